import { storySlideTexts } from '../../../shared/language/story-slides.ts';
import type { Slide } from '../../../shared/model/story.ts';
import styles from './PartFields.module.css';
import { TypedField } from './TypedField.tsx';

interface Props {
  readonly slide: Extract<Slide, { kind: 'text' }>;
  readonly onWrite: (slide: Slide, about: string) => void;
}

/** A slide with text only. */
export function TextFields({ slide, onWrite }: Props) {
  const texts = storySlideTexts;
  return (
    <>
      <div className={styles.fields}>
        <TypedField
          label={texts.headline}
          value={slide.headline}
          most={300}
          onWrite={(headline) => onWrite({ ...slide, headline }, 'headline')}
        />
        <TypedField
          label={texts.section}
          value={slide.section}
          most={60}
          onWrite={(section) => onWrite({ ...slide, section }, 'section')}
        />
      </div>
      <TypedField
        label={texts.text}
        hint={texts.textHint}
        value={slide.text}
        most={3000}
        rows={6}
        onWrite={(text) => onWrite({ ...slide, text }, 'text')}
      />
    </>
  );
}
