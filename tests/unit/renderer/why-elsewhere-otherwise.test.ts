import { expect, test } from 'vitest';
import { whyElsewhereOtherwise } from '../../../renderer/features/explore/comparison-facts.ts';
import type { ComparisonBasis } from '../../../shared/model/comparison.ts';
import type { Figure } from '../../../shared/model/figure.ts';
import { makeArea, makeTable } from '../../support/figure-tables.ts';

const to = { kind: 'rest', of: makeArea('region', 'Noord') } as const;

test('tells of a difference that is lost only because many are tested together', () => {
  expect(why({ p: 0.02, pAdjusted: 0.12, verdict: 'vergelijkbaar' })).toMatch(
    /^Los getoetst zou dit verschil als verschil tellen, na correctie voor 48 vergelijkingen niet/u,
  );
});

test('tells of a verdict that others in the chart carry along', () => {
  expect(why({ p: 0.01, pAdjusted: 0.03, verdict: 'ongunstiger' })).toContain(
    'de 48 vergelijkingen zijn samen gecorrigeerd',
  );
});

test.each([
  ['counts in any company', { p: 0.0001, pAdjusted: 0.001, verdict: 'ongunstiger' }, {}],
  ['may be chance by itself too', { p: 0.4, pAdjusted: 0.8, verdict: 'vergelijkbaar' }, {}],
  ['is not corrected', { p: 0.02, pAdjusted: 0.02, verdict: 'ongunstiger' }, { correction: 'none' }],
  [
    'counts by its size alone',
    { p: 0.02, pAdjusted: 0.12, verdict: 'vergelijkbaar' },
    { rule: { kind: 'report' } },
  ],
] as const)('says nothing where a difference %s', (_, tested, basis) => {
  expect(why(tested, basis)).toBeNull();
});

type Tested = Pick<
  Extract<NonNullable<Figure['comparison']>, { status: 'shown' }>,
  'p' | 'pAdjusted' | 'verdict'
>;

function why(tested: Tested, basis: Partial<ComparisonBasis> = {}): string | null {
  const table = makeTable(
    [
      {
        ...{ level: 'school', area: 'Het Baken', wave: 2025 },
        cell: { percent: 61.4, lower: 54.2, upper: 67.9, n: 212 },
        compared: { to, difference: 9.4, verdict: 'ongunstiger', p: 0.01 },
      },
    ],
    { comparing: { with: 'rest', correction: 'bh', rule: { kind: 'test' }, family: 48, ...basis } },
  );
  const [figure] = table.figures;
  if (figure?.comparison?.status !== 'shown') throw new Error('A compared figure was asked.');
  return whyElsewhereOtherwise(table, {
    ...figure,
    comparison: { ...figure.comparison, ...tested, family: 48 },
  });
}
