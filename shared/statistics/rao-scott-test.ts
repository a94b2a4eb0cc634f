import { pairDegreesOfFreedom, totalsOf, varianceOfTotal, type PairSums } from './pair-sums.ts';
import { studentTwoSided } from './student-distribution.ts';

/**
 * Rao–Scott test of membership × answer: does the part answer otherwise than the rest.
 *
 * Method: Pearson's χ² of the weighted 2 × 2 table, scaled to the unweighted number of respondents and
 * divided by its generalised design effect δ; F on 1 and df degrees of freedom. With one degree of
 * freedom the first-order and the second-order correction are the same.
 * Valid: two separate domains (a part and the rest, not a part and its whole), df ≥ 1, nobody's cell
 * empty; else null: use the difference test.
 * Reference: Rao & Scott 1984; R survey `svychisq(statistic = "F")`.
 * Golden values: 50 of 100 inside 120 of 300 → F = 6.229166667 on 1 and 299 df, p = 0.01310497;
 * tests/reference/comparisons.test.ts.
 */
export function raoScottTest(pair: PairSums, respondents: number): RaoScottTest | null {
  const cells = totalsOf(pair);
  const [yesA, noA, yesB, noB] = cells;
  const df = pairDegreesOfFreedom(pair);
  if (df < 1 || Math.min(...cells) <= 0) return null;
  const weight = yesA + noA + yesB + noB;
  const pearson =
    (respondents * (yesA * noB - noA * yesB) ** 2) /
    ((yesA + noA) * (yesB + noB) * (yesA + yesB) * (noA + noB));
  // The variance of the interaction contrast Σ ±p̂_ij/p_ij, against that of a simple random sample.
  const variance = varianceOfTotal(pair, [1 / yesA, -1 / noA, -1 / yesB, 1 / noB]);
  const simple = cells.reduce((sum, cell) => sum + weight / cell, 0) / respondents;
  if (variance <= 0) return null;
  const statistic = pearson / (variance / simple);
  // F on 1 and df is the square of t on df.
  return { statistic, df, p: studentTwoSided(Math.sqrt(statistic), df) };
}

export interface RaoScottTest {
  /** F on 1 and df. */
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
}
