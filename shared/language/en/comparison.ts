import { writeDecimal } from '../../base/dutch-numbers.ts';
import type { Comparison, DifferenceRule } from '../../model/comparison.ts';
import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/comparison.ts';
import { disclosureTexts } from './disclosure.ts';

/** What counts as a difference. */
export function differenceRuleText(rule: DifferenceRule): string {
  switch (rule.kind) {
    case 'test':
      return 'p smaller than 0,05';
    case 'test-and-points':
      return `p smaller than 0,05 and at least ${pointsText(rule.points)}`;
    case 'points':
      return `at least ${pointsText(rule.points)}`;
    case 'report':
      return '10 percentage points or more; from 5 to 10 percentage points less favourable is a possible point of attention';
  }
}

export function pointsText(points: number): string {
  return `${writeDecimal(points, Number.isInteger(points) ? 0 : 1)} percentage ${points === 1 ? 'point' : 'points'}`;
}

/** Why a figure is not compared. */
export function comparisonReasonText(reason: Exclude<Comparison, { status: 'shown' }>['reason']): string {
  switch (reason) {
    case 'few-respondents':
      return 'Hidden: too few pupils on one of the two sides.';
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
    rest: 'Compared with the rest of the larger area: a school with the other schools of the municipality, a district with the rest of the municipality, a municipality with the rest of the region. Where the rest of a municipality would give away a hidden figure, it is the rest of the region.',
    wave: 'Compared with the previous wave with the same question.',
    reference: 'Compared with the published figure of the whole country.',
    group: 'Each group compared with one other group, in the same area and the same wave.',
  },
  withRegion: 'Compared with the rest of the region.',
  correction: {
    none: 'not corrected for their number',
    bh: 'corrected together by Benjamini-Hochberg',
    bonferroni: 'corrected together by Bonferroni',
  },
  rule: (words) => `A difference is: ${words}.`,
  testForMeans:
    'A limit in percentage points says nothing of an average: there the test always counts. The difference is in points of the score.',
  sideBySide: (count) =>
    `For ${count} only limits are known: what counts there is that the intervals do not touch.`,
  untested: (count) => `${count} cannot be tested: n or the spread is not known.`,
  absent: (count, reason) => `${count} without a comparison. ${reason}`,
  gaps: {
    'no-larger-area': 'No larger area is known.',
    'no-rest': 'Nobody is left in the larger area.',
    'no-microdata': 'The rest cannot be worked out from published figures.',
    'no-earlier-wave': 'There is no earlier wave.',
    'definition-changed': 'The question has changed since the previous wave.',
    'no-reference': 'There is no figure of the whole country in this wave.',
    'no-group': 'A total, or the group the others are compared with.',
  },
} as const satisfies Wording<typeof dutch.comparisonTexts>;
