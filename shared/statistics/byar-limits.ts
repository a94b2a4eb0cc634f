/**
 * Limits of a Poisson count by Byar's approximation.
 *
 * Method: lower O(1 − 1/(9O) − z/(3√O))³, upper (O + 1)(1 − 1/(9(O + 1)) + z/(3√(O + 1)))³.
 * Valid: O ≥ 1; within one per cent of the exact limits from 5 up. The lower limit is 0 at O = 0.
 * Reference: Breslow & Day 1987, vol. II, p. 69; PHEindicatormethods `byars_lower`, `byars_upper`.
 * Golden values: tests/reference/standardisation.test.ts.
 */
export function byarLimits(count: number, z: number): { readonly lower: number; readonly upper: number } {
  return { lower: count === 0 ? 0 : cube(count, -z), upper: cube(count + 1, z) };
}

function cube(count: number, z: number): number {
  return count * (1 - 1 / (9 * count) + z / (3 * Math.sqrt(count))) ** 3;
}
