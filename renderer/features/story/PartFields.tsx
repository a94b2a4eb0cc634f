import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { storyPartTexts } from '../../../shared/language/story-parts.ts';
import { storySlideTexts } from '../../../shared/language/story-slides.ts';
import type { Slide, SlideBlock, Story } from '../../../shared/model/story.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { addPart, mostParts, movePart, removePart, replacePart, withLayout, withPart } from './edit-parts.ts';
import { LayoutChoice } from './LayoutChoice.tsx';
import { PartChooser } from './PartChooser.tsx';
import styles from './PartFields.module.css';
import { PartRow } from './PartRow.tsx';
import { TypedField } from './TypedField.tsx';

type PartsSlide = Extract<Slide, { kind: 'charts' }>;
interface Props {
  readonly story: Story;
  readonly slide: PartsSlide;
  readonly onWrite: (slide: Slide, about?: string) => void;
}

/** A slide of several parts: its message, what stands on it and how, and the words of each part. */
export function PartFields({ story, slide, onWrite }: Props) {
  const texts = storySlideTexts;
  // The id of the part that what is chosen takes the place of; "": it comes at the end.
  const [choosing, setChoosing] = useState<string | null>(null);
  const place = (part: SlideBlock) => {
    onWrite(choosing === null || choosing === '' ? addPart(slide, part) : replacePart(slide, choosing, part));
    setChoosing(null);
  };
  const positionOf = (id: string) => slide.blocks.findIndex((part) => part.id === id) + 1;
  return (
    <>
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
        <TypedField
          label={texts.interpretation}
          value={slide.interpretation}
          most={2000}
          rows={3}
          onWrite={(interpretation) => onWrite({ ...slide, interpretation }, 'interpretation')}
        />
        <LayoutChoice
          chosen={slide.layout}
          count={slide.blocks.length}
          onChoose={(layout) => onWrite(withLayout(slide, layout), 'layout')}
        />
      </div>
      <h2 className={styles.head}>{storyPartTexts.parts}</h2>
      <ol className={styles.parts}>
        {slide.blocks.map((part, index) => (
          <PartRow
            key={part.id}
            part={part}
            position={index + 1}
            count={slide.blocks.length}
            onWrite={(next) => onWrite(withPart(slide, next), `part ${part.id}`)}
            onMove={(to) => {
              onWrite(movePart(slide, part.id, to));
              announce(storyPartTexts.moved(to + 1));
            }}
            onReplace={() => setChoosing(part.id)}
            onRemove={() => {
              onWrite(removePart(slide, part.id));
              announce(storyPartTexts.removed);
            }}
          />
        ))}
      </ol>
      {slide.blocks.length < mostParts ? (
        <Button compact icon={IconPlus} onClick={() => setChoosing('')}>
          {storyPartTexts.addPart}
        </Button>
      ) : (
        <p className={styles.quiet}>{storyPartTexts.full}</p>
      )}
      {choosing !== null && (
        <PartChooser
          story={story}
          title={
            choosing === ''
              ? storyPartTexts.choose.addTitle
              : storyPartTexts.choose.replaceTitle(positionOf(choosing))
          }
          onChoose={place}
          onClose={() => setChoosing(null)}
        />
      )}
    </>
  );
}
