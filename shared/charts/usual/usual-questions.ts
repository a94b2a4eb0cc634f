import type { Area, AreaSelection } from '../../model/area.ts';
import type { FigureQuestion } from '../../model/figure.ts';
import type { FunnelQuestion } from '../../model/funnel.ts';
import type { GapQuestion } from '../../model/gap.ts';
import type { AvailableIndicator } from '../../model/indicator.ts';
import type { TrendQuestion } from '../../model/trend.ts';
import type { Askable, UsualChoice } from './askable.ts';
import { areasOf, ownAreas } from './around-area.ts';
import { measureOf } from './measure-of.ts';
import { breakdownsIn, overWaves, usualBreakdowns } from './usual-groups.ts';

/** What is asked without a chart, from the command line. */
export type UsualQuestion =
  | { readonly asks: 'figures'; readonly question: FigureQuestion }
  | { readonly asks: 'trends'; readonly question: TrendQuestion }
  | { readonly asks: 'gaps'; readonly question: GapQuestion }
  | { readonly asks: 'funnel'; readonly question: FunnelQuestion };

/**
 * Of each indicator the areas of a level, in all waves and in each that was chosen, of all and by the usual groups; of
 * the areas down to the municipalities also one by one.
 */
export function usualQuestions(askable: Askable, choice: UsualChoice): readonly UsualQuestion[] {
  const ofAll = choice.levels
    .filter((level) => areasOf(askable, level).length > 0)
    .flatMap((level) => inWaves({ indicators: 'all', areas: [{ level }] }, choice.waves));
  return [
    ...ofAll.map((question) => ({ asks: 'figures', question }) as const),
    ...askable.indicators.flatMap((available) => questionsOf(available, askable, choice)),
  ];
}

/** Of one place after another: they tell the same figures, and so take little room beside each other. */
function questionsOf(
  available: AvailableIndicator,
  askable: Askable,
  { waves, levels }: UsualChoice,
): UsualQuestion[] {
  const measure = measureOf(available);
  if (measure === null) return [];
  const { code } = available.indicator;
  const known = levels.filter(
    (level) => available.levels.includes(level) && areasOf(askable, level).length > 0,
  );
  const present = waves.filter((wave) => available.waves.includes(wave));
  const places: readonly AreaSelection[] = [
    ...known.map((level) => ({ level })),
    ...ownAreas(askable, known).map(alone),
  ];
  const divided = usualBreakdowns.filter((by) => overWaves(by, available, askable));
  const funnels = known.flatMap((level) =>
    // Its limits are those of a percentage.
    measure.measure === undefined && (level === 'municipality' || level === 'district' || level === 'school')
      ? present.map((wave) => ({ asks: 'funnel', question: { indicator: code, level, wave } }) as const)
      : [],
  );
  const ofPlaces = places.flatMap((place): UsualQuestion[] => {
    const question = { indicators: [code], areas: [place], ...measure };
    const figures = [
      ...inWaves(question, present),
      ...divided.map((by) => ({ ...question, by })),
      ...present.flatMap((wave) =>
        breakdownsIn(wave, available, askable).map((by) => ({ ...question, waves: [wave], by })),
      ),
    ];
    return [
      ...figures.map((each) => ({ asks: 'figures', question: each }) as const),
      ...(available.waves.length < 2 ? [] : [{ asks: 'trends', question } as const]),
      ...divided.map((by) => ({ asks: 'gaps', question: { ...question, by } }) as const),
    ];
  });
  return [...ofPlaces, ...funnels];
}

function inWaves(question: FigureQuestion, waves: readonly number[]): FigureQuestion[] {
  return [question, ...waves.map((wave) => ({ ...question, waves: [wave] }))];
}

function alone({ level, code }: Area): AreaSelection {
  return { level, only: [code] };
}
