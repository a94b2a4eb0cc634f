import { percentSign } from '../../base/percent-style.ts';
import { writeList, writeWhole } from '../../base/dutch-numbers.ts';
import type { ToldRule } from '../../model/disclosure.ts';
import type { HiddenReason, UnavailableReason } from '../../model/figure.ts';

/**
 * Why a figure is not there, as a sentence: the only reasons a person ever reads (METHODS.md §8). Hidden answers of one
 * question all carry one reason (decision 0010): the words hold for each of them.
 */
export function hiddenReasonText(
  reason: HiddenReason | UnavailableReason,
  rule: ToldRule,
  isAnswer = false,
): string {
  if (isAnswer && reason === 'few-answers') return disclosureTexts.fewOrProtecting;
  if (reason !== 'few-respondents') return disclosureTexts.reasons[reason];
  // Where uncertain figures are hidden too, there may be more respondents than the limit.
  return rule.hideUnreliable === true
    ? disclosureTexts.tooFewToRely
    : `Verborgen: minder dan ${writeWhole(rule.respondents)} leerlingen.`;
}

/** The rule in force, as it is printed: "minder dan 30 leerlingen, of minder dan 5 leerlingen met hetzelfde antwoord". */
export function disclosureRuleText(rule: ToldRule): string {
  const { respondents, cell, complement, largestShare, hideUnreliable, sensitiveCell } = rule;
  const stricter =
    sensitiveCell !== undefined ? ` (bij gevoelige onderwerpen: ${writeWhole(sensitiveCell)})` : '';
  const parts = [
    respondents > 0 ? `minder dan ${writeWhole(respondents)} leerlingen` : null,
    cell > 0 && complement === cell
      ? `minder dan ${writeWhole(cell)} met hetzelfde antwoord${stricter}`
      : null,
    cell > 0 && complement !== cell ? `minder dan ${writeWhole(cell)} met dit antwoord${stricter}` : null,
    largestShare < 1
      ? `meer dan ${writeWhole(largestShare * 100)}${percentSign()} met hetzelfde antwoord`
      : null,
    hideUnreliable === true ? disclosureTexts.tooUncertain : null,
  ].filter((part) => part !== null);
  return writeList(parts).replace(' en ', ' of ');
}

export const disclosureTexts = {
  reasons: {
    'few-answers': 'Verborgen: te weinig antwoorden in een groep.',
    'protects-another-figure': 'Verborgen: beschermt een ander cijfer.',
    'few-or-protecting': 'Verborgen: te weinig leerlingen in deze groep, of beschermt een ander cijfer.',
    'only-at-a-higher-level': 'Niet op dit niveau.',
    'no-data': 'Geen gegevens.',
    'not-asked': 'Niet gevraagd in deze meting.',
    'no-weight': 'Geen weegfactor in deze meting.',
  },
  fewOrProtecting: 'Verborgen: te weinig leerlingen, of beschermt een ander antwoord.',
  tooFewToRely: 'Verborgen: te weinig leerlingen voor een betrouwbaar cijfer.',
  tooUncertain: 'een te onzeker cijfer',
} as const;
