import { leadingIndicators } from '../../../../shared/model/leading-indicators.ts';
import { groupBy } from '../../../../shared/base/group-by.ts';
import type { Level } from '../../../../shared/model/area.ts';
import type { AvailableIndicator } from '../../../../shared/model/indicator.ts';
import type { ExploreQuestion } from '../question.ts';
import { isBeside } from '../shown-parts.ts';

/** So many themes are seen at once; the others are a click away. */
const mostThemes = 12;

/**
 * How it goes with pupils is more than one theme tells: of each theme the indicator that stands for it, of those asked
 * in this wave that there are figures of at this level. Empty where there is one theme only.
 */
export function acrossThemes(
  indicators: readonly AvailableIndicator[],
  { indicator: asked, wave }: Pick<ExploreQuestion, 'indicator' | 'wave'>,
  level: Level,
): readonly string[] {
  const base = indicators.find(({ indicator }) => indicator.code === asked);
  if (base === undefined) return [];
  const askable = indicators.filter(
    (each) => isBeside(each, base) && each.waves.includes(wave) && each.levels.includes(level),
  );
  const byTheme = groupBy(askable, ({ indicator }) => indicator.theme);
  const firsts = [...byTheme.values()].flatMap((ofTheme) => ofTheme.sort(mostTelling)[0] ?? []);
  const chosen = firsts.sort(mostTelling).slice(0, mostThemes);
  return chosen.length < 2 ? [] : chosen.map(({ indicator }) => indicator.code);
}

/** In the order of a report; then what has a good and a bad side. Sorting keeps the order of equals. */
export function mostTelling(a: AvailableIndicator, b: AvailableIndicator): number {
  return placeOf(a) - placeOf(b);
}

function placeOf({ indicator }: AvailableIndicator): number {
  const place = leadingIndicators.indexOf(indicator.code);
  if (place >= 0) return place;
  return leadingIndicators.length + Number(indicator.direction === 'neutral');
}
