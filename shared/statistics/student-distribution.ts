/**
 * Two-sided tail of Student's t: the chance of |T| > |t| (R's `2 * pt(-abs(t), df)`, and `pf(t², 1, df)`
 * from above).
 *
 * Method: the regularised incomplete beta function I_x(df/2, 1/2) at x = df/(df + t²), by its continued
 * fraction (Lentz), from the side that converges.
 * Valid: df > 0; relative precision 1e-10, far into the tail too.
 * Reference: Abramowitz & Stegun 26.5.8, 26.7.1.
 * Golden values: tests/reference/distributions.test.ts.
 */
export function studentTwoSided(t: number, df: number): number {
  if (t === 0) return 1;
  const a = df / 2;
  const square = t * t;
  if (square === Infinity) return 0;
  const x = df / (df + square);
  const complement = square / (df + square);
  const front =
    (Math.exp(-a * Math.log1p(square / df)) * Math.sqrt(complement) * gammaRatio(a)) / Math.sqrt(Math.PI);
  return x < (a + 1) / (a + 2.5)
    ? (front * continuedFraction(a, 0.5, x)) / a
    : 1 - (front * continuedFraction(0.5, a, complement)) / 0.5;
}

/** Γ(a + ½)/Γ(a): from its expansion for large a, stepping down where a is small. */
function gammaRatio(a: number): number {
  let steps = 1;
  let large = a;
  // Γ(a + ½)/Γ(a) = Γ(a + 3/2)/Γ(a + 1) · a/(a + ½).
  while (large < 30) {
    steps *= large / (large + 0.5);
    large++;
  }
  const r = 1 / large;
  const expansion =
    1 +
    r *
      (-1 / 8 +
        r * (1 / 128 + r * (5 / 1024 + r * (-21 / 32768 + r * (-399 / 262144 + (r * 869) / 4194304)))));
  return steps * Math.sqrt(large) * expansion;
}

function continuedFraction(a: number, b: number, x: number): number {
  const nonZero = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value);
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 100_000; m++) {
    for (const numerator of [
      (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)),
      (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)),
    ]) {
      d = 1 / nonZero(1 + numerator * d);
      c = nonZero(1 + numerator / c);
      value *= c * d;
    }
    if (Math.abs(c * d - 1) < 1e-15) return value;
  }
  throw new Error(`The incomplete beta function did not settle: a ${a}, b ${b}, x ${x}`);
}
