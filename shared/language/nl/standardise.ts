import { percentSign } from '../../base/percent-style.ts';
import { writeList, writeWhole } from '../../base/dutch-numbers.ts';
import type { FigureTable } from '../../model/figure.ts';
import type { StandardisationBasis, StandardisationGap, Standardised } from '../../model/standardisation.ts';
import { disclosureTexts } from './disclosure.ts';

/** "gecorrigeerd voor samenstelling (geslacht en klas)": behind the name of a figure. */
export function standardisedText({ by }: StandardisationBasis): string {
  return standardiseTexts.corrected(namesOf(by));
}

/** How the percentages of a table were corrected, and which are not there and why: one sentence each. */
export function explainStandardisation({ standardising, figures }: FigureTable): string[] {
  if (standardising === undefined) return [];
  const absent = figures
    .flatMap(({ standardised }) => standardised ?? [])
    .filter((each) => each.status !== 'shown')
    .map(standardisedReasonText);
  return [
    standardiseTexts.method(namesOf(standardising.by)),
    standardiseTexts.reading,
    standardiseTexts.small,
    ...[...new Set(absent)].map((reason) =>
      standardiseTexts.absent(writeWhole(absent.filter((each) => each === reason).length), reason),
    ),
  ];
}

/** Why there is no corrected percentage. */
export function standardisedReasonText(standardised: Exclude<Standardised, { status: 'shown' }>): string {
  if (standardised.reason === 'stratum-empty') return standardiseTexts.empty(standardised.missing);
  const { reason } = standardised;
  switch (reason) {
    case 'few-respondents':
      return 'Verborgen: te weinig leerlingen in een van de groepen.';
    case 'no-microdata':
    case 'only-total':
    case 'too-many-strata':
      return standardiseTexts.gaps[reason];
    default:
      return disclosureTexts.reasons[reason];
  }
}

function namesOf(by: StandardisationBasis['by']): string {
  return writeList(by.map(({ name, label }) => words[name] ?? label.toLowerCase()));
}

const words: Readonly<Record<string, string>> = {
  gender: 'geslacht',
  class: 'klas',
  education: 'onderwijssoort',
  age: 'leeftijd',
};

export const standardiseTexts = {
  corrected: (names: string) => `gecorrigeerd voor samenstelling (${names})`,
  method: (names: string) =>
    `Gecorrigeerd voor samenstelling (${names}): het cijfer dat een gebied of school zou hebben met dezelfde samenstelling als de hele regio.`,
  reading: 'Het gewone percentage zegt hoe het er is. Gebruik het gecorrigeerde alleen om te vergelijken.',
  get small() {
    return `Groepen met minder dan 2${percentSign()} van de leerlingen in de regio tellen in de correctie niet mee.`;
  },
  absent: (count: string, reason: string) => `${count} keer geen gecorrigeerd cijfer. ${reason}`,
  empty: (missing: readonly string[]) =>
    `Niemand in deze groep heeft geantwoord: ${missing.join('; ')}. Daarom is er niet te corrigeren.`,
  gaps: {
    'no-microdata': 'De samenstelling achter gepubliceerde cijfers is niet bekend.',
    'only-total': 'Alleen het totaal wordt gecorrigeerd, niet een groep.',
    'too-many-strata': 'Er zijn te veel combinaties van groepen. Kies minder kenmerken.',
  } satisfies Record<Exclude<StandardisationGap, 'stratum-empty'>, string>,
} as const;
