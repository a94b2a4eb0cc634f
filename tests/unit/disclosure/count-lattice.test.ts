import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellOf, countLattice, layFigureLattice } from '../../../shared/disclosure/figure-lattice.ts';
import { disclosurePresets } from '../../../shared/disclosure/presets.ts';

/** Where nobody answers, or is nowhere: 0 in a division, 9 as an answer. */
const respondent = fc.record({
  region: fc.constantFrom(1, 1, 1, 0),
  school: fc.nat({ max: 4 }),
  gender: fc.nat({ max: 2 }),
  education: fc.nat({ max: 3 }),
  answer: fc.constantFrom(0, 1, 9),
});

it('counts in each cell those who are in its area and its group', () => {
  const rule = disclosurePresets.gmj;
  fc.assert(
    fc.property(fc.array(respondent, { maxLength: 200 }), (respondents) => {
      const by = (name: 'region' | 'school' | 'gender' | 'education', size: number) => ({
        size,
        index: respondents.map((each) => each[name]),
      });
      const lattice = layFigureLattice(
        [
          { level: 'region', ...by('region', 1) },
          { level: 'school', ...by('school', 4) },
        ],
        [by('gender', 2), by('education', 3)],
      );
      const answers = respondents.map(({ answer }) => answer);
      const table = countLattice(lattice, answers, 'school', rule);
      const expectCounts = (cell: number, those: typeof respondents) => {
        const count = (answer: number) => those.filter((each) => each.answer === answer).length;
        expect([table.yes[cell], table.no[cell]]).toEqual([count(1), count(0)]);
      };
      (['region', 'school'] as const).forEach((name, level) => {
        for (let area = 0; area < (level === 0 ? 1 : 4); area++) {
          const inArea = respondents.filter((each) => each[name] === area + 1);
          expectCounts(cellOf(lattice, level, area), inArea);
          (['gender', 'education'] as const).forEach((breakdown, place) => {
            for (let group = 0; group < 2 + place; group++) {
              const inGroup = inArea.filter((each) => each[breakdown] === group + 1);
              expectCounts(cellOf(lattice, level, area, place, group), inGroup);
            }
          });
        }
      });
    }),
  );
});
