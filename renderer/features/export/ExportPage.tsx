import { useLocation, useParams } from 'wouter';
import { exportTexts } from '../../../shared/language/export.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import { useOperation } from '../../api/use-operation.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { IssueCard } from '../../ui/IssueCard.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { StateCard } from '../../ui/StateCard.tsx';
import { ExportRun } from './ExportRun.tsx';
import styles from './ExportPage.module.css';

/** A story becomes files: which, as what, where; looked at before, and found after. */
export function ExportPage() {
  const { id } = useParams<{ readonly id?: string }>();
  const [, navigate] = useLocation();
  const list = useOperation('story.list', {});
  const stories = list.value?.stories ?? [];
  const story =
    stories.find((candidate) => candidate.id === id) ?? (id === undefined ? stories[0] : undefined);
  const drawn = useOperation('story.document', story ? { id: story.id } : null);
  // The contract leaves the document open, because it may not know slides; the host makes just this.
  const document = (drawn.value?.document ?? null) as SlideDocument | null;
  const { noStory, noSlides } = exportTexts;
  const issue = list.issue ?? drawn.issue;
  // With the slide of the verantwoording, where there is one.
  const pages = document?.pages.length ?? story?.slideCount ?? 0;

  return (
    <div className={styles.page}>
      <PageHeader
        title={exportTexts.title}
        beside={story && <span>{exportTexts.detail(story.title, exportTexts.slides(pages))}</span>}
      />
      {issue && (
        <div className={styles.card}>
          <IssueCard
            issue={issue}
            actions={
              <Button compact variant="primary" onClick={list.issue ? list.reload : drawn.reload}>
                {exportTexts.retry}
              </Button>
            }
          />
        </div>
      )}
      {list.state === 'ready' && !story && (
        <div className={styles.card}>
          <StateCard
            kind="empty"
            title={noStory.title}
            actions={
              <>
                <ButtonLink compact variant="primary" href="#/verhaal">
                  {noStory.make}
                </ButtonLink>
                <ButtonLink compact href="#/verkennen">
                  {noStory.explore}
                </ButtonLink>
              </>
            }
          >
            <p>{noStory.body}</p>
          </StateCard>
        </div>
      )}
      {story?.slideCount === 0 && (
        <div className={styles.card}>
          <StateCard
            kind="empty"
            title={noSlides.title}
            actions={
              <ButtonLink compact variant="primary" href={`#/verhaal/${story.id}`}>
                {noSlides.toStory}
              </ButtonLink>
            }
          >
            <p>{noSlides.body}</p>
          </StateCard>
        </div>
      )}
      {story && story.slideCount > 0 && !drawn.issue && (
        <ExportRun
          key={story.id}
          stories={stories}
          story={story}
          document={document}
          onStory={(next) => navigate(`/exporteren/${next}`)}
        />
      )}
    </div>
  );
}
