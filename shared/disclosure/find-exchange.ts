import type { Sums } from './count-table.ts';
import type { Candidates, Helpers } from './helpers.ts';
import { LeastLosses } from './least-losses.ts';
import { VisitQueue, type Visit } from './visit-queue.ts';

/**
 * An exchange: cells that each take one more (+1) or one fewer (−1), so that everything still adds up. The smallest
 * in a table of areas by groups has four: a boy more and a girl fewer here, a girl more and a boy fewer next door.
 */
export type Exchange = readonly Step[];

export interface Step {
  readonly cell: number;
  readonly direction: number;
}

/** How far to look. */
export interface Limits {
  /** No more than this is lost. */
  readonly most: number;
  /** No more visits than this: beyond it an exchange is not worth having. */
  readonly patience: number;
  /** Which steps may be taken. */
  readonly may: (cell: number, direction: number) => boolean;
}

interface Found {
  readonly exchange: Exchange;
  readonly loss: number;
}

/**
 * Finds the exchange through a cell that loses least, or hardly more: A* over what is still out of balance. What that
 * will cost at least is known from who could help, with the loss of a helper shared among all relations it can help at
 * once; ways that are nearly in balance go before (`visit-queue.ts`).
 */
export class ExchangeFinder {
  /** Of each place in the sums where its relations begin, and all of those after each other. */
  readonly #first: Int32Array;
  readonly #relations: Int32Array;
  /** How many cells there are: one that stands in the sums more than once stands there every so many places. */
  readonly #cells: number;
  /** Per relation, of the visit at hand: too much (+1), too little (−1) or in balance. */
  readonly #balance: Int8Array;
  /** Per cell: whether the visit at hand has moved it; a cell moves once, its room is that of one move. */
  readonly #moved: Uint8Array;
  /** Random bits for a relation out of balance, either way: together they tell visits apart. */
  readonly #bits: Int32Array;
  readonly #reached = new LeastLosses();
  readonly #visits = new VisitQueue();
  /** Relations of all steps to the visit at hand, and how many: a million times refilled, so never resized. */
  readonly #touched: Int32Array;
  #touches = 0;
  /** The visit at hand. */
  #at = -1;
  /** Visits from there to the next one, last first. */
  readonly #way = new Int32Array(mostSteps);

  constructor(sums: Sums, cells = sums.relationsOf.length) {
    const { first, relations, most } = relationsInRow(sums);
    this.#first = first;
    this.#relations = relations;
    this.#cells = cells;
    this.#balance = new Int8Array(sums.membersOf.length + 1);
    this.#moved = new Uint8Array(sums.relationsOf.length);
    this.#touched = new Int32Array(mostSteps * most);
    this.#bits = Int32Array.from({ length: 2 * sums.membersOf.length + 2 }, (_, place) => scatter(place));
  }

