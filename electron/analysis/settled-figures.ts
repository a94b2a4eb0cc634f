import { reasonOnceHidden, type CountTable } from '../../shared/disclosure/count-table.ts';
import type { ExportedKey } from '../store/exported-figures.ts';
import { findCell, slotsOf, type NamedLattice } from './named-lattice.ts';
import type { ProtectedFigures } from './protected-cells.ts';

/** The standard figures of a wider table, and those by these breakdowns, as they are settled already. */
export function layOver(
  table: CountTable,
  wide: NamedLattice,
  usual: ProtectedFigures,
  names: readonly string[],
): CountTable {
  const hidden = [...table.hidden];
  const from = settledSlots(usual.named, names);
  const to = settledSlots(wide, names);
  const { lattice } = usual.named;
  for (let area = 0; area < lattice.areas; area++) {
    from.forEach((slot, place) => {
      const cell = area * lattice.width + slot;
      const toProtect = usual.hidden.has(cell) ? reasonOnceHidden(usual.table) : null;
      hidden[area * wide.lattice.width + (to[place] ?? 0)] = usual.table.hidden[cell] ?? toProtect;
    });
  }
  return { ...table, hidden };
}

/** What is shown of the standard figures, and by these breakdowns, is never hidden any more. */
export function keepSettled(table: CountTable, named: NamedLattice, names: readonly string[]): CountTable {
  const kept = new Set(settledSlots(named, names));
  const { width } = named.lattice;
  return { ...table, loss: table.loss.map((loss, cell) => (kept.has(cell % width) ? Infinity : loss)) };
}

/** The cells of an area: the standard ones, then those of each of these breakdowns. */
function settledSlots(named: NamedLattice, names: readonly string[]): number[] {
  const standard = Array.from({ length: named.standardWidth }, (_, slot) => slot);
  return [...standard, ...names.flatMap((name) => slotsOf(named, name))];
}

/**
 * What went out is shown, whatever the rule says by now. Of the other breakdowns that went out, the rest was never
 * told: nothing is known of it, and it is not protected here.
 */
export function countAsKnown(
  table: CountTable,
  named: NamedLattice,
  known: readonly ExportedKey[],
  others: readonly string[],
): CountTable {
  if (known.length === 0) return table;
  const hidden = [...table.hidden];
  const loss = table.loss.slice();
  const unguarded = new Set(table.unguarded);
  const { lattice } = named;
  for (const slot of others.flatMap((name) => slotsOf(named, name))) {
    for (let cell = slot; cell < loss.length; cell += lattice.width) {
      if (loss[cell] === Infinity) continue;
      hidden[cell] = 'only-at-a-higher-level';
      unguarded.add(cell);
    }
  }
  for (const key of known) {
    const cell = findCell(named, key);
    if (cell === null) continue;
    hidden[cell] = null;
    loss[cell] = Infinity;
    unguarded.delete(cell);
  }
  return { ...table, hidden, loss, unguarded };
}

/** All that could still be hidden in the areas of these cells, and in those that make up a larger area with them. */
export function groupsBeside(
  { lattice }: NamedLattice,
  { loss, hidden }: CountTable,
  cells: readonly number[],
): number[] {
  const areaOf = (cell: number): number => Math.floor(cell / lattice.width);
  const own = new Set(cells.map(areaOf));
  const areas = new Set(own);
  for (const { wholes, parts } of lattice.relations) {
    const isOfAreas = parts.some((cell) => areaOf(cell) !== areaOf(wholes[0] ?? cell));
    if (!isOfAreas || !parts.some((cell) => own.has(areaOf(cell)))) continue;
    for (const cell of parts) areas.add(areaOf(cell));
  }
  return [...areas].flatMap((area) =>
    Array.from({ length: lattice.width }, (_, slot) => area * lattice.width + slot).filter(
      (cell) => hidden[cell] === null && (loss[cell] ?? Infinity) < Infinity,
    ),
  );
}
