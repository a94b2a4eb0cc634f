import type { DifferenceRule } from './comparison.ts';
import type { ShownGap } from './gap.ts';
import { judgeDifference, significanceLevel } from './judge-difference.ts';

/**
 * Does a gap count, by the rule of the workspace? null where it wants a test and there is none. A gap has no good or bad
 * side of its own: only whether it counts is judged.
 */
export function gapCounts(
  { difference, pAdjusted }: Pick<ShownGap, 'difference' | 'pAdjusted'>,
  rule: DifferenceRule,
): boolean | null {
  const significant = pAdjusted === null ? null : pAdjusted < significanceLevel;
  const verdict = judgeDifference({ difference, significant }, 'neutral', rule);
  return verdict === null ? null : verdict !== 'vergelijkbaar';
}
