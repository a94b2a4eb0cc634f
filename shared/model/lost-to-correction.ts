import type { DifferenceRule } from './comparison.ts';
import { judgeDifference, significanceLevel } from './judge-difference.ts';

interface Tested {
  readonly difference: number;
  readonly p: number | null;
  readonly pAdjusted: number | null;
}

/** A difference that would count by itself, and after the correction for what is compared with it does not. */
export function isLostToCorrection({ difference, p, pAdjusted }: Tested, rule: DifferenceRule): boolean {
  if (p === null || pAdjusted === null || pAdjusted < significanceLevel) return false;
  const judge = (significant: boolean) => judgeDifference({ difference, significant }, 'neutral', rule);
  return p < significanceLevel && judge(true) !== judge(false);
}
