import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { storyAccountText } from '../../../shared/language/nl/story-account.ts';
import { storyTexts } from '../../../shared/language/story.ts';
import type { Story } from '../../../shared/model/story.ts';
import { call } from '../../api/door.ts';
import { useOperation } from '../../api/use-operation.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { IssueCard } from '../../ui/IssueCard.tsx';
import type { OpenStory } from './use-story.ts';
import styles from './StoryAccountDialog.module.css';

interface Props {
  readonly open: OpenStory;
  readonly onClose: () => void;
}

/** How the figures of this story were made: to read, to take along, and whether it goes out as the last slide. */
export function StoryAccountDialog({ open: { story, saves, change }, onClose }: Props) {
  const texts = storyTexts.account;
  const { value, issue } = useOperation('story.account', { id: story.id }, [saves]);
  const [said, setSaid] = useState('');
  const copy = async () => {
    // What is copied is out: it counts as known before it is. Where that cannot be written down, nothing goes.
    const account = await call('export.account', { id: story.id });
    if (!account.ok) {
      setSaid(`${account.issue.title} ${account.issue.next}`);
      return;
    }
    const text = storyAccountText(account.value);
    try {
      await navigator.clipboard.writeText(text);
      setSaid(texts.copied);
    } catch {
      setSaid(texts.notCopied);
    }
  };
  return (
    <Dialog
      title={texts.title}
      open
      onClose={onClose}
      size={720}
      actions={
        value !== null &&
        value.parts.length > 0 && (
          <>
            <span role="status">{said}</span>
            <Button icon={IconCopy} onClick={() => void copy()}>
              {texts.copy}
            </Button>
          </>
        )
      }
    >
      {issue && <IssueCard issue={issue} />}
      {value === null && !issue && <p>{texts.loading}</p>}
      {value?.parts.length === 0 && <p>{texts.none}</p>}
      {value !== null && value.parts.length > 0 && (
        <>
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={story.accountSlide !== false}
              onChange={(event) => change(withAccountSlide(story, event.currentTarget.checked))}
            />
            {texts.asSlide}
          </label>
          <div className={styles.parts} lang="nl">
            {value.parts.map(({ title, sentences }) => (
              <section key={title}>
                <h3>{title}</h3>
                {sentences.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </section>
            ))}
          </div>
        </>
      )}
    </Dialog>
  );
}

function withAccountSlide(story: Story, accountSlide: boolean): Story {
  return { ...story, accountSlide };
}
