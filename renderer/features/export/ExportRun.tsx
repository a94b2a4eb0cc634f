import { useState } from 'react';
import { exportTexts } from '../../../shared/language/export.ts';
import type { StorySummary } from '../../../shared/model/story.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import { safeFileName } from '../../../shared/slides/safe-file-name.ts';
import { useAppState } from '../../api/app-state.ts';
import { useLongOperation } from '../../api/use-long-operation.ts';
import { Button } from '../../ui/Button.tsx';
import { IssueCard } from '../../ui/IssueCard.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useFocusWhenLost } from '../../ui/use-focus-when-lost.ts';
import { WorkCard } from '../../ui/WorkCard.tsx';
import { ExportedFiles } from './ExportedFiles.tsx';
import { ExportSettings } from './ExportSettings.tsx';
import type { ExportChoice } from './export-choice.ts';
import { exportFileNameField, exportFolderField } from './field-ids.ts';
import { SlidePreviews } from './SlidePreviews.tsx';
import styles from './ExportRun.module.css';

interface Props {
  readonly stories: readonly StorySummary[];
  readonly story: StorySummary;
  readonly document: SlideDocument | null;
  readonly onStory: (id: string) => void;
}

/** Left what is made; right what it will look like, and below that the work and its result. */
export function ExportRun({ stories, story, document, onStory }: Props) {
  const run = useLongOperation('export.run');
  // The button rests while the work goes on, and then has no focus any more.
  const work = useFocusWhenLost<HTMLDivElement>(run.state);
  const app = useAppState((known) => known.app);
  const [choice, setChoice] = useState<ExportChoice>(() => ({
    formats: ['pptx'],
    fileName: safeFileName(story.title),
    folder: app?.exportFolder ?? '',
  }));

  const start = (overwrite: boolean) =>
    void run.run({
      storyId: story.id,
      formats: choice.formats,
      fileName: choice.fileName.trim(),
      ...(choice.folder.trim() === '' ? {} : { folder: choice.folder.trim() }),
      ...(overwrite ? { overwrite } : {}),
    });

  return (
    <div className={styles.columns}>
      <ExportSettings
        stories={stories}
        story={story}
        pages={document?.pages.length ?? story.slideCount}
        choice={choice}
        isBusy={run.state === 'running'}
        onStory={onStory}
        onChange={(next) => {
          setChoice(next);
          if (run.state !== 'running') run.reset();
        }}
        onStart={() => start(false)}
      />
      <div className={styles.right}>
        <div ref={work} tabIndex={-1} aria-live="polite">
          {run.state === 'running' && (
            <WorkCard
              title={run.progress?.phase ?? exportTexts.busy}
              progress={run.progress}
              kept={exportTexts.kept}
              onStop={run.cancel}
            />
          )}
          {run.state === 'failed' && run.issue && (
            <IssueCard
              issue={run.issue}
              actions={
                run.issue.kind === 'cancelled' ? (
                  <Button compact onClick={() => start(false)}>
                    {exportTexts.again}
                  </Button>
                ) : (
                  <>
                    {run.issue.kind === 'file-exists' ? (
                      <Button compact variant="primary" onClick={() => start(true)}>
                        {exportTexts.overwrite}
                      </Button>
                    ) : (
                      <Button compact variant="primary" onClick={() => start(false)}>
                        {exportTexts.retry}
                      </Button>
                    )}
                    {run.issue.file !== undefined && run.issue.file === choice.folder.trim() ? (
                      <Button compact onClick={() => focusField(exportFolderField)}>
                        {exportTexts.otherFolder}
                      </Button>
                    ) : (
                      <Button compact onClick={() => focusField(exportFileNameField)}>
                        {exportTexts.otherName}
                      </Button>
                    )}
                  </>
                )
              }
            />
          )}
          {run.state === 'done' && run.value && <ExportedFiles {...run.value} />}
        </div>
        <Sheet className={styles.sheet}>
          <h2>{exportTexts.preview}</h2>
          <SlidePreviews document={document} />
        </Sheet>
      </div>
    </div>
  );
}

function focusField(id: string): void {
  window.document.getElementById(id)?.focus();
}
