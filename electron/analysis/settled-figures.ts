import { reasonOnceHidden, type CountTable } from '../../shared/disclosure/count-table.ts';
import { safeWidth } from '../../shared/disclosure/safe-range.ts';
import type { DisclosureRule } from '../../shared/model/disclosure.ts';
import type { ExportedKey } from '../store/exported-figures.ts';
import { findCell, slotsOf, type NamedLattice } from './named-lattice.ts';
import type { ProtectedFigures } from './protected-cells.ts';

/**
 * The standard figures of a wider table, as they are settled already. What could not be protected there is guarded here
 * again: other groups may help it, and to try in vain hides more, never less.
 */
export function layOver(table: CountTable, wide: NamedLattice, usual: ProtectedFigures): CountTable {
  const hidden = [...table.hidden];
  const { lattice, standardWidth } = usual.named;
  for (let area = 0; area < lattice.areas; area++) {
    for (let slot = 0; slot < standardWidth; slot++) {
      const cell = area * lattice.width + slot;
      const toProtect = usual.hidden.has(cell) ? reasonOnceHidden(usual.table) : null;
      hidden[area * wide.lattice.width + slot] = usual.table.hidden[cell] ?? toProtect;
    }
  }
  return { ...table, hidden };
}

/** What is shown of the standard figures is never hidden any more. */
export function keepSettled(table: CountTable, { lattice, standardWidth }: NamedLattice): CountTable {
  const { width } = lattice;
  return { ...table, loss: table.loss.map((loss, cell) => (cell % width < standardWidth ? Infinity : loss)) };
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

/**
 * The groups to hide with cells that nothing protects: all in their own areas, and in each sum over areas that these
 * are part of, all in some others with room. Those take up whatever the first could be: two large schools can be
 * exchanged with each other as well. Where there are not so many with room: in all the others.
 */
export function groupsBeside(
  { lattice }: NamedLattice,
  table: CountTable,
  cells: readonly number[],
  { rule, enough }: { readonly rule: DisclosureRule; readonly enough: number },
): number[] {
  const areaOf = (cell: number): number => Math.floor(cell / lattice.width);
  const groupsOf = (area: number): number[] =>
    Array.from({ length: lattice.width }, (_, slot) => area * lattice.width + slot).filter((cell) =>
      couldHide(table, cell),
    );
  const own = new Set(cells.map(areaOf));
  const areas = new Set(own);
  const seen = new Set<string>();
  for (const { wholes, parts } of lattice.relations) {
    const among = [...new Set(parts.map(areaOf))];
    if (among.length < 2 && among[0] === areaOf(wholes[0] ?? 0)) continue;
    const key = among.join(' ');
    if (seen.has(key) || !among.some((area) => own.has(area))) continue;
    seen.add(key);
    const others = among.filter((area) => !own.has(area));
    const roomy = others
      .map((area) => {
        const groups = groupsOf(area);
        const room = roomIn(
          table,
          groups.filter((cell) => !table.unguarded?.has(cell)),
        );
        return { area, room, isHidden: groups.every((cell) => table.hidden[cell] !== null) };
      })
      .filter(({ room }) => room >= 2 * safeWidth(rule))
      // What is hidden already loses nothing more.
      .sort((one, other) => Number(other.isHidden) - Number(one.isHidden) || other.room - one.room);
    const chosen = roomy.length < enough ? others : roomy.slice(0, enough).map(({ area }) => area);
    for (const area of chosen) areas.add(area);
  }
  return [...areas].flatMap((area) => groupsOf(area).filter((cell) => table.hidden[cell] === null));
}

function couldHide({ loss }: CountTable, cell: number): boolean {
  return (loss[cell] ?? Infinity) < Infinity;
}

/** How many can move round all groups of an area without any count below zero. */
function roomIn({ yes, no }: CountTable, groups: readonly number[]): number {
  return groups.length === 0 ? 0 : Math.min(...groups.flatMap((cell) => [yes[cell] ?? 0, no[cell] ?? 0]));
}
