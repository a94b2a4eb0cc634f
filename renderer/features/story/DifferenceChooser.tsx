import { useState } from 'react';
import { storyPartTexts } from '../../../shared/language/story-parts.ts';
import type { Slide, Story } from '../../../shared/model/story.ts';
import { useOperation } from '../../api/use-operation.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import { areaOfStory, chartForPart, indicatorsFor, newChart, type ChartChoice } from './chart-for-part.ts';
import { ChartChooser, firstChoice } from './ChartChooser.tsx';

type Difference = Extract<Slide, { kind: 'meaning' }>['charts'][number];

interface Props {
  readonly story: Story;
  readonly onChoose: (difference: Difference) => void;
  readonly onClose: () => void;
}

/** Charts that hold one figure against another. */
const comparing = ['number', 'trend', 'ranking', 'gaps'] as const;

/** Which difference: over time, between areas, between groups, or with the larger area. */
export function DifferenceChooser({ story, onChoose, onClose }: Props) {
  const texts = storyPartTexts.choose;
  const { value: options } = useOperation('explore.options', {});
  const [asked, setAsked] = useState<ChartChoice | null>(null);
  const area = options ? areaOfStory(story, options) : null;
  const choice = asked ?? (options && area ? firstChoice('trend', area, options) : null);
  const request = options && area && choice ? chartForPart(choice, area, options) : null;
  const newId = () => crypto.randomUUID();
  return (
    <Dialog open title={storyPartTexts.addDifference} onClose={onClose}>
      {options && area && choice && (
        <ChartChooser {...{ options, area, choice }} kinds={comparing} onChoose={setAsked} />
      )}
      <p role="status">{choice !== null && request === null && texts.nothing}</p>
      <DialogActions>
        <Button onClick={onClose}>{texts.cancel}</Button>
        <Button
          variant="primary"
          disabled={request === null}
          onClick={() => {
            if (!options || !area || !choice || request === null) return;
            const about = indicatorsFor(area, options).find(
              ({ indicator }) => indicator.code === choice.about,
            );
            onChoose({ id: newId(), heading: about?.indicator.label ?? '', chart: newChart(request, newId) });
          }}
        >
          {texts.place}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
