import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { exportTexts } from '../../../shared/language/export.ts';
import { slideCountTexts } from '../../../shared/language/slide-count.ts';
import type { BatchSource } from '../../../shared/model/batch.ts';
import { useOperation } from '../../api/use-operation.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { IssueCard } from '../../ui/IssueCard.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { StateCard } from '../../ui/StateCard.tsx';
import { useBatchSession } from './batch-session.ts';
import { titleOf, type Subject } from './export-choice.ts';
import { ExportDesk } from './ExportDesk.tsx';
import styles from './ExportPage.module.css';

/** A story or a template becomes files: as what, for whom, where; looked at before, and found after. */
export function ExportPage() {
  const params = useParams<{ readonly id?: string }>();
  // Who comes back while reports are made, comes back to those.
  const atWork = useBatchSession(({ input }) => input?.source ?? null);
  const id = params.id ?? (atWork === null ? undefined : idOf(atWork));
  const [, navigate] = useLocation();
  const [pages, setPages] = useState<number | null>(null);
  const list = useOperation('story.list', {}, [id ?? null]);
  const offered = useOperation('template.list', {});
  const stories = list.value?.stories ?? [];
  const templates = offered.value?.templates ?? [];
  const subject = findSubject(id);
  const { noStory, noSlides } = exportTexts;
  const issue = list.issue ?? offered.issue;
  const isEmpty = subject?.kind === 'story' && subject.story.slideCount === 0;
  const isReady = list.state === 'ready' && offered.state === 'ready';

  return (
    <div className={styles.page}>
      <PageHeader
        title={exportTexts.title}
        beside={subject && <span>{exportTexts.detail(titleOf(subject), countOf(subject, pages))}</span>}
      />
      {issue && (
        <div className={styles.card}>
          <IssueCard
            issue={issue}
            actions={
              <Button compact variant="primary" onClick={list.issue ? list.reload : offered.reload}>
                {exportTexts.retry}
              </Button>
            }
          />
        </div>
      )}
      {isReady && !subject && (
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
                {templates[0] && (
                  <ButtonLink compact href={`#/exporteren/${templates[0].id}`}>
                    {noStory.fromTemplate}
                  </ButtonLink>
                )}
              </>
            }
          >
            <p>{noStory.body}</p>
          </StateCard>
        </div>
      )}
      {isEmpty && (
        <div className={styles.card}>
          <StateCard
            kind="empty"
            title={noSlides.title}
            actions={
              <ButtonLink compact variant="primary" href={`#/verhaal/${subject.story.id}`}>
                {noSlides.toStory}
              </ButtonLink>
            }
          >
            <p>{noSlides.body}</p>
          </StateCard>
        </div>
      )}
      {subject && !isEmpty && (
        <ExportDesk
          key={subject.kind === 'story' ? subject.story.id : subject.template.id}
          {...{ stories, templates, subject }}
          onSubject={(next) => navigate(`/exporteren/${next}`)}
          onPages={setPages}
        />
      )}
    </div>
  );

  function findSubject(asked: string | undefined): Subject | null {
    const story = stories.find((each) => each.id === asked) ?? (asked === undefined ? stories[0] : undefined);
    if (story) return { kind: 'story', story };
    const template = templates.find((each) => each.id === asked);
    return template ? { kind: 'template', template } : null;
  }
}

/** As the lists of stories and templates count them; and the pages where those are more or fewer. */
function countOf(subject: Subject, pages: number | null): string {
  const own = subject.kind === 'story' ? subject.story.slideCount : subject.template.slideCount;
  const hasAccount = subject.kind === 'template' || subject.story.accountSlide;
  const counted = slideCountTexts.slides(own, hasAccount);
  const all = own + (hasAccount ? 1 : 0);
  return pages === null || pages === all ? counted : `${counted}, ${exportTexts.onPages(pages)}`;
}

function idOf(source: BatchSource): string {
  return source.kind === 'story' ? source.storyId : source.template;
}
