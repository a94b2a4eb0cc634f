import { writeList, writeWhole } from '../../base/dutch-numbers.ts';
import type { DisclosureRule } from '../../model/disclosure.ts';
import type { HiddenReason, UnavailableReason } from '../../model/figure.ts';

/** Why a figure is not there, as a sentence: the only reasons a person ever reads (METHODS.md §8). */
export function hiddenReasonText(reason: HiddenReason | UnavailableReason, rule: DisclosureRule): string {
  return reason === 'few-respondents'
    ? `Verborgen: minder dan ${writeWhole(rule.respondents)} leerlingen.`
    : disclosureTexts.reasons[reason];
}

/** The rule in force, as it is printed: "minder dan 30 leerlingen, of minder dan 5 leerlingen met hetzelfde antwoord". */
export function disclosureRuleText(rule: DisclosureRule): string {
  const { respondents, cell, complement, largestShare } = rule;
  const parts = [
    respondents > 0 ? `minder dan ${writeWhole(respondents)} leerlingen` : null,
    cell > 0 && complement === cell ? `minder dan ${writeWhole(cell)} met hetzelfde antwoord` : null,
    cell > 0 && complement !== cell ? `minder dan ${writeWhole(cell)} met dit antwoord` : null,
    largestShare < 1 ? `meer dan ${writeWhole(largestShare * 100)} % met hetzelfde antwoord` : null,
  ].filter((part) => part !== null);
  return writeList(parts).replace(' en ', ' of ');
}

export const disclosureTexts = {
  reasons: {
    'few-answers': 'Verborgen: te weinig antwoorden in een groep.',
    'protects-another-figure': 'Verborgen: beschermt een ander cijfer.',
    'only-at-a-higher-level': 'Niet op dit niveau.',
    'no-data': 'Geen gegevens.',
    'not-asked': 'Niet gevraagd in deze meting.',
    'no-weight': 'Geen weegfactor in deze meting.',
  },
} as const;
