import { defaultConfidenceLevel, type Interval } from './interval.ts';
import type { Difference } from './linearised-difference.ts';
import { studentQuantile } from './quantiles.ts';
import { studentTwoSided } from './student-distribution.ts';

/**
 * Whether a difference is more than chance gives, and how large it may be.
 *
 * Method: t = d/SE on df degrees of freedom; interval d ± t_df · SE.
 * Valid: df ≥ 1 and a variance above 0; else there is no test and no interval.
 * Reference: METHODS.md §3. Golden values: tests/reference/comparisons.test.ts.
 */
export function testDifference(
  { difference, variance, df }: Difference,
  confidenceLevel = defaultConfidenceLevel,
): DifferenceTest | null {
  if (df < 1 || variance <= 0) return null;
  const se = Math.sqrt(variance);
  const reach = studentQuantile(1 - (1 - confidenceLevel) / 2, df) * se;
  return {
    p: studentTwoSided(difference / se, df),
    interval: { lower: difference - reach, upper: difference + reach },
  };
}

export interface DifferenceTest {
  readonly p: number;
  /** Limits of the difference, not clipped to −1 and 1. */
  readonly interval: Interval;
}
