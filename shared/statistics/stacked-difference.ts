import type { Difference } from './linearised-difference.ts';
import type { WeightedProportion } from './weighted-proportion.ts';

/**
 * Difference of the proportions of two waves.
 *
 * Method: the waves stacked into one design, stratum = wave × stratum: no PSU lies in both, so the
 * variances and the degrees of freedom add up.
 * Valid: separate samples; the same pupils followed over time are not.
 * Reference: METHODS.md §3. Golden values: tests/reference/comparisons.test.ts.
 */
export function stackedDifference(
  a: Pick<WeightedProportion, 'proportion' | 'variance' | 'df'>,
  b: Pick<WeightedProportion, 'proportion' | 'variance' | 'df'>,
): Difference {
  return {
    difference: a.proportion - b.proportion,
    variance: a.variance + b.variance,
    df: a.df + b.df,
  };
}
