import type { DisclosureRule } from '../model/disclosure.ts';
import type { Level } from '../model/area.ts';
import type { HiddenReason } from '../model/figure.ts';
import { linkSums, type CountTable, type Relation } from './count-table.ts';
import { overlapRelations, type Division } from './overlap-relations.ts';
import { primaryRule } from './primary-rule.ts';

/** All figures of one indicator in one wave that add up: every area of every level, as a whole and by group. */
export interface FigureLattice {
  /** From large to small. */
  readonly levels: readonly AreaDivision[];
  readonly breakdowns: readonly Division[];
  readonly areas: number;
  /** Cells per area: the whole, then the groups of each breakdown. */
  readonly width: number;
  readonly relations: readonly Relation[];
}

export interface AreaDivision extends Division {
  readonly level: Level;
  /** False: only comparisons rest on it. Those are given up before any figure is; its own counts are no secret. */
  readonly isFigure?: boolean;
}

/** The sums follow from where the respondents lie, whatever they answer: one lattice serves all indicators. */
export function layFigureLattice(
  levels: readonly AreaDivision[],
  breakdowns: readonly Division[],
): FigureLattice {
  const areas = levels.reduce((total, { size }) => total + size, 0);
  const width = breakdowns.reduce((total, { size }) => total + size, 1);
  const relations: Relation[] = [];
  for (const relation of relateAreas(levels)) {
    for (let slot = 0; slot < width; slot++) relations.push(placed(relation, (area) => area * width + slot));
  }
  for (const relation of relateGroups(breakdowns)) {
    for (let area = 0; area < areas; area++) relations.push(placed(relation, (slot) => area * width + slot));
  }
  return { levels, breakdowns, areas, width, relations };
}

/** The cell of an area (from 0, within its level), as a whole or of a group (from 0, within its breakdown). */
export function cellOf(
  { levels, breakdowns, width }: Pick<FigureLattice, 'levels' | 'breakdowns' | 'width'>,
  level: number,
  area: number,
  breakdown: number | null = null,
  group = 0,
): number {
  const place = startOf(levels, level) + area;
  return place * width + (breakdown === null ? 0 : 1 + startOf(breakdowns, breakdown) + group);
}

/** Counts the answers (1 yes, 0 no, others not counted) and hides what the rule hides by itself. */
export function countLattice(
  lattice: FigureLattice,
  answers: ArrayLike<number>,
  lowestLevel: Level,
  rule: DisclosureRule,
): CountTable {
  const { levels, breakdowns, areas, width } = lattice;
  const counts = [new Int32Array(areas * width), new Int32Array(areas * width)] as const;
  levels.forEach(({ index }, level) => {
    const first = cellOf(lattice, level, 0);
    for (let i = 0; i < index.length; i++) {
      const area = index[i] ?? 0;
      const tally = counts[answers[i] ?? -1];
      if (area === 0 || tally === undefined) continue;
      const whole = first + (area - 1) * width;
      tally[whole] = (tally[whole] ?? 0) + 1;
      let slot = whole;
      for (const { index: groups, size } of breakdowns) {
        const group = groups[i] ?? 0;
        if (group > 0) tally[slot + group] = (tally[slot + group] ?? 0) + 1;
        slot += size;
      }
    }
  });
  const [no, yes] = counts;
  const hidden: (HiddenReason | null)[] = [];
  const loss = new Float64Array(areas * width);
  const unguarded = new Set<number>();
  levels.forEach(({ level, size, isFigure = true }, place) => {
    for (let cell = cellOf(lattice, place, 0), end = cell + size * width; cell < end; cell++) {
      const numerator = yes[cell] ?? 0;
      const n = numerator + (no[cell] ?? 0);
      hidden.push(n === 0 ? null : primaryRule({ n, numerator, level, lowestLevel }, rule));
      loss[cell] = n === 0 ? Infinity : lossOf(lattice, place, n);
      if (!isFigure) unguarded.add(cell);
    }
  });
  const sums = linkSums(areas * width, relateOccupied(lattice.relations, loss));
  return { yes, no, hidden, loss, sums, unguarded };
}

/** What is lost by hiding so many: the fewest respondents, then the least important level, the smaller the less. */
function lossOf({ levels }: Pick<FigureLattice, 'levels'>, level: number, count: number): number {
  const loss = count + (levels.length - level) / 128;
  return levels[level]?.isFigure === false ? loss / 64 : loss;
}

/** Cells without respondents are known. Where a side has no others, to know who is in none would be to know all. */
function relateOccupied(relations: readonly Relation[], loss: Float64Array): Relation[] {
  const isOccupied = (cell: number): boolean => (loss[cell] ?? Infinity) < Infinity;
  return relations
    .map(({ wholes, parts }) => ({ wholes: wholes.filter(isOccupied), parts: parts.filter(isOccupied) }))
    .filter(({ wholes, parts }) => wholes.length > 0 && parts.length > 0);
}

/** A level adds up to the next larger one, and where not all lie wholly in each other, to those beyond as well. */
function relateAreas(levels: readonly AreaDivision[]): Relation[] {
  const nested = new Set<number>();
  return levels.flatMap((fine, place) => {
    const relations: Relation[] = [];
    for (let larger = place - 1; larger >= 0; larger--) {
      const coarse = levels[larger];
      if (coarse === undefined) continue;
      const found = overlapRelations(coarse, fine);
      const inCoarse = startOf(levels, larger);
      const inFine = startOf(levels, place);
      relations.push(
        ...found.map(({ wholes, parts }) => ({
          wholes: wholes.map((area) => inCoarse + area),
          parts: parts.map((area) => inFine + area),
        })),
      );
      if (found.some(({ wholes }) => wholes.length > 1)) continue;
      if (larger === place - 1 && (larger === 0 || nested.has(larger))) nested.add(place);
      // What lies in areas that lie wholly in all larger ones, adds up to those through them.
      if (larger === 0 || nested.has(larger)) break;
    }
    return relations;
  });
}

/** Each breakdown adds up to the whole, and groups of two breakdowns to each other where they are the same pupils. */
function relateGroups(breakdowns: readonly Division[]): Relation[] {
  return breakdowns.flatMap((fine, place) => {
    const inFine = 1 + startOf(breakdowns, place);
    const all = Array.from({ length: fine.size }, (_, group) => inFine + group);
    const same = breakdowns.slice(0, place).flatMap((coarse, earlier) => {
      const inCoarse = 1 + startOf(breakdowns, earlier);
      const found = overlapRelations(coarse, fine).map(({ wholes, parts }) => ({
        wholes: wholes.map((group) => inCoarse + group),
        parts: parts.map((group) => inFine + group),
      }));
      // One set says no more than that both add up to the whole.
      return found.length > 1 ? found : [];
    });
    return [{ wholes: [0], parts: all }, ...same];
  });
}

function placed({ wholes, parts }: Relation, cellAt: (place: number) => number): Relation {
  return { wholes: wholes.map(cellAt), parts: parts.map(cellAt) };
}

function startOf(divisions: readonly Division[], place: number): number {
  return divisions.slice(0, place).reduce((total, { size }) => total + size, 0);
}
