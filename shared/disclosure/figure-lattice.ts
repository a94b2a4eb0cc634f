import type { DisclosureRule } from '../model/disclosure.ts';
import type { Level } from '../model/area.ts';
import type { HiddenReason } from '../model/figure.ts';
import { linkSums, type CountTable, type Relation, type Sums } from './count-table.ts';
import { overlapRelations, type Division } from './overlap-relations.ts';
import { primaryRule } from './primary-rule.ts';
import { profileRespondents } from './profile-respondents.ts';
import { areSecretsFew, untoldSlots, type GroupDivision } from './untold-slots.ts';

/** All figures of one indicator in one wave that add up: every area of every level, as a whole and by group. */
export interface FigureLattice {
  /** From large to small. */
  readonly levels: readonly AreaDivision[];
  readonly breakdowns: readonly GroupDivision[];
  readonly areas: number;
  /** Cells per area: the whole, then the groups of each breakdown. */
  readonly width: number;
  readonly relations: readonly Relation[];
  /** Per respondent one of the profiles, and per profile the cells in which it counts. */
  readonly profiles: Int32Array;
  readonly cellsOf: readonly (readonly number[])[];
}

export interface AreaDivision extends Division {
  readonly level: Level;
  /** False: only comparisons rest on it. Those are given up before any figure is; its own counts are no secret. */
  readonly isFigure?: boolean;
}

/** The sums follow from where the respondents lie, whatever they answer: one lattice serves all indicators. */
export function layFigureLattice(
  levels: readonly AreaDivision[],
  breakdowns: readonly GroupDivision[],
): FigureLattice {
  const areas = levels.reduce((total, { size }) => total + size, 0);
  const width = widthOf(breakdowns);
  const relations: Relation[] = [];
  for (const relation of relateAreas(levels)) {
    for (let slot = 0; slot < width; slot++) relations.push(placed(relation, (area) => area * width + slot));
  }
  for (const relation of relateGroups(breakdowns)) {
    for (let area = 0; area < areas; area++) relations.push(placed(relation, (slot) => area * width + slot));
  }
  const { profiles, examples } = profileRespondents([...levels, ...breakdowns]);
  const cellsOf = listCells(examples, levels, breakdowns);
  return { levels, breakdowns, areas, width, relations, profiles, cellsOf };
}

/** The cell of an area (from 0, within its level), as a whole or of a group (from 0, within its breakdown). */
export function cellOf(
  { levels, breakdowns }: Pick<FigureLattice, 'levels' | 'breakdowns'>,
  level: number,
  area: number,
  breakdown: number | null = null,
  group = 0,
): number {
  const place = startOf(levels, level) + area;
  return place * widthOf(breakdowns) + (breakdown === null ? 0 : 1 + startOf(breakdowns, breakdown) + group);
}

/** Counts the answers (1 yes, 0 no, others not counted) and hides what the rule hides by itself. */
export function countLattice(
  lattice: FigureLattice,
  answers: ArrayLike<number>,
  lowestLevel: Level,
  rule: DisclosureRule,
): CountTable {
  const { levels, areas, width } = lattice;
  const [no = nobody, yes = nobody] = countKinds(lattice, answers, 2);
  const hidden: (HiddenReason | null)[] = [];
  const loss = new Float64Array(areas * width);
  const unguarded = new Set<number>();
  const untold = untoldSlots(lattice.breakdowns);
  const isGuardedIn = (area: number): boolean =>
    areSecretsFew(untold, (slot) => (yes[area + slot] ?? 0) + (no[area + slot] ?? 0), rule);
  levels.forEach(({ level, size, isFigure = true }, place) => {
    for (let cell = cellOf(lattice, place, 0), end = cell + size * width; cell < end; cell++) {
      const numerator = yes[cell] ?? 0;
      const n = numerator + (no[cell] ?? 0);
      const kind = untold.get(cell % width) ?? 'figure';
      const isTold = kind === 'figure';
      const reason = isTold ? primaryRule({ n, numerator, level, lowestLevel }, rule) : 'few-or-protecting';
      hidden.push(n === 0 ? null : reason);
      loss[cell] = n === 0 ? Infinity : lossOf(lattice, place, n);
      const isGuarded = isTold || (kind === 'secret' && isGuardedIn(cell - (cell % width)));
      if (!isFigure || !isGuarded) unguarded.add(cell);
    }
  });
  return { yes, no, hidden, loss, sums: sumsOf(lattice, loss), unguarded };
}

