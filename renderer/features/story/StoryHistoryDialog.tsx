import { writeDate, writeTime } from '../../../shared/base/dutch-dates.ts';
import { storyTexts } from '../../../shared/language/story.ts';
import { stateTexts } from '../../../shared/language/states.ts';
import type { PastStep } from '../../../shared/model/story-history.ts';
import { useOperation } from '../../api/use-operation.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { IssueCard } from '../../ui/IssueCard.tsx';
import { tellChange } from './tell-change.ts';
import type { OpenStory } from './use-story.ts';
import styles from './StoryHistoryDialog.module.css';

interface Props {
  readonly open: OpenStory;
  readonly onClose: () => void;
}

/** What was changed in the story and when; each state can be put back. */
export function StoryHistoryDialog({ open: { story, saves, restore }, onClose }: Props) {
  const texts = storyTexts.history;
  const { value, issue, reload } = useOperation('story.history', { id: story.id }, [saves]);
  const current = value?.steps.find(({ undone }) => !undone);
  const putBack = ({ step, at }: PastStep) => {
    restore(step);
    announce(texts.restored(writeDate(at), writeTime(at)));
  };
  return (
    <Dialog open title={texts.title} onClose={onClose}>
      {issue && (
        <IssueCard
          issue={issue}
          actions={
            <Button compact onClick={reload}>
              {stateTexts.retry}
            </Button>
          }
        />
      )}
      {value?.steps.length === 0 && <p>{texts.none}</p>}
      <ol className={styles.steps}>
        {value?.steps.map((past) => (
          <li key={past.step} data-undone={past.undone || undefined}>
            <span>
              {tellChange(past.change)}
              <small>
                {writeDate(past.at)}, {writeTime(past.at)}
                {past.undone && ` · ${texts.undone}`}
              </small>
            </span>
            {past === current ? (
              <small>{texts.now}</small>
            ) : (
              <Button compact variant="quiet" onClick={() => putBack(past)}>
                {texts.restore}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
