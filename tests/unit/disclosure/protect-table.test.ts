import { describe, expect, it } from 'vitest';
import type { Level } from '../../../shared/model/area.ts';
import {
  cellOf,
  countLattice,
  layFigureLattice,
  type FigureLattice,
} from '../../../shared/disclosure/figure-lattice.ts';
import { disclosurePresets } from '../../../shared/disclosure/presets.ts';
import { protectTable } from '../../../shared/disclosure/protect-table.ts';

const rule = disclosurePresets.gmj;
const [municipality, school] = [0, 1];

/** Pupils of schools in one municipality: per school how many boys and girls say yes, and how many no. */
function pupilsOf(
  schools: readonly Readonly<Record<'boys' | 'girls', readonly [yes: number, no: number]>>[],
) {
  const rows = schools.flatMap(({ boys, girls }, place) =>
    [boys, girls].flatMap(([yes, no], gender) =>
      [1, 0].flatMap((answer) =>
        Array.from({ length: answer === 1 ? yes : no }, () => ({
          school: place + 1,
          gender: gender + 1,
          answer,
        })),
      ),
    ),
  );
  const level = (name: Level, size: number, index: readonly number[]) => ({ level: name, size, index });
  const lattice = layFigureLattice(
    [
      level(
        'municipality',
        1,
        rows.map(() => 1),
      ),
      level(
        'school',
        schools.length,
        rows.map((row) => row.school),
      ),
    ],
    [{ size: 2, index: rows.map(({ gender }) => gender) }],
  );
  return { lattice, answers: rows.map(({ answer }) => answer) };
}

function protect({
  lattice,
  answers,
}: {
  readonly lattice: FigureLattice;
  readonly answers: readonly number[];
}) {
  const added = protectTable(countLattice(lattice, answers, 'school', rule), rule);
  return added.sort((a, b) => a - b);
}

const large = { boys: [40, 60], girls: [50, 50] } as const;
const middle = { boys: [30, 40], girls: [30, 40] } as const;

describe('protecting what is hidden', () => {
  it('hides nothing where nothing is small', () => {
    expect(protect(pupilsOf([large, middle, large]))).toEqual([]);
  });

  it('hides a sibling of the small school, the one that loses least, whole and by group', () => {
    const pupils = pupilsOf([{ boys: [6, 6], girls: [6, 6] }, large, middle]);
    const at = (group?: number) => cellOf(pupils.lattice, school, 2, group === undefined ? null : 0, group);
    expect(protect(pupils)).toEqual([at(), at(0), at(1)]);
  });

  it('hides the other group as well, and both next door', () => {
    const pupils = pupilsOf([{ boys: [10, 10], girls: [40, 40] }, large, middle]);
    const girls = cellOf(pupils.lattice, school, 0, 0, 1);
    const nextDoor = [0, 1].map((group) => cellOf(pupils.lattice, school, 2, 0, group));
    expect(protect(pupils)).toEqual([girls, ...nextDoor]);
  });

  it('hides a third where two small ones are too small together', () => {
    const tiny = { boys: [1, 0], girls: [0, 1] } as const;
    const pupils = pupilsOf([tiny, tiny, large, middle]);
    expect(protect(pupils)).toContain(cellOf(pupils.lattice, school, 3));
  });

  it('hides the municipality with its only school', () => {
    const pupils = pupilsOf([{ boys: [6, 6], girls: [6, 6] }]);
    const table = countLattice(pupils.lattice, pupils.answers, 'school', rule);
    expect(table.hidden[cellOf(pupils.lattice, municipality, 0)]).toBe('few-respondents');
    expect(protect(pupils)).toEqual([]);
  });

  it('gives the same pattern every time', () => {
    const pupils = pupilsOf([{ boys: [3, 20], girls: [6, 6] }, large, middle, middle]);
    expect(protect(pupils)).toEqual(protect(pupils));
  });
});
