import type { Reading } from '../charts/reading/reading-spec.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { slideWordTexts } from '../language/nl/slide-words.ts';
import type { SlideWords } from '../model/story.ts';
import type { ChartSlide } from './build-document.ts';

type PartName = keyof (typeof slideWordTexts)['titles'];

/** One thing that people say with a slide. */
export interface WordPart {
  readonly name: PartName;
  readonly text: string;
}

/** Any slide with figures: what was written about them. */
interface Written {
  readonly interpretation: string;
  readonly words?: SlideWords | undefined;
  /** What the figures answer: until people write what they mean. */
  readonly readings?: readonly Reading[] | undefined;
}

export function partsOfSlide(
  { chart, words }: ChartSlide,
  { readings }: Pick<ChartSpec, 'readings'>,
): readonly WordPart[] {
  return wordParts({ interpretation: chart.interpretation, words, readings });
}

/** What was written with a slide, in the order it is told; what was not written is not there. */
export function wordParts({ interpretation, words = {}, readings = [] }: Written): readonly WordPart[] {
  const meaning = interpretation.trim();
  const parts: readonly WordPart[] = [
    ...(meaning === '' ? readings.map(({ question, answer }) => ({ name: question, text: answer })) : []),
    { name: 'interpretation', text: meaning },
    { name: 'notMeasured', text: words.notMeasured?.trim() ?? '' },
    { name: 'agendaItem', text: words.agendaItem?.trim() ?? '' },
    { name: 'action', text: whatWorks(words) },
    { name: 'request', text: words.request?.trim() ?? '' },
  ];
  return parts.filter(({ text }) => text !== '');
}

/** "Signalering: mentor en jeugdverpleegkundige bespreken wie hulp nodig heeft." */
function whatWorks({ pillar, action = '' }: SlideWords): string {
  const name = pillar === undefined ? '' : slideWordTexts.pillars[pillar];
  return [name, action.trim()].filter((part) => part !== '').join(': ');
}
