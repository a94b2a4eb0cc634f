/**
 * The number of respondents of a simple random sample that would be as precise: n / design effect.
 *
 * Valid: any design; more than n where the strata make it more precise. n itself where there is no design effect: at 0
 * and 100 %, and where the variance is 0.
 * Reference: METHODS.md §1; Kish 1965. Test: tests/unit/statistics/effective-size.test.ts.
 */
export function effectiveSize(n: number, designEffect: number | null): number {
  return designEffect === null || designEffect === 0 ? n : n / designEffect;
}
