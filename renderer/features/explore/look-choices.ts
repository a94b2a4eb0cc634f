import { questionTexts } from '../../../shared/language/explore-question.ts';
import type { ChartLook } from './chart-look.ts';
import type { ExploreQuestion } from './question.ts';

interface LookChoice {
  readonly label: string;
  readonly options: readonly { readonly label: string; readonly change: Partial<ChartLook> }[];
  /** Index of the option that is on. */
  readonly chosen: number;
}

const shortList = 10;

/** What can be chosen about the looks of the present kind, and what is chosen. */
export function lookChoices({ kind, look }: ExploreQuestion): readonly LookChoice[] {
  const { looks } = questionTexts;
  switch (kind) {
    case 'ranking':
      return [
        choice(look, looks.marks, [
          [looks.dots, { marks: 'dots' }],
          [looks.bars, { marks: 'bars' }],
        ]),
        choice(look, looks.most, [
          [looks.allRows, { most: null }],
          [looks.firstRows(shortList), { most: shortList }],
        ]),
      ];
    case 'funnel':
      return [
        choice(look, looks.limits, [
          [looks.plainLimits, { overdispersion: false }],
          [looks.widerLimits, { overdispersion: true }],
        ]),
      ];
    case 'map':
      return [
        choice(look, looks.map, [
          [looks.maps.shapes, { map: 'shapes' }],
          [looks.maps.tiles, { map: 'tiles' }],
        ]),
      ];
    case 'top':
      return [
        choice(look, looks.order, [
          [looks.topOrders.difference, { topOrder: 'difference' }],
          [looks.topOrders.percent, { topOrder: 'percent' }],
        ]),
        choice(
          look,
          looks.count,
          [3, 5, 10].map((count) => [String(count), { topCount: count }] as const),
        ),
      ];
    case 'dumbbell':
      return [
        choice(look, looks.order, [
          [looks.groupOrders.gap, { groupOrder: 'gap' }],
          [looks.groupOrders.name, { groupOrder: 'name' }],
        ]),
      ];
    case 'distribution':
      return [
        choice(look, looks.answers, [
          [looks.answerStyles.stacked, { answers: 'stacked' }],
          [looks.answerStyles.diverging, { answers: 'diverging' }],
        ]),
      ];
    default:
      return [];
  }
}

function choice(
  look: ChartLook,
  label: string,
  options: readonly (readonly [string, Partial<ChartLook>])[],
): LookChoice {
  const isOn = (change: Partial<ChartLook>) =>
    Object.entries(change).every(([part, value]) => look[part as keyof ChartLook] === value);
  return {
    label,
    options: options.map(([words, change]) => ({ label: words, change })),
    chosen: Math.max(
      0,
      options.findIndex(([, change]) => isOn(change)),
    ),
  };
}
