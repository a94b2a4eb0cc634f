/**
 * Approximate quantile of the beta distribution, without iteration.
 *
 * Method: the quantile is that of F on 2a and 2b degrees of freedom, as aF/(b + aF); the cube root y of F
 * follows from (y(1 − B) − (1 − A))² = z²(y²B + A), A = 1/(9a), B = 1/(9b).
 * Valid: a and b at least 1 and |z| to 2; the width of an interval made of it is right to one per cent from
 * three on either side.
 * Reference: Paulson 1942, from the cube root of Wilson & Hilferty 1931.
 * Test: tests/unit/statistics/near-beta-quantile.test.ts, against the exact quantile.
 */
export function nearBetaQuantile(z: number, a: number, b: number): number {
  const A = 1 - 1 / (9 * a);
  const B = 1 - 1 / (9 * b);
  const ofF = B ** 2 - z ** 2 * (1 - B);
  const ofOne = A ** 2 - z ** 2 * (1 - A);
  const root = (A * B + Math.sign(z) * Math.sqrt((A * B) ** 2 - ofF * ofOne)) / ofF;
  const f = root ** 3;
  return (a * f) / (b + a * f);
}
