import { percentSign } from '../../base/percent-style.ts';
import { writeWhole } from '../../base/dutch-numbers.ts';
import type { ToldRule } from '../../model/disclosure.ts';
import type { HiddenReason, UnavailableReason } from '../../model/figure.ts';
import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/disclosure.ts';

/** Why a figure is not there, as a page explains it; in the chart itself the reason is told in Dutch. */
export function hiddenReasonText(
  reason: HiddenReason | UnavailableReason,
  rule: ToldRule,
  isAnswer = false,
): string {
  if (isAnswer && reason === 'few-answers') return disclosureTexts.fewOrProtecting;
  if (reason !== 'few-respondents') return disclosureTexts.reasons[reason];
  return rule.hideUnreliable === true
    ? disclosureTexts.tooFewToRely
    : `Hidden: fewer than ${writeWhole(rule.respondents)} pupils.`;
}

/** "fewer than 30 pupils, or fewer than 5 with the same answer". */
export function disclosureRuleText(rule: ToldRule): string {
  const { respondents, cell, complement, largestShare, hideUnreliable, sensitiveCell } = rule;
  const stricter = sensitiveCell !== undefined ? ` (for sensitive topics: ${writeWhole(sensitiveCell)})` : '';
  const parts = [
    respondents > 0 ? `fewer than ${writeWhole(respondents)} pupils` : null,
    cell > 0 && complement === cell ? `fewer than ${writeWhole(cell)} with the same answer${stricter}` : null,
    cell > 0 && complement !== cell ? `fewer than ${writeWhole(cell)} with this answer${stricter}` : null,
    largestShare < 1
      ? `more than ${writeWhole(largestShare * 100)}${percentSign()} with the same answer`
      : null,
    hideUnreliable === true ? disclosureTexts.tooUncertain : null,
  ].filter((part) => part !== null);
  return parts.join(', or ');
}

export const disclosureTexts = {
  reasons: {
    'few-answers': 'Hidden: too few answers in a group.',
    'protects-another-figure': 'Hidden: protects another figure.',
    'few-or-protecting': 'Hidden: too few pupils in this group, or it protects another figure.',
    'only-at-a-higher-level': 'Not at this level.',
    'no-data': 'No data.',
    'not-asked': 'Not asked in this wave.',
    'no-weight': 'No weighting factor in this wave.',
  },
  fewOrProtecting: 'Hidden: too few pupils, or it protects another answer.',
  tooFewToRely: 'Hidden: too few pupils for a reliable figure.',
  tooUncertain: 'a figure that is too uncertain',
} as const satisfies Wording<typeof dutch.disclosureTexts>;
