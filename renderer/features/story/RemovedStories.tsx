import { slideCountTexts } from '../../../shared/language/slide-count.ts';
import { storyTexts } from '../../../shared/language/story.ts';
import type { StorySummary } from '../../../shared/model/story.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './StoryList.module.css';

interface Props {
  readonly stories: readonly StorySummary[];
  readonly onPutBack: (story: StorySummary) => void;
}

/** Under the stories: those that were removed lately, whole and with their history. */
export function RemovedStories({ stories, onPutBack }: Props) {
  return (
    <section className={styles.removed} aria-label={storyTexts.list.removedLabel}>
      <h2>{storyTexts.list.removedLabel}</h2>
      <ul>
        {stories.map((story) => (
          <li key={story.id}>
            <b lang="nl">{story.title}</b>
            <span>{slideCountTexts.slides(story.slideCount, story.accountSlide)}</span>
            <Button
              compact
              variant="quiet"
              aria-label={storyTexts.list.putBackName(story.title)}
              onClick={() => onPutBack(story)}
            >
              {storyTexts.list.putBack}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
