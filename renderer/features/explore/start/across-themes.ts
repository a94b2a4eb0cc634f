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

/**
 * What can be held against the country: the indicator that is asked and those of its theme there are national figures
 * of; where it is the only one, beside those that stand for other themes. Empty where there is nothing beside it.
 */
export function besideCountry(
  indicators: readonly AvailableIndicator[],
  asked: Pick<ExploreQuestion, 'indicator' | 'wave'>,
  level: Level,
): readonly string[] {
  const base = indicators.find(({ indicator }) => indicator.code === asked.indicator);
  if (base === undefined) return [];
  // A mean that is known of the country too says more than what goes with it.
  if (!base.measures.includes('percent') && base.levels.includes('country')) return [];
  const national = indicators.filter((each) => each === base || each.levels.includes('country'));
  const ofTheme = national.filter(
    (each) =>
      each.indicator.theme === base.indicator.theme &&
      isBeside(each, base) &&
      each.waves.includes(asked.wave) &&
      each.levels.includes(level),
  );
  const codes = ofTheme.map(({ indicator }) => indicator.code);
  if (codes.length > 1) return codes;
  const all = new Set([...codes, ...acrossThemes(national, asked, level)]);
  return all.size < 2 ? [] : [...all].slice(0, mostThemes);
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
