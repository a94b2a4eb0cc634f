import { useState } from 'react';
import { slideCountTexts } from '../../../shared/language/slide-count.ts';
import { storyTexts } from '../../../shared/language/story.ts';
import { stateTexts } from '../../../shared/language/states.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import type { StorySummary } from '../../../shared/model/story.ts';
import { refreshAppState } from '../../api/app-state.ts';
import { call } from '../../api/door.ts';
import { useOperation } from '../../api/use-operation.ts';
import { announce } from '../../ui/announce.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import { writeDate } from '../../../shared/base/dutch-dates.ts';
import { IssueCard } from '../../ui/IssueCard.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { NewStory } from './NewStory.tsx';
import { RemovedStories } from './RemovedStories.tsx';
import styles from './StoryList.module.css';

/** The stories of this workspace, and beside them a new one. */
export function StoryList() {
  const answer = useOperation('story.list', {});
  const [leaving, setLeaving] = useState<StorySummary | null>(null);
  const [issue, setIssue] = useState<Issue | null>(null);
  const { stories, removed = [] } = answer.value ?? {};

  const remove = async (story: StorySummary) => {
    const removed = await call('story.remove', { id: story.id });
    setLeaving(null);
    setIssue(removed.ok ? null : removed.issue);
    if (removed.ok) announce(storyTexts.list.removed);
    answer.reload();
    void refreshAppState();
  };

  const putBack = async ({ id }: StorySummary) => {
    const put = await call('story.putBack', { id });
    setIssue(put.ok ? null : put.issue);
    if (put.ok) announce(storyTexts.list.isBack);
    answer.reload();
    void refreshAppState();
  };

  const trouble = issue ?? answer.issue;
  return (
    <div className={styles.page}>
      <PageHeader title={storyTexts.title} />
      {trouble && (
        <IssueCard
          issue={trouble}
          actions={
            <Button compact onClick={answer.reload}>
              {stateTexts.retry}
            </Button>
          }
        />
      )}
      {stories && (
        <div className={styles.columns} data-empty={stories.length + removed.length === 0 || undefined}>
          {stories.length + removed.length > 0 && (
            <Sheet className={styles.list} aria-label={storyTexts.list.label}>
              <ul>
                {stories.map((story) => (
                  <li key={story.id}>
                    <a href={`#/verhaal/${story.id}`} lang="nl">
                      {story.title}
                    </a>
                    <span>
                      {slideCountTexts.slides(story.slideCount, story.accountSlide)},{' '}
                      {storyTexts.changed(writeDate(story.changedAt))}
                    </span>
                    <ButtonLink compact href={`#/exporteren/${story.id}`}>
                      {storyTexts.export}
                    </ButtonLink>
                    <Button compact variant="quiet" onClick={() => setLeaving(story)}>
                      {storyTexts.list.remove}
                    </Button>
                  </li>
                ))}
              </ul>
              {removed.length > 0 && (
                <RemovedStories stories={removed} onPutBack={(story) => void putBack(story)} />
              )}
            </Sheet>
          )}
          <NewStory isFirst={stories.length === 0} />
        </div>
      )}
      <Dialog
        open={leaving !== null}
        title={leaving ? storyTexts.list.removeTitle(leaving.title) : ''}
        onClose={() => setLeaving(null)}
      >
        <p>
          {leaving &&
            storyTexts.list.removeBody(slideCountTexts.slides(leaving.slideCount, leaving.accountSlide))}
        </p>
        <DialogActions>
          <Button onClick={() => setLeaving(null)}>{storyTexts.list.keep}</Button>
          <Button variant="primary" onClick={() => leaving && void remove(leaving)}>
            {storyTexts.list.removeSure}
          </Button>
        </DialogActions>
      </Dialog>
    </div>
  );
}
