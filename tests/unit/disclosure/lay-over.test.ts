import { expect, it } from 'vitest';
import { findCell, type NamedLattice } from '../../../electron/analysis/named-lattice.ts';
import { keepSettled, layOver } from '../../../electron/analysis/settled-figures.ts';
import type { CountTable } from '../../../shared/disclosure/count-table.ts';
import { countLattice, layFigureLattice } from '../../../shared/disclosure/figure-lattice.ts';
import { disclosurePresets } from '../../../shared/disclosure/presets.ts';
import { needsProtection } from '../../../shared/disclosure/safe-range.ts';

const rule = disclosurePresets.gmj;
/** Of each hundred pupils of two schools half are boys, and nearly all answer no. */
const places = Array.from({ length: 200 }, (_, place) => place);
const gender = { size: 2, index: Int32Array.from(places, (place) => 1 + (place % 2)) };
const age = { size: 4, index: Int32Array.from(places, (place) => 1 + (place % 4)) };
const answers = Uint8Array.from(places, (place) => Number(place % 20 === 0));

it('guards in a wider table what could not be protected in the narrower one, and hides it for the same reason', () => {
  const narrow = tableBy({ gender });
  const wide = tableBy({ gender, age });
  const boys = { level: 'school', areaCode: '1', groupVariable: 'gender', group: '1' } as const;
  const [before, after] = [narrow, wide].map(({ named }) => findCell(named, boys) ?? -1);
  if (before === undefined || after === undefined) throw new Error('There are no boys.');
  // They hide to protect another, and nothing protects them.
  const usual = {
    named: narrow.named,
    table: { ...narrow.table, unguarded: new Set([before]) },
    hidden: new Set([before]),
  };
  expect(needsProtection(usual.table, before, rule)).toBe(false);

  const laid = layOver(wide.table, wide.named, usual);
  const settled = keepSettled(laid, wide.named);
  expect(laid.hidden[after]).toBe(narrow.table.hidden[before] ?? 'protects-another-figure');
  expect(needsProtection(settled, after, rule)).toBe(true);
  expect(settled.loss[after]).toBe(Infinity);
});

it('takes nothing over of the groups that are not settled yet', () => {
  const narrow = tableBy({ gender });
  const wide = tableBy({ gender, age });
  const everything = new Set(narrow.table.hidden.keys());
  const laid = layOver(wide.table, wide.named, { ...narrow, hidden: everything });
  const ofAge = [1, 2, 3, 4].map(
    (group) =>
      findCell(wide.named, { level: 'school', areaCode: '2', groupVariable: 'age', group: String(group) }) ??
      -1,
  );
  expect(ofAge.map((cell) => laid.hidden[cell])).toEqual(ofAge.map((cell) => wide.table.hidden[cell]));
});

function tableBy(breakdowns: Readonly<Record<string, typeof gender>>): {
  readonly named: NamedLattice;
  readonly table: CountTable;
} {
  const index = Int32Array.from(places, (place) => (place < 100 ? 1 : 2));
  const lattice = layFigureLattice([{ level: 'school', size: 2, index }], Object.values(breakdowns));
  const codes = (size: number) =>
    new Map(Array.from({ length: size }, (_, place) => [String(place + 1), place]));
  const named: NamedLattice = {
    lattice,
    standardWidth: 1 + gender.size,
    levels: [{ level: 'school', places: codes(2) }],
    breakdowns: Object.entries(breakdowns).map(([name, { size }]) => ({ name, places: codes(size) })),
  };
  return { named, table: countLattice(lattice, answers, 'school', rule) };
}
