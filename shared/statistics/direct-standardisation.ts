import { byarLimits } from './byar-limits.ts';
import { clipToUnit, defaultConfidenceLevel, type Interval } from './interval.ts';
import { normalQuantile } from './normal-quantile.ts';
import type { WeightedProportion } from './weighted-proportion.ts';

/**
 * Directly standardised proportion: what an area would have with the composition of a standard.
 *
 * Method: p̂ = Σ W_k p̂_k, V = Σ W_k² V_k, with W_k the share of stratum k in the standard (Σ W_k = 1) and p̂_k, V_k of
 * the stratum within the area.
 * Valid: every stratum of the standard has respondents in the area. Strata are taken as independent: right with
 * respondents as sampling unit; with schools as sampling unit the strata of one school go together, and V leaves
 * their covariance out (too small where it is positive).
 * Reference: Breslow & Day 1987, vol. II, §2.3; PHEindicatormethods `calculate_dsr`.
 * Golden values: tests/reference/standardisation.test.ts.
 */
export function standardiseProportion(strata: readonly StandardStratum[]): StandardisedProportion {
  const total = sum(strata, ({ share }) => share);
  if (!(total > 0)) throw new Error(`A standard of ${strata.length} strata that weigh ${total}`);
  return {
    n: sum(strata, ({ estimate }) => estimate.n),
    numerator: sum(strata, ({ estimate }) => estimate.numerator),
    proportion: clipToUnit(sum(strata, ({ share, estimate }) => (share / total) * estimate.proportion)),
    variance: sum(strata, ({ share, estimate }) => (share / total) ** 2 * estimate.variance),
  };
}

/**
 * Interval of a directly standardised proportion: Byar's limits of the count, scaled to its standard error (Dobson).
 *
 * Method: p̂ + √(V/O) (L(O) − O) and p̂ + √(V/O) (U(O) − O), O the unweighted count of the rarer answer in the strata and
 * L, U its Byar limits; with the limits mirrored where "yes" is the more frequent, so that yes and no have the same
 * interval; clipped to 0–1. V is that of the survey: the count gives the interval its skew, not its width.
 * Valid: at least one respondent on either side, else null.
 * Reference: Dobson, Kuulasmaa, Eberle & Scherer 1991, Statistics in Medicine 10; PHEindicatormethods `calculate_dsr`,
 * which is for rates and knows no complement.
 * Golden values: tests/reference/standardisation.test.ts.
 */
export function dobsonInterval(
  { n, numerator, proportion, variance }: StandardisedProportion,
  confidenceLevel = defaultConfidenceLevel,
): Interval | null {
  const rarer = Math.min(numerator, n - numerator);
  if (rarer === 0) return null;
  const z = normalQuantile((1 + confidenceLevel) / 2);
  const limits = byarLimits(rarer, z);
  const scale = Math.sqrt(variance / rarer);
  const down = scale * (rarer - limits.lower);
  const up = scale * (limits.upper - rarer);
  return rarer === numerator
    ? { lower: clipToUnit(proportion - down), upper: clipToUnit(proportion + up) }
    : { lower: clipToUnit(proportion - up), upper: clipToUnit(proportion + down) };
}

export interface StandardStratum {
  /** Of the standard; any unit, they are taken in proportion to their sum. */
  readonly share: number;
  readonly estimate: WeightedProportion;
}

export interface StandardisedProportion {
  /** Unweighted respondents of the strata, and how many of them say yes. */
  readonly n: number;
  readonly numerator: number;
  /** 0–1. */
  readonly proportion: number;
  readonly variance: number;
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  let total = 0;
  for (const item of items) total += value(item);
  return total;
}
