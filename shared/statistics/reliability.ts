import { effectiveSize } from './effective-size.ts';
import { nearBetaQuantile } from './near-beta-quantile.ts';
import { kornGraubardInterval, kornGraubardSize } from './korn-graubard-interval.ts';
import type { WeightedProportion } from './weighted-proportion.ts';

/**
 * How far a proportion can be trusted, by the presentation standards of the NCHS.
 *
 * Method, in this order: fewer than 30 effective respondents is unreliable; then, with w the width of the
 * 95 % Korn–Graubard interval, w ≤ 5 points is fine, w ≥ 30 points or w > 130 % of the proportion is
 * unreliable. What was not unreliable is less reliable where w > 130 % of the complement, with fewer than
 * 8 degrees of freedom, or at 0 or 100 %.
 * What few units carry is less reliable at best, whatever its degrees of freedom (carrying-units.ts).
 * Valid: any design. The effective size is never more than n, as in the interval; without a degree of
 * freedom there is no width, and what is left of the rules makes it less reliable.
 * Reference: Parker et al. 2017, NCHS Vital and Health Statistics 2(175), with the correction of 2021.
 * Golden values: tests/reference/reliability.test.ts.
 */
export function reliabilityOf(estimate: WeightedProportion, isCarriedByFew = false): Reliability {
  const { n, proportion: p, df, designEffect } = estimate;
  const effective = Math.min(n, effectiveSize(n, designEffect));
  // A simple random sample of 30 has an effective size of 30, whatever rounding makes of it.
  if (effective < fewestEffective * (1 - 1e-12)) return 'unreliable';
  const width = widthOf(estimate);
  if (width !== null && width > narrow && (width >= wide || width > widestRelative * p)) return 'unreliable';
  const uncertain = isCarriedByFew || width === null || width > widestRelative * (1 - p);
  return uncertain || isFewDf(df) || p === 0 || p === 1 ? 'less-reliable' : 'fine';
}

export type Reliability = 'fine' | 'less-reliable' | 'unreliable';

/** Too few degrees of freedom to rely on a standard error. */
export function isFewDf(df: number): boolean {
  // Nine units of one size are 8, whatever rounding makes of it.
  return df < fewestDf * (1 - 1e-9);
}

const fewestEffective = 30;
const fewestDf = 8;
/** Widths of the interval of a proportion: 0–1. */
const narrow = 0.05;
const wide = 0.3;
const widestRelative = 1.3;

/**
 * The width of the Korn–Graubard interval: exactly where a rule turns on it, within one per cent elsewhere.
 * The exact quantiles would take longer than all the rest of a figure.
 */
function widthOf(estimate: WeightedProportion): number | null {
  const { proportion: p } = estimate;
  const size = kornGraubardSize(estimate);
  if (size === null) return null;
  const yes = size * p;
  const no = size * (1 - p);
  if (Math.min(yes, no) >= fewestForNear) {
    const near = nearBetaQuantile(z, yes + 1, no) - nearBetaQuantile(-z, yes, no + 1);
    const limits = [narrow, wide, widestRelative * p, widestRelative * (1 - p)];
    if (limits.every((limit) => Math.abs(near - limit) > 0.01 * limit)) return near;
  }
  const interval = kornGraubardInterval(estimate);
  return interval === null ? null : interval.upper - interval.lower;
}

/** From here on the approximation of the width is right to one per cent: see its test. */
const fewestForNear = 3;
/** Of 95 %. */
const z = 1.959963984540054;
