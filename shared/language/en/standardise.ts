import type { StandardisationBasis, Standardised } from '../../model/standardisation.ts';
import { disclosureTexts } from './disclosure.ts';
import { writeList } from './writing.ts';

/** "corrected for composition (gender and class)". */
export function standardisedText({ by }: StandardisationBasis): string {
  return `corrected for composition (${writeList(by.map(({ name, label }) => words[name] ?? label.toLowerCase()))})`;
}

/** Why there is no corrected percentage. */
export function standardisedReasonText(standardised: Exclude<Standardised, { status: 'shown' }>): string {
  if (standardised.reason === 'stratum-empty') {
    return `Nobody in this group has answered: ${standardised.missing.join('; ')}. So it cannot be corrected.`;
  }
  const { reason } = standardised;
  switch (reason) {
    case 'few-respondents':
      return 'Hidden: too few pupils in one of the groups.';
    case 'no-microdata':
      return 'The composition behind published figures is not known.';
    case 'only-total':
      return 'Only the total is corrected, not a group.';
    case 'too-many-strata':
      return 'There are too many combinations of groups. Choose fewer characteristics.';
    default:
      return disclosureTexts.reasons[reason];
  }
}

const words: Readonly<Record<string, string>> = {
  gender: 'gender',
  class: 'class',
  education: 'type of education',
  age: 'age',
};
