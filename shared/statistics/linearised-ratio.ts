import { defaultConfidenceLevel, type Interval } from './interval.ts';
import { pairDegreesOfFreedom, totalsOf, varianceOfTotal, type PairSums } from './pair-sums.ts';
import { studentQuantile } from './quantiles.ts';

/**
 * Ratio of the weighted proportions of two domains of one survey.
 *
 * Method: log p̂_A − log p̂_B with the variance of u_A/p̂_A − u_B/p̂_B (delta method), u the linearised values
 * of each proportion; t with the degf of the union; transformed back.
 * Valid: both proportions above 0, else there is no ratio; below one degree of freedom or without any
 * spread there is no interval.
 * Reference: METHODS.md §3; R `svycontrast(svyby(…, covmat = TRUE), quote(log(A/B)))`.
 * Golden values: tests/reference/trends-and-gaps.test.ts.
 */
export function linearisedRatio(
  pair: PairSums,
  confidenceLevel = defaultConfidenceLevel,
): LinearisedRatio | null {
  const [yesA, noA, yesB, noB] = totalsOf(pair);
  if (yesA <= 0 || yesB <= 0) return null;
  const [weightA, weightB] = [yesA + noA, yesB + noB];
  // (1 − p)/(W p) for who says yes, −1/W for who says no.
  const variance = varianceOfTotal(pair, [
    noA / (weightA * yesA),
    -1 / weightA,
    -noB / (weightB * yesB),
    1 / weightB,
  ]);
  const logRatio = Math.log(yesA / weightA) - Math.log(yesB / weightB);
  const df = pairDegreesOfFreedom(pair);
  const testable = df >= 1 && variance > 0;
  const reach = testable ? studentQuantile(1 - (1 - confidenceLevel) / 2, df) * Math.sqrt(variance) : 0;
  return {
    ratio: Math.exp(logRatio),
    logVariance: variance,
    interval: testable ? { lower: Math.exp(logRatio - reach), upper: Math.exp(logRatio + reach) } : null,
  };
}

export interface LinearisedRatio {
  /** How many times the proportion of B that of A is. */
  readonly ratio: number;
  readonly logVariance: number;
  /** Limits of the ratio. */
  readonly interval: Interval | null;
}
