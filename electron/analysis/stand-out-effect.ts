import type { FigureTable, MarkKey } from '../../shared/model/figure.ts';
import { cohensH } from '../../shared/statistics/cohens-h.ts';
import {
  standardDeviationOf,
  standardisedDifference,
} from '../../shared/statistics/standardised-difference.ts';

type Told = Pick<MarkKey, 'indicator' | 'measure'>;

/**
 * How large the difference of two figures of an indicator is, percentages and means in one order; null where the spread
 * of a score is not known, and nothing can be said of its size.
 */
export type EffectOf = (told: Told, one: number, other: number) => number | null;

/**
 * Of percentages Cohen's h. Of means the difference in standard deviations of the answers of the whole area, from its
 * newest figure up to the wave that is asked about: one yardstick per score, so that a group, a trend and a comparison can be told side by side.
 *
 * @param figures the area's own figures, all of which have passed the gate
 */
export function effectIn({ figures }: Pick<FigureTable, 'figures'>, wave: number): EffectOf {
  const spreads = new Map<string, number>();
  const inOrder = figures.filter(({ key }) => key.wave <= wave).sort((a, b) => a.key.wave - b.key.wave);
  for (const { key, value } of inOrder) {
    if (key.measure !== 'mean' || value.status !== 'shown') continue;
    const spread = standardDeviationOf(value);
    if (spread !== null) spreads.set(key.indicator, spread);
  }
  return ({ indicator, measure }, one, other) => {
    if (measure !== 'mean') return cohensH(toProportion(one), toProportion(other));
    const spread = spreads.get(indicator);
    return spread === undefined ? null : standardisedDifference(one - other, spread);
  };
}

/** A subtraction may end a hair outside. */
function toProportion(percent: number): number {
  return Math.min(1, Math.max(0, percent / 100));
}