  /** Null where there is none within these limits. */
  find({ cell, direction }: Step, helpers: Helpers, limits: Limits): Found | null {
    const { patience, may } = limits;
    if (!may(cell, direction)) return null;
    const visits = this.#visits;
    this.#moveTo(-1);
    visits.clear();
    this.#reached.clear();
    this.#visit(direction * (cell + 1), helpers.lossOf(cell, direction), start, -1, helpers, limits);
    for (let taken = 0; taken < patience; taken++) {
      const visit = visits.take();
      if (visit < 0) return null;
      if (visits.open[visit] === 0) return { exchange: this.#stepsTo(visit), loss: visits.loss[visit] ?? 0 };
      if ((visits.depth[visit] ?? 0) < mostSteps) this.#goOn(visit, helpers, limits);
    }
    return null;
  }

  /** Tries everyone who can help where the fewest can: then little is tried in vain. */
  #goOn(visit: number, helpers: Helpers, limits: Limits): void {
    this.#moveTo(visit);
    const { cells, losses } = this.#fewestHelpers(helpers);
    const from = this.#visits.at(visit);
    for (let i = 0; i < cells.length; i++) {
      const step = cells[i] ?? 0;
      if (this.#moved[(Math.abs(step) - 1) % this.#cells] === 1) continue;
      if (this.#visit(step, losses[i] ?? Infinity, from, visit, helpers, limits)) break;
    }
  }

  #fewestHelpers(helpers: Helpers): Candidates {
    let fewest = nobody;
    // Of the last steps first: to mend what was just upset keeps the search together.
    const touched = this.#touched;
    const balances = this.#balance;
    for (let i = this.#touches - 1; i >= 0; i--) {
      const relation = touched[i] ?? 0;
      const balance = balances[relation] ?? 0;
      if (balance === 0) continue;
      const those = helpers.of(balance * relation);
      if (those.cells.length === 1) return those;
      if (fewest === nobody || those.cells.length < fewest.cells.length) fewest = those;
    }
    return fewest;
  }

  /** True when nothing can be better than what was found. */
  #visit(
    step: number,
    ownLoss: number,
    from: Visit,
    before: number,
    helpers: Helpers,
    { most, may }: Limits,
  ): boolean {
    if (from.loss + ownLoss > most) return false;
    let { open, print } = from;
    let ahead = from.expected - from.loss;
    const cell = Math.abs(step) - 1;
    const end = this.#first[cell + 1] ?? 0;
    for (let i = this.#first[cell] ?? 0; i < end; i++) {
      const relation = this.#relations[i] ?? 0;
      const change = step > 0 ? relation : -relation;
      const balance = this.#balance[Math.abs(change)] ?? 0;
      if (balance * change > 0) return false;
      const unbalanced = balance === 0 ? change : -change;
      const least = helpers.leastOf(unbalanced);
      open += balance === 0 ? 1 : -1;
      ahead += balance === 0 ? least : -least;
      print ^= this.#bits[2 * Math.abs(unbalanced) + (unbalanced > 0 ? 1 : 0)] ?? 0;
    }
    const loss = from.loss + ownLoss;
    const expected = loss + ahead;
    if (expected === Infinity || expected > most) return false;
    // Asked last of what rules a step out: it takes longest to say.
    if (!may(cell, Math.sign(step))) return false;
    if (!this.#reached.improves(print, loss)) return false;
    this.#visits.add({ step, before, depth: from.depth + 1, loss, expected, open, print });
    return open === 0 && loss <= from.expected;
  }

  /** Back to where the ways part, and on from there: most visits lie close to the one before them. */
  #moveTo(visit: number): void {
    const { before, depth } = this.#visits;
    const way = this.#way;
    let length = 0;
    for (let to = visit; to !== this.#at;) {
      const isFarther = to >= 0 && (this.#at < 0 || (depth[to] ?? 0) > (depth[this.#at] ?? 0));
      if (isFarther) {
        way[length++] = to;
        to = before[to] ?? -1;
      } else {
        this.#mark(this.#at, 0);
        this.#at = before[this.#at] ?? -1;
      }
    }
    for (let i = length - 1; i >= 0; i--) this.#mark(way[i] ?? 0, 1);
    this.#at = visit;
  }

  /** Takes the step of a visit (1), or takes it back (0). */
  #mark(visit: number, taken: 0 | 1): void {
    const step = this.#visits.step[visit] ?? 0;
    const cell = Math.abs(step) - 1;
    const first = this.#first[cell] ?? 0;
    const end = this.#first[cell + 1] ?? 0;
    this.#moved[cell % this.#cells] = taken;
    const balances = this.#balance;
    const touched = this.#touched;
    const way = step > 0 === (taken === 1) ? 1 : -1;
    if (taken === 0) this.#touches -= end - first;
    for (let i = first; i < end; i++) {
      const relation = this.#relations[i] ?? 0;
      const place = Math.abs(relation);
      balances[place] = (balances[place] ?? 0) + (relation > 0 ? way : -way);
      if (taken === 1) touched[this.#touches++] = place;
    }
  }

  #stepsTo(visit: number): Step[] {
    const steps: Step[] = [];
    for (let at = visit; at >= 0; at = this.#visits.before[at] ?? -1) {
      const step = this.#visits.step[at] ?? 0;
      steps.push({ cell: Math.abs(step) - 1, direction: Math.sign(step) });
    }
    return steps.reverse();
  }
}

interface RelationsInRow {
  readonly first: Int32Array;
  readonly relations: Int32Array;
  /** Of one place. */
  readonly most: number;
}

/** Memory that is run through a million times: laid out once for all searches in the same sums. */
function relationsInRow(sums: Sums): RelationsInRow {
  const known = inRow.get(sums);
  if (known !== undefined) return known;
  const first = new Int32Array(sums.relationsOf.length + 1);
  let most = 0;
  sums.relationsOf.forEach(({ length }, place) => {
    first[place + 1] = (first[place] ?? 0) + length;
    most = Math.max(most, length);
  });
  const value = { first, relations: Int32Array.from(sums.relationsOf.flat()), most };
  inRow.set(sums, value);
  return value;
}

const inRow = new WeakMap<Sums, RelationsInRow>();

/** A longer exchange is not worth having: smaller amounts or more cells are tried instead. */
const mostSteps = 40;

const start: Visit = { step: 0, before: -1, depth: 0, loss: 0, expected: 0, open: 0, print: 0 };
const nobody: Candidates = { cells: [], losses: [], least: Infinity };

/** 32 bits with no pattern: two visits that are alike by chance only lose one of them a turn. */
function scatter(place: number): number {
  let bits = Math.imul(place + 1, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
