import { describe, expect, it } from 'vitest';
import type { DisclosurePolicy } from '../../../electron/analysis/disclosure-policy.ts';
import { mostEven } from '../../../electron/analysis/most-even.ts';
import { answer } from '../../../electron/analysis/read-answers.ts';
import { countScale } from '../../../electron/analysis/scale-lattice.ts';
import type { NamedLattice } from '../../../electron/analysis/named-lattice.ts';
import type { ExportedKey } from '../../../electron/store/exported-figures.ts';
import { readSample } from '../../support/sample-workspace.ts';

// Of happiness two yes or no's are made, and each gives up other bars by gender for who is of unknown gender: those of
// one are followed. Followed by turns they would tell together what each keeps (docs/decisions/0049).
describe('which yes or no a question and its mean follow', () => {
  it('stays the same after all figures of the other went out', { timeout: 120_000 }, async () => {
    const { workspace, policy } = await readSample();
    const question = workspace.indicators.find(({ code }) => code === 'EBGLK301');
    const [source] = workspace.sourcesOf('EBGLK301');
    if (question?.scale === undefined || source?.kind !== 'microdata') throw new Error('No question');
    const asked = { source, scale: question.scale, indicator: 'EBGLK301' };
    const before = countScale({ ...asked, policy }, 'gender');
    const after = countScale(
      { ...asked, policy: havingExported(policy, 'EBGLK3S2', before.named) },
      'gender',
    );
    const toldOf = ({ sums }: typeof before) =>
      sums.map(({ hidden }) => hidden.filter((reason) => reason === null).length);
    expect(Math.max(...toldOf(after))).toBeGreaterThan(Math.max(...toldOf(before)));
    expect(after.table.yes).toEqual(before.table.yes);
  });

  it('is the one that is said yes and no to about as often, the first of two as even', () => {
    const { yes, no, missing } = answer;
    const rare = [yes, no, no, no, no, missing];
    const even = [yes, yes, no, no, no, missing];
    const turned = [no, no, yes, yes, yes, missing];
    expect(mostEven([rare, even, turned], (way) => way)).toBe(even);
    expect(mostEven([turned, rare, even], (way) => way)).toBe(turned);
    expect(mostEven([], () => [])).toBeUndefined();
  });
});

/** As after an export under a laxer rule: every figure by gender is known for good. */
function havingExported(
  policy: DisclosurePolicy,
  indicator: string,
  { levels }: NamedLattice,
): DisclosurePolicy {
  const areas = levels.flatMap(({ level, places }) =>
    [...places.keys()].map((areaCode) => ({ indicator, level, areaCode, wave: 2025 })),
  );
  const keys = areas.flatMap((area): ExportedKey[] => [
    { ...area, groupVariable: null, group: null },
    ...['1', '2'].map((group) => ({ ...area, groupVariable: 'gender', group })),
  ]);
  return {
    ...policy,
    exportedOf: (datasetId, asked) => (asked === indicator ? keys : policy.exportedOf(datasetId, asked)),
    exportStamp: 'all went out',
  };
}
