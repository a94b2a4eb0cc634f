import type { DisclosureRule } from '../model/disclosure.ts';
import type { HiddenReason } from '../model/figure.ts';

/** Unweighted counts of one figure. */
export interface DisclosureCounts {
  readonly n: number;
  readonly numerator: number;
}

/**
 * Primary suppression (METHODS.md §8): why a figure is hidden by its own counts, or null.
 * Too few on either side and too many in one category are one reason: naming the side would tell the value.
 */
export function primaryRule({ n, numerator }: DisclosureCounts, rule: DisclosureRule): HiddenReason | null {
  if (n < rule.respondents) return 'few-respondents';
  const complement = n - numerator;
  if (numerator < rule.cell || complement < rule.complement) return 'few-answers';
  if (Math.max(numerator, complement) > rule.largestShare * n) return 'few-answers';
  return null;
}
