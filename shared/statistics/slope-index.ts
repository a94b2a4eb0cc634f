import type { Difference } from './linearised-difference.ts';
import { groupDegreesOfFreedom, groupTotals, varianceOfCombination, type GroupSums } from './group-sums.ts';

/**
 * Slope index of inequality: how much a proportion changes from the very lowest to the very highest of a
 * breakdown with an order, such as education.
 *
 * Method: weighted linear regression of the answer on the relative rank of the group, 0 to 1: the share of
 * the lower groups and half of its own; variance by Taylor linearisation, as all of a group have one rank
 * from the sums of the groups; t on degf − 1.
 * Valid: two or more groups in order; the rank is taken as known.
 * Reference: Mackenbach & Kunst 1997; R `svyglm(answer ~ rank)`.
 * Golden values: tests/reference/trends-and-gaps.test.ts.
 */
export function slopeIndex(sums: GroupSums): Difference | null {
  const totals = groupTotals(sums);
  const groups = Array.from({ length: totals.length / 2 }, (_, group) => {
    const yes = totals[2 * group] ?? 0;
    const weight = yes + (totals[2 * group + 1] ?? 0);
    return { yes, weight };
  });
  const all = groups.reduce((total, { weight }) => total + weight, 0);
  if (all === 0) return null;
  let below = 0;
  // From the middle: the ranks weigh out at ½, whatever the sizes of the groups.
  const ranks = groups.map(({ weight }) => {
    const rank = (below + weight / 2) / all - 0.5;
    below += weight;
    return rank;
  });
  const spread = groups.reduce((total, { weight }, group) => total + weight * (ranks[group] ?? 0) ** 2, 0);
  if (spread <= 1e-14 * all) return null;
  const level = groups.reduce((total, { yes }) => total + yes, 0) / all;
  const slope = groups.reduce((total, { yes }, group) => total + yes * (ranks[group] ?? 0), 0) / spread;
  const coefficients = ranks.flatMap((rank) => {
    const fitted = level + slope * rank;
    return [(rank / spread) * (1 - fitted), (rank / spread) * -fitted];
  });
  return {
    difference: slope,
    variance: varianceOfCombination(sums, coefficients),
    df: groupDegreesOfFreedom(sums) - 1,
  };
}
