import type { ChartRequest } from '../../model/chart-request.ts';
import type { Askable, UsualChoice } from './askable.ts';
import { areasOf } from './around-area.ts';
import { requestsOfIndicator } from './requests-of-indicator.ts';
import { requestsOfThemes } from './requests-of-themes.ts';
import { requestsOverTime } from './requests-over-time.ts';
import { isUsual } from './usual-groups.ts';

/**
 * The charts people ask first, each held against the nearest larger area, as the question bar proposes them: every
 * indicator over the areas of a level and over time, and of every area down to the municipalities its figure, groups
 * and trend; of schools, which are many, the profile only.
 */
export function usualRequests(askable: Askable, choice: UsualChoice): readonly ChartRequest[] {
  return [
    ...choice.waves.flatMap((wave) => [
      ...askable.indicators.flatMap((available) => requestsOfIndicator(available, wave, askable, choice)),
      ...requestsOfThemes(wave, askable, choice),
      ...responses(wave, askable, choice),
    ]),
    ...askable.indicators.flatMap((available) => requestsOverTime(available, askable, choice)),
  ];
}

function responses(wave: number, askable: Askable, { levels: chosen }: UsualChoice): ChartRequest[] {
  const isAnswered = askable.indicators.some(
    ({ kind, waves }) => kind === 'microdata' && waves.includes(wave),
  );
  if (!isAnswered) return [];
  const groups = askable.breakdowns.filter(({ name, waves }) => isUsual(name) && waves.includes(wave));
  return chosen
    .filter((level) => level !== 'country' && areasOf(askable, level).length > 0)
    .flatMap((level) =>
      [null, ...groups.map(({ name }) => name)].map((by): ChartRequest => ({
        kind: 'response',
        ...{ wave, level, within: null, by },
      })),
    );
}
