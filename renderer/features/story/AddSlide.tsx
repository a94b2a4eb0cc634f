import { IconChartBar, IconPlus } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { pictureTexts } from '../../../shared/language/pictures.ts';
import { storyPartTexts } from '../../../shared/language/story-parts.ts';
import { storySlideTexts } from '../../../shared/language/story-slides.ts';
import { storyTexts } from '../../../shared/language/story.ts';
import type { Slide, Story } from '../../../shared/model/story.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import {
  newMeaningSlide,
  newPictureSlide,
  newQuoteSlide,
  newRequestSlide,
  newTextSlide,
  newTitleSlide,
  slideOfPart,
} from './new-slides.ts';
import styles from './AddSlide.module.css';
import { PartChooser } from './PartChooser.tsx';
import { PictureButton } from './PictureButton.tsx';

interface Props {
  readonly story: Story;
  readonly onAdd: (slide: Slide) => void;
}

const newId = () => crypto.randomUUID();

/** Every kind of slide there is; those with a chart of its own come from Verkennen. */
export function AddSlide({ story, onAdd }: Props) {
  const texts = storyPartTexts.add;
  const [isOpen, setOpen] = useState(false);
  const [asking, setAsking] = useState<'parts' | 'picture' | null>(null);
  const list = useId();
  const add = (slide: Slide) => {
    onAdd(slide);
    setOpen(false);
    setAsking(null);
  };
  const kinds = [
    [texts.parts, () => setAsking('parts')],
    [texts.meaning, () => add(newMeaningSlide(newId))],
    [storySlideTexts.add.request, () => add(newRequestSlide(newId))],
    [texts.picture, () => setAsking('picture')],
    [texts.quote, () => add(newQuoteSlide(newId))],
    [storySlideTexts.add.text, () => add(newTextSlide(newId))],
    [storyTexts.addTitleSlide, () => add(newTitleSlide(newId))],
  ] as const;
  return (
    <>
      <Button
        compact
        variant="quiet"
        icon={IconPlus}
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setOpen(!isOpen)}
      >
        {storyPartTexts.addSlide}
      </Button>
      <ul id={list} className={styles.kinds} hidden={!isOpen}>
        <li>
          <ButtonLink compact variant="quiet" icon={IconChartBar} href="#/verkennen">
            {storyTexts.addChart}
          </ButtonLink>
        </li>
        {kinds.map(([label, act]) => (
          <li key={label}>
            <Button compact variant="quiet" onClick={act}>
              {label}
            </Button>
          </li>
        ))}
      </ul>
      {asking === 'parts' && (
        <PartChooser
          story={story}
          title={storyPartTexts.choose.addTitle}
          onChoose={(part) => add(slideOfPart(part, newId))}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'picture' && (
        <Dialog open title={texts.picture} onClose={() => setAsking(null)}>
          <PictureButton
            label={pictureTexts.choose}
            onAdd={(picture) => add(newPictureSlide(picture, newId))}
          />
        </Dialog>
      )}
    </>
  );
}
