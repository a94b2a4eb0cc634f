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
  const rest = cellsOfNoFigure(named);
  for (const cell of secretCells({ named, table }, rule)) rest.delete(cell);
  const published = { ...table, unguarded: rest };
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

/**
 * What no key leads to and is no secret: those in a group of one breakdown and in none of the other, and what comparisons
 * rest on.
 */
function cellsOfNoFigure(named: NamedLattice): Set<number> {
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

/**
 * Pupils who are in no group by gender, all of an area and those of a class: no figure shows them, and yet nobody may know
 * what they answer where those of the area are so few that one is recognised (docs/decisions/0049). What comparisons rest on is no
 * secret.
 */
export function secretCells(
  { named: { levels, breakdowns, lattice }, table: { yes, no } }: Pick<ProtectedFigures, 'named' | 'table'>,
  { cell: few }: DisclosureRule,
): number[] {
  const gender = breakdowns.findIndex(({ name }) => name === 'gender');
  const [genders, index] = [breakdowns[gender]?.places.size ?? 0, lattice.breakdowns[gender]?.index ?? []];
  const ofKnown = new Set<number>();
  let first = 1;
  const untold = lattice.breakdowns.flatMap(({ size, index: groups }, at) => {
    const start = first - 1;
    first += size;
    for (let place = 0; place < groups.length; place++) {
      const [known, group] = [index[place] ?? 0, groups[place] ?? 0];
      if (known > 0 && known <= genders && group > 0) ofKnown.add(start + group);
    }
    const figures = breakdowns[at]?.places.size ?? size;
    return Array.from({ length: size - figures }, (_, rest) => start + 1 + figures + rest);
  });
  const slots = untold.filter((slot) => !ofKnown.has(slot));
  const figures = levels.flatMap(({ level, places }) =>
    [...places].map(() => level !== municipalityOfSchools),
  );
  return figures.flatMap((isFigure, area) => {
    const cells = isFigure ? slots.map((slot) => area * lattice.width + slot) : [];
    const size = (cell: number): number => (yes[cell] ?? 0) + (no[cell] ?? 0);
    return cells.every((cell) => size(cell) < few) ? cells.filter((cell) => size(cell) > 0) : [];
  });
}
