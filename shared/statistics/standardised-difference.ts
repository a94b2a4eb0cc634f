/**
 * How far two means of one score lie apart, in standard deviations of its answers.
 *
 * Method: Δ = (ȳ_a − ȳ_b) / s, s the standard deviation of the answers of one reference group (Glass's Δ).
 * Cohen's h (cohens-h.ts) is to a first order the same of two proportions: dh = dp / √(p(1 − p)), and √(p(1 − p)) is the
 * standard deviation of answers of 0 and 1. So the two may be put in one order.
 * Valid: s above 0.
 * Reference: Cohen 1988, §2.2 (d) and §6.2 (h), one scale of sizes for both; Glass 1976.
 */
export function standardisedDifference(difference: number, standardDeviation: number): number {
  return difference / standardDeviation;
}

/**
 * The standard deviation of the answers behind a mean, from what is told of the mean: V = s²/n · design effect.
 * null where it cannot be known, or all answer alike.
 *
 * Reference: R survey `sqrt(svyvar(…))`, as in `svymean(deff = "replace")`. Golden values: tests/reference/weighted-mean.test.ts.
 */
export function standardDeviationOf({
  n,
  se,
  deff,
}: {
  readonly n: number | null;
  readonly se: number | null;
  readonly deff: number | null;
}): number | null {
  if (n === null || se === null || deff === null || deff <= 0 || se <= 0) return null;
  return Math.sqrt((se ** 2 * n) / deff);
}
