import { storyTexts } from '../../../shared/language/story.ts';
import type { Slide } from '../../../shared/model/story.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './SpeechField.module.css';

interface Props {
  readonly slide: Slide;
  /** What the host made from the figures. */
  readonly generated: string;
  readonly onWrite: (slide: Slide, about: string) => void;
}

/** What is said aloud: made from the figures until someone writes their own. */
export function SpeechField({ slide, generated, onWrite }: Props) {
  const isOwn = slide.speakerNotes !== '';
  return (
    <>
      <label className={styles.field}>
        <span>
          <b>{storyTexts.speech}</b>{' '}
          <small>{isOwn ? storyTexts.speechOwn : storyTexts.speechGenerated}</small>
        </span>
        <textarea
          lang="nl"
          rows={6}
          maxLength={5000}
          value={isOwn ? slide.speakerNotes : generated}
          onChange={(event) => onWrite({ ...slide, speakerNotes: event.target.value }, 'speech')}
        />
      </label>
      {isOwn && (
        <Button
          compact
          variant="quiet"
          onClick={() => onWrite({ ...slide, speakerNotes: '' }, 'speech again')}
        >
          {storyTexts.speechAgain}
        </Button>
      )}
    </>
  );
}
