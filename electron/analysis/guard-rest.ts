import type { CountTable } from '../../shared/disclosure/count-table.ts';
import type { SealedCounts } from '../../shared/disclosure/sealed-counts.ts';
import { safeWidth } from '../../shared/disclosure/safe-range.ts';
import type { DisclosureRule } from '../../shared/model/disclosure.ts';
import { cellsWithMarks, standardBreakdowns, type NamedLattice } from './named-lattice.ts';

/**
 * Who is in no group or in no area is told nowhere, but a whole without its parts tells it. Where those are few, the
 * smallest part is hidden as well, and what would tell that part in its turn, so that in no sum they are all that is
 * unknown. Ranges are not looked at: to make those wide enough hides most of the table.
 */
export function guardRest(
  named: NamedLattice,
  table: CountTable,
  sealed: SealedCounts,
  rule: DisclosureRule,
): SealedCounts {
  const withMarks = cellsWithMarks(named);
  // No table has the parts of a class of more than one school.
  const ofSeveral = cellsWithMarks(named, { level: (level) => level !== 'school' });
  const told = cellsWithMarks(named, {
    level: (level) => level !== 'school',
    by: (name) => standardBreakdowns.includes(name),
  });
  const untold = [...ofSeveral].filter((cell) => !told.has(cell));
  const rest = [...table.yes.keys()].filter((cell) => !withMarks.has(cell) && (table.yes[cell] ?? 0) > 0);
  const small = rest.filter((cell) => (table.yes[cell] ?? 0) < safeWidth(rule));
  const primary = [...table.yes.keys()].filter((cell) => table.hidden[cell] !== null);
  return sealed.hiding(keepFromAlone(table, small, [...primary, ...sealed.protecting, ...rest, ...untold]));
}

/** What to hide so that neither these, nor any hidden for them, is all that is unknown of a sum. */
function keepFromAlone(
  { loss, sums }: CountTable,
  guarded: readonly number[],
  unknown: readonly number[],
): number[] {
  const dashes = new Set(unknown);
  const added = new Set<number>();
  const waiting = new Set(guarded);
  const lossOf = (cell: number): number => loss[cell] ?? Infinity;
  // Those hidden on the way come after the others.
  for (const cell of waiting) {
    for (const relation of sums.relationsOf[cell] ?? []) {
      const members = (sums.membersOf[Math.abs(relation) - 1] ?? []).map((member) => Math.abs(member) - 1);
      const others = members.filter((member) => member !== cell);
      if (others.some((member) => dashes.has(member))) continue;
      const [least] = others.sort((a, b) => lossOf(a) - lossOf(b));
      if (least === undefined || lossOf(least) === Infinity) continue;
      for (const set of [dashes, added, waiting]) set.add(least);
    }
  }
  return [...added];
}
