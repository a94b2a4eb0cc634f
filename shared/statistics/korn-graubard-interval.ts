import { defaultConfidenceLevel, type Interval } from './interval.ts';
import { betaQuantile, studentQuantile } from './quantiles.ts';
import type { WeightedProportion } from './weighted-proportion.ts';

/**
 * Korn–Graubard interval: Clopper–Pearson on the effective sample size.
 *
 * Method: n* = p̂(1 − p̂)/V · (t_{n−1}/t_df)²; limits are quantiles of beta(n*p̂, n*(1 − p̂) + 1) and
 * beta(n*p̂ + 1, n*(1 − p̂)).
 * Valid: few respondents on one side, also none at all. n* is capped at n, and is n at 0 and 1 and where
 * the variance is 0 (R does not cap and gives NA at 0 and 1).
 * Reference: Korn & Graubard 1998; R survey `svyciprop(method = "beta")`.
 * Golden values: tests/reference/intervals.test.ts.
 */
export function kornGraubardInterval(
  estimate: WeightedProportion,
  confidenceLevel = defaultConfidenceLevel,
): Interval | null {
  const { proportion } = estimate;
  const tail = (1 - confidenceLevel) / 2;
  const size = kornGraubardSize(estimate, confidenceLevel);
  if (size === null) return null;
  return {
    lower: proportion === 0 ? 0 : betaQuantile(tail, size * proportion, size * (1 - proportion) + 1),
    upper: proportion === 1 ? 1 : betaQuantile(1 - tail, size * proportion + 1, size * (1 - proportion)),
  };
}

/** n*: the respondents of a simple random sample that would know as much; null without a degree of freedom. */
export function kornGraubardSize(
  { n, proportion: p, variance, df }: WeightedProportion,
  confidenceLevel = defaultConfidenceLevel,
): number | null {
  if (p === 0 || p === 1) return n;
  if (df < 1) return null;
  if (variance === 0) return n;
  const tail = (1 - confidenceLevel) / 2;
  const adjusted =
    ((p * (1 - p)) / variance) * (studentQuantile(tail, n - 1) / studentQuantile(tail, df)) ** 2;
  return Math.min(adjusted, n);
}
