import { writeDecimal, writeWhole } from '../../base/dutch-numbers.ts';
import type { Comparison, ComparisonBasis, ComparisonGap, DifferenceRule } from '../../model/comparison.ts';
import type { FigureTable } from '../../model/figure.ts';
import { disclosureTexts } from './disclosure.ts';

/** How the comparisons of a table were made, and which are not there and why: one sentence each. */
export function explainComparisons(table: FigureTable): string[] {
  if (table.comparing === undefined) return [];
  const comparisons = table.figures.flatMap(({ comparison }) => comparison ?? []);
  const reasons = comparisons.flatMap((each) => (each.status === 'shown' ? [] : [each.reason]));
  const shown = comparisons.filter((each) => each.status === 'shown');
  const untested = shown.filter(({ test }) => test === 'none').length;
  const sideBySide = shown.filter(({ test }) => test === 'non-overlap').length;
  return [
    table.comparing.of === 'region' ? comparisonTexts.withRegion : comparisonTexts.with[table.comparing.with],
    familyText(table.comparing),
    comparisonTexts.rule(differenceRuleText(table.comparing.rule)),
    ...(table.question.measure === 'mean' ? [comparisonTexts.testForMeans] : []),
    ...(sideBySide > 0 ? [comparisonTexts.sideBySide(writeWhole(sideBySide))] : []),
    ...(untested > 0 ? [comparisonTexts.untested(writeWhole(untested))] : []),
    ...[...new Set(reasons)].map((reason) =>
      comparisonTexts.absent(
        writeWhole(reasons.filter((each) => each === reason).length),
        comparisonReasonText(reason),
      ),
    ),
  ];
}

/** What counts as a difference, as it is printed. */
export function differenceRuleText(rule: DifferenceRule): string {
  switch (rule.kind) {
    case 'test':
      return 'p kleiner dan 0,05';
    case 'test-and-points':
      return `p kleiner dan 0,05 en ten minste ${pointsText(rule.points)}`;
    case 'points':
      return `ten minste ${pointsText(rule.points)}`;
    case 'report':
      return '10 procentpunt of meer; van 5 tot 10 procentpunt ongunstiger is een mogelijk aandachtspunt';
  }
}

export function pointsText(points: number): string {
  return `${writeDecimal(points, Number.isInteger(points) ? 0 : 1)} procentpunt`;
}

function familyText({ family, correction }: ComparisonBasis): string {
  if (family === 0) return 'Er is geen toets gedaan.';
  if (family === 1) return 'Er is 1 toets gedaan.';
  return `${writeWhole(family)} toetsen, ${comparisonTexts.correction[correction]}.`;
}

/** Why a figure is not compared. */
export function comparisonReasonText(reason: Exclude<Comparison, { status: 'shown' }>['reason']): string {
  switch (reason) {
    // One threshold, two sides: which of them is too small is not said.
    case 'few-respondents':
      return 'Verborgen: te weinig leerlingen aan een van de twee kanten.';
    case 'few-answers':
    case 'protects-another-figure':
    case 'few-or-protecting':
    case 'only-at-a-higher-level':
    case 'no-data':
    case 'not-asked':
    case 'no-weight':
      return disclosureTexts.reasons[reason];
    default:
      return comparisonTexts.gaps[reason];
  }
}

export const comparisonTexts = {
  with: {
    rest: 'Vergeleken met de rest van het grotere gebied: een school met de andere scholen van de gemeente, een wijk met de rest van de gemeente, een gemeente met de rest van de regio. Waar de rest van een gemeente een verborgen cijfer zou verraden, is het de rest van de regio.',
    wave: 'Vergeleken met de vorige meting met dezelfde vraag.',
    reference: 'Vergeleken met het gepubliceerde cijfer van het hele land.',
    group: 'Elke groep vergeleken met één andere groep, in hetzelfde gebied en dezelfde meting.',
  },
  withRegion: 'Vergeleken met de rest van de regio.',
  correction: {
    none: 'niet gecorrigeerd voor het aantal',
    bh: 'samen gecorrigeerd volgens Benjamini-Hochberg',
    bonferroni: 'samen gecorrigeerd volgens Bonferroni',
  },
  rule: (words: string) => `Een verschil is: ${words}.`,
  testForMeans:
    'Een grens in procentpunten zegt niets over een gemiddelde: daar telt altijd de toets. Het verschil is in punten van de score.',
  sideBySide: (count: string) =>
    `${count} keer zijn alleen grenzen bekend: daar telt of de intervallen elkaar niet raken.`,
  untested: (count: string) => `${count} keer kan er niet worden getoetst: n of de spreiding is niet bekend.`,
  absent: (count: string, reason: string) => `${count} keer geen vergelijking. ${reason}`,
  gaps: {
    'no-larger-area': 'Er is geen groter gebied bekend.',
    'no-rest': 'In het grotere gebied blijft niemand over.',
    'no-microdata': 'De rest is niet uit te rekenen uit gepubliceerde cijfers.',
    'no-earlier-wave': 'Er is geen eerdere meting.',
    'definition-changed': 'De vraag is veranderd sinds de vorige meting.',
    'no-reference': 'Er is geen cijfer van het hele land in deze meting.',
    'no-group': 'Een totaal, of de groep waarmee de andere vergeleken zijn.',
  } satisfies Record<ComparisonGap, string>,
} as const;
