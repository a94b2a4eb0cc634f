import { exportTexts } from '../../../shared/language/export.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import type { LongRun } from '../../api/use-long-operation.ts';
import { Button } from '../../ui/Button.tsx';
import { IssueCard } from '../../ui/IssueCard.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useFocusWhenLost } from '../../ui/use-focus-when-lost.ts';
import { WorkCard } from '../../ui/WorkCard.tsx';
import { ExportedFiles } from './ExportedFiles.tsx';
import styles from './ExportDesk.module.css';
import { exportFileNameField, exportFolderField } from './field-ids.ts';
import { SlidePreviews } from './SlidePreviews.tsx';

interface Props {
  readonly run: LongRun<'export.run'>;
  readonly document: SlideDocument | null;
  readonly folder: string;
  readonly onStart: (overwrite: boolean) => void;
}

/** One story: its slides, and above them the work and what came of it. */
export function SingleExport({ run, document, folder, onStart }: Props) {
  // The button rests while the work goes on, and then has no focus any more.
  const work = useFocusWhenLost<HTMLDivElement>(run.state);
  return (
    <>
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
            actions={<WaysOn issue={run.issue} folder={folder} onStart={onStart} />}
          />
        )}
        {run.state === 'done' && run.value && <ExportedFiles {...run.value} />}
      </div>
      <Sheet className={styles.sheet}>
        <h2>{exportTexts.preview}</h2>
        <SlidePreviews document={document} />
      </Sheet>
    </>
  );
}

function WaysOn(props: {
  readonly issue: NonNullable<LongRun<'export.run'>['issue']>;
  readonly folder: string;
  readonly onStart: (overwrite: boolean) => void;
}) {
  const { issue, folder, onStart } = props;
  if (issue.kind === 'cancelled')
    return (
      <Button compact onClick={() => onStart(false)}>
        {exportTexts.again}
      </Button>
    );
  const isThere = issue.kind === 'file-exists';
  const isFolder = issue.file !== undefined && issue.file === folder;
  return (
    <>
      <Button compact variant="primary" onClick={() => onStart(isThere)}>
        {isThere ? exportTexts.overwrite : exportTexts.retry}
      </Button>
      <Button compact onClick={() => focusField(isFolder ? exportFolderField : exportFileNameField)}>
        {isFolder ? exportTexts.otherFolder : exportTexts.otherName}
      </Button>
    </>
  );
}

function focusField(id: string): void {
  window.document.getElementById(id)?.focus();
}
