/**
 * Two-sided tail of the standard normal distribution: the chance of |Z| > |z| (R's `2 * pnorm(-abs(z))`).
 *
 * Method: the complementary error function of |z|/√2; its series near 0, its continued fraction beyond.
 * Valid: any z; relative precision 1e-13, far into the tail too.
 * Reference: Abramowitz & Stegun 7.1.6, 7.1.14.
 * Golden values: tests/reference/distributions.test.ts.
 */
export function normalTwoSided(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  return x < 1.5 ? 1 - errorFunctionSeries(x) : complementFraction(x);
}

function errorFunctionSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

function complementFraction(x: number): number {
  let fraction = x;
  // From the innermost denominator outwards; at x = 1.5 a hundred are ample.
  for (let n = 100; n >= 1; n--) fraction = x + n / 2 / fraction;
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction);
}
