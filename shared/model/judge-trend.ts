import type { DifferenceRule, Verdict } from './comparison.ts';
import type { Direction } from './indicator.ts';
import { judgeDifference, significanceLevel } from './judge-difference.ts';
import type { ShownTrend } from './trend.ts';

export interface JudgedTrend {
  readonly first: ShownTrend['points'][number];
  readonly last: ShownTrend['points'][number];
  /** From the first to the last, in percentage points. */
  readonly difference: number;
  /** Whether the line through all waves goes the way of its two ends. */
  readonly isOneWay: boolean;
  /** 'vergelijkbaar' also where the line through all waves goes another way than its two ends; null: not tested. */
  readonly verdict: Verdict | null;
}

/** What a trend comes to by the rule of the workspace: tested over all its waves, told by the first and the last. */
export function judgeTrend(
  { points, perYear, apart, pAdjusted }: ShownTrend,
  direction: Direction,
  rule: DifferenceRule,
): JudgedTrend {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A trend without points');
  const difference = last.percent - first.percent;
  const significant = pAdjusted === null ? apart : pAdjusted < significanceLevel;
  const verdict = judgeDifference({ difference, significant }, direction, rule);
  const isOneWay = Math.sign(perYear) === Math.sign(difference);
  return {
    first,
    last,
    difference,
    isOneWay,
    verdict: verdict === null || isOneWay ? verdict : 'vergelijkbaar',
  };
}
