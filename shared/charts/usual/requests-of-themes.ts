import { groupBy } from '../../base/group-by.ts';
import type { AreaReference, ChartRequest } from '../../model/chart-request.ts';
import type { AvailableIndicator } from '../../model/indicator.ts';
import type { Askable, UsualChoice } from './askable.ts';
import { areasOf, around, aroundAll, refer } from './around-area.ts';

/** Per theme one area, and the areas of a level beside each other. */
export function requestsOfThemes(wave: number, askable: Askable, choice: UsualChoice): ChartRequest[] {
  return themesOf(wave, askable).flatMap((theme) => {
    const indicators = theme.map(({ indicator }) => indicator.code);
    const known = choice.levels.filter((level) => theme.some((each) => each.levels.includes(level)));
    const ofLevels = known.flatMap((level): ChartRequest[] =>
      areasOf(askable, level).length === 0
        ? []
        : heldAgainst(theme, (each) => aroundAll(askable, level, each)).map((reference) => ({
            kind: 'matrix',
            ...{ indicators, wave, level, within: null, reference },
          })),
    );
    const ofAreas = known
      .flatMap((level) => areasOf(askable, level))
      .flatMap((area) =>
        heldAgainst(theme, (each) => around(askable, area, each)).flatMap((reference): ChartRequest[] => {
          const own = { indicators, wave, area: refer(area), reference };
          return [
            { kind: 'profile', ...own, besides: [] },
            { kind: 'top', ...own, order: 'percent', count: 5 },
          ];
        }),
      );
    return [...ofLevels, ...ofAreas];
  });
}

/**
 * The question bar asks from one indicator, also one that has no percentage itself; where that has no figures of the
 * country, the others stand beside nothing.
 */
function heldAgainst(
  theme: readonly AvailableIndicator[],
  referenceOf: (indicator: AvailableIndicator) => AreaReference | null,
): readonly (AreaReference | null)[] {
  const byCode = new Map(theme.map(referenceOf).map((reference) => [reference?.code ?? null, reference]));
  if ([...byCode.values()].some((reference) => reference?.level === 'country')) byCode.set(null, null);
  return [...byCode.values()];
}

/** What the question bar puts side by side: the indicators of a theme, or of few all about these people. */
function themesOf(wave: number, { indicators }: Askable): AvailableIndicator[][] {
  const present = indicators.filter(
    ({ waves, measures }) => waves.includes(wave) && measures.includes('percent'),
  );
  const people = groupBy(present, ({ indicator, kind }) => `${indicator.population}|${kind}`);
  return [...people.values()].flatMap((beside) => {
    const themes = [...groupBy(beside, ({ indicator }) => indicator.theme).values()];
    const large = themes.filter((theme) => theme.length >= fewestBeside);
    return large.length === themes.length ? large : [...large, beside];
  });
}

const fewestBeside = 4;
