import { testDifference } from './difference-test.ts';
import type { Interval } from './interval.ts';
import { stratumVarianceAround, type MeanSums } from './weighted-mean.ts';
import { degreesOfFreedom } from './weighted-proportion.ts';

/**
 * Trend of a weighted mean over three or more waves.
 *
 * Method: weighted linear regression of the score on the year, over the waves stacked (stratum = wave × stratum, no PSU
 * in two waves); variance by Taylor linearisation, A⁻¹ V(score) A⁻¹; t on degf − 1. As all of a wave have the same year,
 * a wave counts as its mean with its weight, and Σ w (y − fitted) needs only the sums of each wave.
 * Valid: separate samples; ten or so degrees of freedom, as every t of a design.
 * Reference: METHODS.md §4; Binder 1983; R `svyglm(score ~ year, family = gaussian())`.
 * Golden values: tests/reference/mean-comparisons.test.ts.
 *
 * null where no line can be drawn: fewer than two years with answers.
 */
export function linearTrend(waves: readonly MeanWave[]): LinearTrend | null {
  const points = waves.flatMap((wave) => (wave.n === 0 ? [] : [pointOf(wave)]));
  const weight = sum(points, (point) => point.weight);
  if (weight === 0) return null;
  const middle = sum(points, (point) => point.weight * point.year) / weight;
  const level = sum(points, (point) => point.weight * point.mean) / weight;
  const spread = sum(points, (point) => point.weight * (point.year - middle) ** 2);
  if (spread <= 1e-14 * weight) return null;
  const slope = sum(points, (point) => point.weight * (point.year - middle) * (point.mean - level)) / spread;
  // Of waves that are separate designs the parts add up; the years stand out of the brackets.
  const variance = sum(points, ({ wave, year }) => {
    const fitted = level + slope * (year - middle);
    return ((year - middle) / spread) ** 2 * varianceOfTotalAround(wave, fitted);
  });
  const df = sum(points, ({ wave }) => degreesOfFreedom(wave)) - 1;
  const test = testDifference({ difference: slope, variance, df });
  return { perYear: slope, variance, df, p: test?.p ?? null, interval: test?.interval ?? null };
}

export interface MeanWave extends MeanSums {
  readonly year: number;
}

export interface LinearTrend {
  /** In the unit of the score. */
  readonly perYear: number;
  readonly variance: number;
  readonly df: number;
  /** Both null below one degree of freedom or without any spread. */
  readonly p: number | null;
  readonly interval: Interval | null;
}

interface Point {
  readonly wave: MeanWave;
  readonly year: number;
  readonly weight: number;
  readonly mean: number;
}

function pointOf(wave: MeanWave): Point {
  const weight = sum(wave.strata, (stratum) => stratum.weight);
  const mean = wave.origin + sum(wave.strata, (stratum) => stratum.score) / weight;
  return { wave, year: wave.year, weight, mean };
}

/** Of Σ w (y − value) over a wave. */
function varianceOfTotalAround({ strata, origin, lowest, highest }: MeanWave, value: number): number {
  // Where everybody gives the fitted score nothing is left but rounding.
  if (lowest === highest && Math.abs(lowest - value) <= 1e-13 * Math.max(1, Math.abs(value))) return 0;
  return sum(strata, (stratum) => stratumVarianceAround(stratum, value - origin));
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  let total = 0;
  for (const item of items) total += value(item);
  return total;
}
