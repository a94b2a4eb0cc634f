/**
 * How far two proportions lie apart, whatever their place between 0 and 1.
 *
 * Method: Cohen's h = 2·asin√a − 2·asin√b. From 5 to 10 % counts for more than from 50 to 55 %.
 * Valid: proportions 0–1, the ends included.
 * Reference: Cohen 1988, §6.2. Golden values: tests/unit/statistics/cohens-h.test.ts.
 */
export function cohensH(a: number, b: number): number {
  return 2 * Math.asin(Math.sqrt(a)) - 2 * Math.asin(Math.sqrt(b));
}
