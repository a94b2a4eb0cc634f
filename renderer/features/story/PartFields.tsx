import { storySlideTexts } from '../../../shared/language/story-slides.ts';
import { slideLayouts, type Slide, type SlideBlock } from '../../../shared/model/story.ts';
import styles from './PartFields.module.css';
import { TypedField } from './TypedField.tsx';

type PartsSlide = Extract<Slide, { kind: 'charts' }>;
interface Props {
  readonly slide: PartsSlide;
  readonly onWrite: (slide: Slide, about: string) => void;
}

/** A slide of several parts: its message and layout, and the words of each part. */
export function PartFields({ slide, onWrite }: Props) {
  const texts = storySlideTexts;
  const writePart = (part: SlideBlock) =>
    onWrite(
      { ...slide, blocks: slide.blocks.map((other) => (other.id === part.id ? part : other)) },
      `part ${part.id}`,
    );
  return (
    <div className={styles.fields}>
      <TypedField
        label={texts.message}
        value={slide.headline}
        most={300}
        placeholder={texts.messageFallback}
        onWrite={(headline) => onWrite({ ...slide, headline }, 'headline')}
      />
      <TypedField
        label={texts.section}
        value={slide.section}
        most={60}
        onWrite={(section) => onWrite({ ...slide, section }, 'section')}
      />
      <label>
        <b>{texts.layout}</b>
        <select
          className={styles.select}
          value={slide.layout}
          onChange={(event) => {
            const layout = slideLayouts.find((each) => each === event.target.value);
            if (layout) onWrite({ ...slide, layout }, 'layout');
          }}
        >
          {slideLayouts.map((layout) => (
            <option key={layout} value={layout}>
              {texts.layouts[layout]}
            </option>
          ))}
        </select>
      </label>
      <TypedField
        label={texts.interpretation}
        value={slide.interpretation}
        most={2000}
        rows={3}
        onWrite={(interpretation) => onWrite({ ...slide, interpretation }, 'interpretation')}
      />
      {slide.blocks.map((part, index) => (
        <PartWords key={part.id} part={part} position={index + 1} onWrite={writePart} />
      ))}
    </div>
  );
}

interface PartProps {
  readonly part: SlideBlock;
  readonly position: number;
  readonly onWrite: (part: SlideBlock) => void;
}

function PartWords({ part, position, onWrite }: PartProps) {
  const texts = storySlideTexts;
  if (part.kind === 'quote')
    return (
      <>
        <TypedField
          label={texts.quote(position)}
          value={part.text}
          most={400}
          rows={3}
          onWrite={(text) => onWrite({ ...part, text })}
        />
        <TypedField
          label={texts.who(position)}
          value={part.who}
          most={120}
          onWrite={(who) => onWrite({ ...part, who })}
        />
      </>
    );
  return (
    <>
      <TypedField
        label={texts.partHeading(position)}
        value={part.heading}
        most={120}
        onWrite={(heading) => onWrite({ ...part, heading })}
      />
      {part.kind === 'text' && (
        <TypedField
          label={texts.partText(position)}
          value={part.text}
          most={1500}
          rows={3}
          onWrite={(text) => onWrite({ ...part, text })}
        />
      )}
    </>
  );
}
