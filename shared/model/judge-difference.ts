import { assertNever } from '../base/assert-never.ts';
import type { DifferenceRule, Verdict } from './comparison.ts';
import type { Direction } from './indicator.ts';

/**
 * What a difference means in words, by the rule of the workspace and the direction of the indicator.
 * null where the rule wants a test and there is none (`significant` null).
 */
export function judgeDifference(
  { difference, significant }: { readonly difference: number; readonly significant: boolean | null },
  direction: Direction,
  rule: DifferenceRule,
): Verdict | null {
  const size = Math.abs(difference);
  switch (rule.kind) {
    case 'test':
      return significant === null ? null : wordIf(significant);
    case 'test-and-points':
      return significant === null ? null : wordIf(significant && reaches(size, rule.points));
    case 'points':
      return wordIf(reaches(size, rule.points));
    case 'report':
      if (reaches(size, 10)) return wordOf(difference, direction);
      return reaches(size, 5) && wordOf(difference, direction) === 'ongunstiger'
        ? 'mogelijk aandachtspunt'
        : 'vergelijkbaar';
    default:
      return assertNever(rule);
  }

  function wordIf(differs: boolean): Verdict {
    return differs ? wordOf(difference, direction) : 'vergelijkbaar';
  }
}

/** Corrected p below this is a difference. */
export const significanceLevel = 0.05;

/** Percentages are fractions times 100: 45 % − 42 % may come out a hair below 3. */
function reaches(size: number, points: number): boolean {
  return size >= points - 1e-9;
}

function wordOf(difference: number, direction: Direction): Verdict {
  if (difference === 0) return 'vergelijkbaar';
  if (direction === 'neutral') return difference > 0 ? 'hoger' : 'lager';
  return difference > 0 === (direction === 'high') ? 'gunstiger' : 'ongunstiger';
}
