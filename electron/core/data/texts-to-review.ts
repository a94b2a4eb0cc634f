import type { TextToReview } from '../../../shared/model/delivery-changes.ts';
import type { Slide, SlideBlock } from '../../../shared/model/story.ts';
import { withoutTheSameEverywhere } from '../../../shared/slides/batch/words-of-one-area.ts';

/** Typed texts of a slide with a number that none of its charts shows now; `shown` are the numbers they do. */
export function listTexts(slide: Slide, shown: readonly number[]): readonly TextToReview[] {
  const found = typedOn(slide)
    .filter(([, text]) => numbersIn(text).some((typed) => !isShown(typed, shown)))
    .map(([part]) => part);
  return [...new Set(found)];
}

type Typed = readonly [part: TextToReview, text: string];

function typedOn(slide: Slide): readonly Typed[] {
  switch (slide.kind) {
    case 'chart':
      return [
        ['headline', slide.chart.headline],
        ['interpretation', slide.chart.interpretation],
      ];
    case 'charts':
      return [
        ['headline', slide.headline],
        ['interpretation', slide.interpretation],
        ...slide.blocks.flatMap(typedIn).map((text) => ['part', text] as const),
      ];
    case 'meaning':
      return [
        ['headline', slide.headline],
        ['interpretation', slide.interpretation],
        ...slide.charts.map(({ heading }) => ['part', heading] as const),
      ];
    case 'title':
    case 'text':
    case 'request':
      return [];
  }
}

function typedIn(block: SlideBlock): readonly string[] {
  switch (block.kind) {
    case 'chart':
      return [block.heading, block.chart.interpretation];
    case 'text':
      return [block.heading, block.text];
    case 'quote':
    case 'picture':
      return [];
  }
}

interface TypedNumber {
  readonly number: number;
  readonly decimals: number;
  /** Percentage points: how far two figures lie apart. */
  readonly isDifference: boolean;
}

/** Percentages and means; a small count ("3 wijken"), a number of people or years, and "1 op de 4" are none. */
function numbersIn(text: string): readonly TypedNumber[] {
  return [...withoutTheSameEverywhere(text).matchAll(numberWithUnit)].flatMap((match) => {
    const [, whole = '', decimal = '', unit = ''] = match;
    const number = Number(`${whole}.${decimal || '0'}`);
    const isCount = unit === '' && decimal === '' && number <= 10;
    if (isCount || number > 100 || /^(?:op|van|leer|jong|meis|scho|jaar|jari)/iu.test(unit)) return [];
    return [{ number, decimals: decimal.length, isDifference: /punt/iu.test(unit) }];
  });
}

const numberWithUnit =
  /(?<![\d.,])(\d{1,3})(?:,(\d{1,2}))?(?![\d]|[.,]\d)(?:[\s-]*(%[\s-]?punt\w*|%|procentpunt\w*|procent|punt\w*|(?:op|van) de \d+|leerling\w*|jongens|meisjes|scholen|jaar|jarige?n?))?/giu;

function isShown({ number, decimals, isDifference }: TypedNumber, shown: readonly number[]): boolean {
  const scale = 10 ** decimals;
  const written = (value: number) => Math.round(Math.abs(value) * scale);
  const typed = Math.round(number * scale);
  if (shown.some((value) => written(value) === typed)) return true;
  return (
    isDifference &&
    shown.some((from) => shown.some((to) => Math.abs(Math.abs(from - to) * scale - typed) <= 1))
  );
}
