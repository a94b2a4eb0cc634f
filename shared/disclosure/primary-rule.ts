import { levels, type Level } from '../model/area.ts';
import type { DisclosureRule } from '../model/disclosure.ts';
import type { HiddenReason } from '../model/figure.ts';

/** What primary suppression looks at: unweighted counts, and how small an area the figure is about. */
export interface DisclosureBasis {
  readonly n: number;
  readonly numerator: number;
  readonly level: Level;
  /** The smallest kind of area the indicator may be shown for. */
  readonly lowestLevel: Level;
}

/**
 * Primary suppression (METHODS.md §8): why a figure is hidden by itself, or null.
 * Too few on either side and too many in one category are one reason: naming the side would tell the value.
 */
export function primaryRule(basis: DisclosureBasis, rule: DisclosureRule): HiddenReason | null {
  const { n, numerator, level, lowestLevel } = basis;
  if (levels.indexOf(level) > levels.indexOf(lowestLevel)) return 'only-at-a-higher-level';
  if (n < rule.respondents) return 'few-respondents';
  const complement = n - numerator;
  if (numerator < rule.cell || complement < rule.complement) return 'few-answers';
  if (Math.max(numerator, complement) > rule.largestShare * n) return 'few-answers';
  return null;
}
