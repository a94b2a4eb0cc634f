import { defaultConfidenceLevel, type Interval } from './interval.ts';
import { studentQuantile } from './quantiles.ts';
import type { WeightedProportion } from './weighted-proportion.ts';

/**
 * Logit interval.
 *
 * Method: logit p̂ ± t_df · SE/(p̂(1 − p̂)), transformed back.
 * Valid: any design with df ≥ 1, 0 < p̂ < 1 and enough respondents on both sides.
 * Reference: R survey `svyciprop(method = "xlogit")`.
 * Golden values: tests/reference/intervals.test.ts.
 */
export function logitInterval(
  { proportion, variance, df }: WeightedProportion,
  confidenceLevel = defaultConfidenceLevel,
): Interval | null {
  if (df < 1 || proportion === 0 || proportion === 1) return null;
  const odds = proportion * (1 - proportion);
  const reach = (studentQuantile(1 - (1 - confidenceLevel) / 2, df) * Math.sqrt(variance)) / odds;
  const logit = Math.log(proportion / (1 - proportion));
  return { lower: expit(logit - reach), upper: expit(logit + reach) };
}

function expit(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
