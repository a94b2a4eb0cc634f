import type { DisclosureRule } from '../model/disclosure.ts';
import type { HiddenReason } from '../model/figure.ts';

/**
 * Primary suppression of a mean. Where nearly all answer alike it tells what each of them answered: the
 * limits that hold for yes and no hold for the commonest score and all others. Of a score of 0 and 1 this is
 * the rule for percentages.
 *
 * @param others respondents with another score than the commonest, half of n at most
 */
export function meanRule(
  { n, others }: { readonly n: number; readonly others: number },
  rule: DisclosureRule,
): HiddenReason | null {
  if (n < rule.respondents) return 'few-respondents';
  if (others < Math.max(rule.cell, rule.complement, 1)) return 'few-answers';
  return n - others > rule.largestShare * n ? 'few-answers' : null;
}
