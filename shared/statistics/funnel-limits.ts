import { clipToUnit, type Interval } from './interval.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * Control limits of a funnel plot: how far a proportion of n respondents may lie from a reference by chance.
 *
 * Method: p0 ± z √(p0(1 − p0)/n_eff + τ²), clipped to 0–1; n_eff = n / design effect; τ² the variance between
 * areas (`funnel-overdispersion.ts`), 0 without it.
 * Valid: 0 < p0 < 1, n_eff > 0; the normal approximation is rough below five expected on either side.
 * Reference: Spiegelhalter 2005, Funnel plots for comparing institutional performance, Statistics in Medicine 24,
 * 1185–1202.
 * Golden values: tests/reference/funnel.test.ts.
 */
export function funnelLimits(
  { proportion, effectiveN, betweenVariance = 0 }: FunnelPlace,
  z: number,
): Interval {
  const reach = z * funnelError({ proportion, effectiveN, betweenVariance });
  return { lower: clipToUnit(proportion - reach), upper: clipToUnit(proportion + reach) };
}

/** The standard error of an area that differs from the reference by chance only, 0–1. */
export function funnelError({ proportion, effectiveN, betweenVariance = 0 }: FunnelPlace): number {
  return Math.sqrt((proportion * (1 - proportion)) / effectiveN + betweenVariance);
}

export interface FunnelPlace {
  /** The reference p0, between 0 and 1. */
  readonly proportion: number;
  /** Respondents a simple random sample as precise would have. */
  readonly effectiveN: number;
  /** τ², in squared proportions. */
  readonly betweenVariance?: number;
}

/** Five of every hundred and two of every thousand areas lie outside by chance: 95 % and 99.8 %. */
export const warningQuantile = normalQuantile(0.975);
export const alarmQuantile = normalQuantile(0.999);
