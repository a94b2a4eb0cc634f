import { newStoryTexts } from '../../../shared/language/new-story.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './NewStory.module.css';

interface Props {
  readonly storyId: string;
  readonly leftOut: readonly string[];
}

/** The story is there; and what of its template had nothing to show. */
export function MadeStory({ storyId, leftOut }: Props) {
  const texts = newStoryTexts;
  return (
    <Sheet className={styles.sheet}>
      <h2 role="status">{texts.made}</h2>
      <p className={styles.quiet}>{texts.leftOut}</p>
      <ul className={styles.leftOut} lang="nl">
        {leftOut.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      <ButtonLink variant="primary" href={`#/verhaal/${storyId}`}>
        {texts.open}
      </ButtonLink>
    </Sheet>
  );
}
