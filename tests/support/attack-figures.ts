import { findCell, slotsOf, type NamedLattice } from '../../electron/analysis/named-lattice.ts';
import type { ProtectedFigures } from '../../electron/analysis/protected-cells.ts';
import { reasonOnceHidden } from '../../shared/disclosure/count-table.ts';
import { municipalityOfSchools } from '../../shared/disclosure/lattice-level.ts';
import type { DisclosureRule } from '../../shared/model/disclosure.ts';
import type { HiddenReason } from '../../shared/model/figure.ts';
import { isOneShort, tellsAsMuch, type Attacker, type Exposure } from './attacker.ts';

/**
 * The hidden counts that are known too well by the figures of an indicator in a wave. Every figure that is hidden has to
 * be safe: what the engine itself leaves unguarded is no excuse. By a breakdown beyond the standard ones there is one:
 * the standard figures are settled before, and a count they tell as exactly where all groups of that breakdown are
 * hidden cannot be helped (docs/decisions/0008 and 0047), nor, of a combination, a range one short of what is safe.
 */
export function knownTooWell(
  attacker: Attacker,
  { named, table, hidden }: ProtectedFigures,
  rule: DisclosureRule,
  breakdown: string | null,
): Exposure[] {
  const reasons = table.hidden.map((reason, cell) =>
    reason === null && hidden.has(cell) ? reasonOnceHidden(table) : reason,
  );
  const published = { ...table, unguarded: cellsOfNoFigure(named) };
  const attack = (told: readonly (HiddenReason | null)[]): Exposure[] =>
    attacker.exposed({ ...published, hidden: told }, [], rule);
  const found = attack(reasons);
  if (found.length === 0 || breakdown === null) return found;
  const groups = new Set(slotsOf(named, breakdown));
  const isOccupied = (cell: number): boolean => (table.yes[cell] ?? 0) + (table.no[cell] ?? 0) > 0;
  const known = attack(
    reasons.map((reason, cell) =>
      reason === null && isOccupied(cell) && groups.has(cell % named.lattice.width)
        ? reasonOnceHidden(table)
        : reason,
    ),
  );
  return found.filter(
    (exposure) => !isOneShort(exposure, rule) && !known.some((before) => tellsAsMuch(before, exposure)),
  );
}

/** What no key leads to: those in a group of one breakdown and in none of the other, and what comparisons rest on. */
function cellsOfNoFigure(named: NamedLattice): ReadonlySet<number> {
  const { levels, breakdowns, lattice } = named;
  const rest = new Set(Array.from({ length: lattice.areas * lattice.width }, (_, cell) => cell));
  const groups = breakdowns.flatMap(({ name, places }) =>
    [...places.keys()].map((group) => ({ groupVariable: name, group })),
  );
  for (const { level, places } of levels) {
    if (level === municipalityOfSchools) continue;
    for (const areaCode of places.keys()) {
      for (const group of [{ groupVariable: null, group: null }, ...groups]) {
        const cell = findCell(named, { level, areaCode, ...group });
        if (cell !== null) rest.delete(cell);
      }
    }
  }
  return rest;
}
