import { useState } from 'react';
import { storyPartTexts } from '../../../shared/language/story-parts.ts';
import { newSlideTexts } from '../../../shared/language/nl/new-slide.ts';
import { pictureTexts } from '../../../shared/language/pictures.ts';
import type { SlideBlock, Story } from '../../../shared/model/story.ts';
import { useOperation } from '../../api/use-operation.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import { areaOfStory, chartForPart, newChart, offeredKinds, type ChartChoice } from './chart-for-part.ts';
import { ChartChooser, firstChoice } from './ChartChooser.tsx';
import { PictureButton } from './PictureButton.tsx';
import styles from './PartChooser.module.css';

interface Props {
  readonly story: Story;
  readonly title: string;
  readonly onChoose: (part: SlideBlock) => void;
  readonly onClose: () => void;
}

const whats = ['chart', 'map', 'table', 'text', 'quote', 'picture'] as const;
type What = (typeof whats)[number];

/** What comes on the slide: a chart or table of this story's area, words, or a picture. */
export function PartChooser({ story, title, onChoose, onClose }: Props) {
  const texts = storyPartTexts;
  const { value: options } = useOperation('explore.options', {});
  const [what, setWhat] = useState<What>('chart');
  const [asked, setAsked] = useState<ChartChoice | null>(null);
  const area = options ? areaOfStory(story, options) : null;
  const isChart = what === 'chart' || what === 'map' || what === 'table';
  const kinds =
    what === 'map' ? (['map'] as const) : offeredKinds.filter((kind) => what === 'chart' || kind !== 'map');
  const fits = asked !== null && kinds.some((kind) => kind === asked.kind);
  const choice = fits
    ? asked
    : options && area
      ? firstChoice(what === 'map' ? 'map' : 'number', area, options)
      : null;
  const request = options && area && choice ? chartForPart(choice, area, options) : null;
  const newId = () => crypto.randomUUID();

  const part = (): SlideBlock | null => {
    switch (what) {
      case 'chart':
      case 'map':
      case 'table':
        return request === null
          ? null
          : {
              kind: 'chart',
              id: newId(),
              heading: '',
              chart: newChart(request, newId),
              ...(what === 'table' ? { form: 'table' as const } : {}),
            };
      case 'text':
        return { kind: 'text', id: newId(), heading: '', text: newSlideTexts.text.text };
      case 'quote':
        return { kind: 'quote', id: newId(), text: newSlideTexts.quote, who: '' };
      case 'picture':
        return null;
    }
  };
  return (
    <Dialog open title={title} onClose={onClose}>
      <fieldset className={styles.whats}>
        <legend>{texts.choose.what}</legend>
        {whats.map((each) => (
          <label key={each}>
            <input type="radio" name="part" checked={what === each} onChange={() => setWhat(each)} />
            <span>{texts.kinds[each]}</span>
          </label>
        ))}
      </fieldset>
      {isChart && options && area && choice && (
        <>
          <p className={styles.area}>
            {texts.choose.area}: <b lang="nl">{area.name}</b>
          </p>
          <ChartChooser {...{ options, area, kinds, choice }} onChoose={setAsked} />
          <p role="status">{request === null && texts.choose.nothing}</p>
        </>
      )}
      {what === 'quote' && <p>{texts.quoteWarning}</p>}
      {what === 'picture' && (
        <PictureButton
          label={pictureTexts.choose}
          onAdd={(picture) => onChoose({ kind: 'picture', id: newId(), picture, altText: '', caption: '' })}
        />
      )}
      <DialogActions>
        <Button onClick={onClose}>{texts.choose.cancel}</Button>
        {what !== 'picture' && (
          <Button
            variant="primary"
            disabled={isChart && request === null}
            onClick={() => {
              const made = part();
              if (made) onChoose(made);
            }}
          >
            {texts.choose.place}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