/** What is lost by hiding so many: the fewest respondents, then the least important level, the smaller the less. */
function lossOf({ levels }: Pick<FigureLattice, 'levels'>, level: number, count: number): number {
  const loss = count + (levels.length - level) / 128;
  return levels[level]?.isFigure === false ? loss / 64 : loss;
}

/** Per kind of answer, from 0, how many give it in each cell. By profile first: there are far fewer of those than respondents. */
export function countKinds(
  { areas, width, profiles, cellsOf }: Pick<FigureLattice, 'areas' | 'width' | 'profiles' | 'cellsOf'>,
  answers: ArrayLike<number>,
  kinds: number,
): Int32Array[] {
  const byProfile = new Int32Array(kinds * cellsOf.length);
  for (let i = 0; i < profiles.length; i++) {
    const kind = answers[i] ?? kinds;
    if (kind >= kinds) continue;
    const place = kind * cellsOf.length + (profiles[i] ?? 0);
    byProfile[place] = (byProfile[place] ?? 0) + 1;
  }
  return Array.from({ length: kinds }, (_, kind) => {
    const counts = new Int32Array(areas * width);
    for (let profile = 0; profile < cellsOf.length; profile++) {
      const count = byProfile[kind * cellsOf.length + profile] ?? 0;
      if (count === 0) continue;
      for (const cell of cellsOf[profile] ?? []) counts[cell] = (counts[cell] ?? 0) + count;
    }
    return counts;
  });
}

/** Every cell in which each of these respondents counts. */
function listCells(
  respondents: readonly number[],
  levels: readonly AreaDivision[],
  breakdowns: readonly Division[],
): number[][] {
  const width = widthOf(breakdowns);
  const firstAreas = levels.map((_, level) => startOf(levels, level));
  const firstSlots = breakdowns.map((_, breakdown) => 1 + startOf(breakdowns, breakdown));
  return respondents.map((respondent) => {
    const slots = [0];
    breakdowns.forEach(({ index }, breakdown) => {
      const group = (index[respondent] ?? 0) - 1;
      if (group >= 0) slots.push((firstSlots[breakdown] ?? 0) + group);
    });
    const cells: number[] = [];
    levels.forEach(({ index }, level) => {
      const area = (index[respondent] ?? 0) - 1;
      if (area < 0) return;
      const first = ((firstAreas[level] ?? 0) + area) * width;
      for (const slot of slots) cells.push(first + slot);
    });
    return cells;
  });
}

/** The sums of the cells with respondents: the same for nearly all indicators of a wave, and then made once. */
function sumsOf(lattice: FigureLattice, loss: Float64Array): Sums {
  const known = sumsByEmpty.get(lattice) ?? new Map<string, Sums>();
  sumsByEmpty.set(lattice, known);
  const empty: number[] = [];
  loss.forEach((each, cell) => {
    if (each === Infinity) empty.push(cell);
  });
  const key = empty.join(' ');
  const sums = known.get(key) ?? linkSums(loss.length, relateOccupied(lattice.relations, loss));
  known.set(key, sums);
  return sums;
}

const sumsByEmpty = new WeakMap<FigureLattice, Map<string, Sums>>();

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

const nobody = new Int32Array(0);

function widthOf(breakdowns: readonly Division[]): number {
  return 1 + startOf(breakdowns, breakdowns.length);
}

function startOf(divisions: readonly Division[], place: number): number {
  return divisions.slice(0, place).reduce((total, { size }) => total + size, 0);
}
