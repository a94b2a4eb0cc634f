import { assertNever } from '../base/assert-never.ts';
import type { DisclosureRule } from '../model/disclosure.ts';
import type { HiddenReason } from '../model/figure.ts';

/** How the two counts of a hidden cell may differ from the truth together: `step` times one of these. */
export const moves = {
  /** More or fewer yes, the same no. */
  yes: { yes: 1, no: 0 },
  no: { yes: 0, no: 1 },
  /** Yes for no: the same n. */
  swap: { yes: 1, no: -1 },
} as const;
export type Move = keyof typeof moves;
export const moveNames = ['yes', 'no', 'swap'] as const satisfies readonly Move[];

/** How cells move together in an exchange. */
export interface Shift {
  readonly move: Move;
  readonly direction: number;
  readonly size: number;
}

export interface CellShift extends Shift {
  readonly cell: number;
}

/**
 * How far a hidden cell with these counts can move in a direction (+1 or −1) before its reason, which everyone
 * can read, would rule the counts out. Of a figure with few answers a reader knows that it has enough respondents:
 * which side is small is not said, and either could be.
 */
export function roomToMove(
  counts: Counts,
  move: Move,
  direction: number,
  reason: HiddenReason,
  rule: DisclosureRule,
): number {
  const { yes, no } = counts;
  const yesStep = direction * moves[move].yes;
  const noStep = direction * moves[move].no;
  const n = yes + no;
  const nStep = yesStep + noStep;
  switch (reason) {
    case 'few-respondents':
      return Math.min(
        down(yes, yesStep),
        down(no, noStep),
        down(n - 1, nStep),
        down(rule.respondents - 1 - n, -nStep),
      );
    case 'few-answers':
      return Math.min(down(yes, yesStep), down(no, noStep), down(n - Math.max(rule.respondents, 1), nStep));
    case 'only-at-a-higher-level':
    case 'few-or-protecting':
      return Math.min(down(yes, yesStep), down(no, noStep), down(n - 1, nStep));
    case 'protects-another-figure': {
      const share = rule.largestShare;
      return Math.min(
        down(yes - rule.cell, yesStep),
        down(no - rule.complement, noStep),
        down(n - Math.max(rule.respondents, 1), nStep),
        down(share * n - yes, share * nStep - yesStep),
        down(share * n - no, share * nStep - noStep),
      );
    }
    default:
      return assertNever(reason);
  }
}

export interface Counts {
  readonly yes: number;
  readonly no: number;
}

/** How many steps until a slack is used up; steps that add to it never do. */
function down(slack: number, step: number): number {
  return step >= 0 ? Infinity : Math.floor(slack / -step + 1e-9);
}
