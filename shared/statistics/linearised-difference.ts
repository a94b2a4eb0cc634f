import { pairDegreesOfFreedom, totalsOf, varianceOfTotal, type PairSums } from './pair-sums.ts';

/**
 * Difference of the weighted proportions of two domains of one survey.
 *
 * Method: d = p̂_A − p̂_B with the variance of u_A − u_B, u the linearised values of each proportion;
 * df = degf of the union.
 * Valid: separate and overlapping domains, a part and its whole included.
 * Reference: METHODS.md §3; Särndal, Swensson & Wretman 1992, §5.
 * Golden values: tests/reference/comparisons.test.ts.
 */
export function linearisedDifference(pair: PairSums): Difference | null {
  const [yesA, noA, yesB, noB] = totalsOf(pair);
  const weightA = yesA + noA;
  const weightB = yesB + noB;
  if (weightA === 0 || weightB === 0) return null;
  const pA = yesA / weightA;
  const pB = yesB / weightB;
  return {
    difference: pA - pB,
    variance: varianceOfTotal(pair, [(1 - pA) / weightA, -pA / weightA, -(1 - pB) / weightB, pB / weightB]),
    df: pairDegreesOfFreedom(pair),
  };
}

export interface Difference {
  /** −1 to 1. */
  readonly difference: number;
  readonly variance: number;
  readonly df: number;
}
