import type { DisclosureRule } from '../model/disclosure.ts';
import type { HiddenReason } from '../model/figure.ts';
import type { CountTable } from './count-table.ts';
import { findExchange, type Candidates, type Terms } from './find-exchange.ts';
import { mixSums } from './mix-sums.ts';
import { primaryRule } from './primary-rule.ts';
import { moves, roomToMove, type Move } from './room-to-move.ts';

/**
 * Secondary suppression (METHODS.md §8): which further cells to hide, so that nobody can work out a hidden one.
 *
 * Method. A hidden count is safe when other tables could just as well be the true one: tables with the same shown
 * cells that add up alike, contradict no reason, and in which the count differs by T, the cell threshold, and is T or
 * more. Such tables are made by exchanges (`find-exchange.ts`): respondents moved round hidden cells so that every sum
 * stays. Where the hidden cells allow no exchange that is large enough, the cells of the one that loses least are
 * hidden as well. So every answer comes with its proof, and what a linear program finds can only be wider.
 * Kin: the hypercube method (Repsilber; GHMITER in τ-ARGUS), and Kelly, Golden & Assad (1992), network flows.
 *
 * Limits. Cells are taken one after another, so that not the very fewest are hidden. Counts of one indicator at a
 * time: what follows from two indicators with the same respondents is not looked at. A figure that is hidden only
 * because its level is too low is not small and needs no protection, though it may help to protect. Where all that adds
 * up with a cell is hidden nothing more can be done: then the reasons alone may still tell a little, as when 29 of the
 * 30 respondents of a school are in one class.
 *
 * Test: tests/unit/disclosure/attacker.test.ts.
 */
export function protectTable(table: CountTable, rule: DisclosureRule): number[] {
  const protection = new Protection(table, rule);
  protection.protectAll();
  return protection.added;
}

/** The ranges hidden counts must have: this wide, with a value this large. At least 1: never exact. */
export function safeWidth(rule: DisclosureRule): number {
  return Math.max(rule.cell, rule.complement, 1);
}

/** Whether a hidden cell has to be protected: all but large ones whose level is too low. */
export function needsProtection(table: CountTable, cell: number, rule: DisclosureRule): boolean {
  const yes = table.yes[cell] ?? 0;
  const n = yes + (table.no[cell] ?? 0);
  if (table.hidden[cell] !== 'only-at-a-higher-level') return n > 0;
  return n > 0 && primaryRule({ n, numerator: yes, level: 'country', lowestLevel: 'country' }, rule) !== null;
}

const quantities = ['yes', 'no', 'n'] as const;
type Quantity = (typeof quantities)[number];

/** A count that must be able to differ: by moving yes or no, and which way. */
const waysToMove: Readonly<Record<Quantity, readonly { readonly move: Move; readonly sign: number }[]>> = {
  yes: [
    { move: 'yes', sign: 1 },
    { move: 'swap', sign: 1 },
  ],
  no: [
    { move: 'no', sign: 1 },
    { move: 'swap', sign: -1 },
  ],
  n: [
    { move: 'yes', sign: 1 },
    { move: 'no', sign: 1 },
  ],
};

/** To move a count this much, in one of its ways. */
interface Attempt {
  readonly cell: number;
  readonly quantity: Quantity;
  readonly change: number;
}

interface Shift {
  readonly move: Move;
  readonly direction: number;
  readonly size: number;
}

/** How a cell moves in an exchange that was found. */
interface CellShift extends Shift {
  readonly cell: number;
}

/** A table that could be the true one, as differences from it. */
type Alternative = Map<number, { yes: number; no: number }>;

class Protection {
  readonly #table: CountTable;
  readonly #rule: DisclosureRule;
  readonly #width: number;
  readonly #hidden: (HiddenReason | null)[];
  /** Smallest and largest value seen of each count, over the tables that could be the true one. */
  readonly #low: Readonly<Record<Quantity, Int32Array>>;
  readonly #high: Readonly<Record<Quantity, Int32Array>>;
  /** Room to move from the true counts, down and up; NaN: not asked yet. */
  readonly #rooms: Readonly<Record<Move, Float64Array>>;
  readonly added: number[] = [];
  readonly #choices = new Map<string, Map<number, Candidates>>();
  #choicesAt = 0;

  constructor(table: CountTable, rule: DisclosureRule) {
    this.#table = table;
    this.#rule = rule;
    this.#width = safeWidth(rule);
    this.#hidden = [...table.hidden];
    const n = table.yes.map((yes, cell) => yes + (table.no[cell] ?? 0));
    const unknown = new Float64Array(2 * table.yes.length).fill(NaN);
    this.#rooms = { yes: unknown, no: unknown.slice(), swap: unknown.slice() };
    this.#low = { yes: table.yes.slice(), no: table.no.slice(), n: n.slice() };
    this.#high = { yes: table.yes.slice(), no: table.no.slice(), n: n.slice() };
  }

  protectAll(): void {
    const waiting = this.#hidden.flatMap((reason, cell) =>
      reason !== null && needsProtection(this.#table, cell, this.#rule) ? [cell] : [],
    );
    // Cells that are hidden on the way come after those they protect.
    for (let next = 0; next < waiting.length; next++) {
      const known = this.added.length;
      for (const quantity of quantities) this.#protect(waiting[next] ?? 0, quantity);
      waiting.push(...this.added.slice(known));
    }
  }

  #protect(cell: number, quantity: Quantity): void {
    while (!this.#isSafe(cell, quantity)) {
      const attempts = this.#attempts(cell, quantity);
      if (attempts.some((attempt) => this.#moveBitByBit(attempt, 0))) continue;
      if (this.#moveAtLeastLoss(attempts)) continue;
      if (attempts.some((attempt) => this.#moveBitByBit(attempt, Infinity))) continue;
      // Nothing found: of what is all hidden nothing can be worked out, so hide round it until something is found.
      if (!this.#hideRound(cell)) return;
    }
  }

  #isSafe(cell: number, quantity: Quantity): boolean {
    const high = this.#high[quantity][cell] ?? 0;
    return high >= this.#width && high - (this.#low[quantity][cell] ?? 0) >= this.#width;
  }

  /** What would help: up to a value that is large enough and far enough from the lowest seen, or down. */
  #attempts(cell: number, quantity: Quantity): Attempt[] {
    const { yes, no } = this.#countsOf(cell);
    const value = { yes, no, n: yes + no }[quantity];
    const low = this.#low[quantity][cell] ?? 0;
    const high = this.#high[quantity][cell] ?? 0;
    const width = this.#width;
    const up = Math.max(width, low + width) - value;
    const goals =
      high < width
        ? [up, width - value] // all of the way, or first to where it is large enough
        : [up, high - width - value];
    return [...new Set(goals)].map((change) => ({ cell, quantity, change }));
  }

  /** At once, or else bit by bit; hiding cells on the way only where something may be lost. */
  #moveBitByBit(attempt: Attempt, most: number): boolean {
    const alternative: Alternative = new Map();
    for (let left = Math.abs(attempt.change); left > 0;) {
      const step = this.#nextStep(attempt, left, alternative, most);
      if (step === null) return false;
      this.#take(step, alternative);
      left -= step[0]?.size ?? left;
    }
    this.#remember(alternative);
    return true;
  }

  /** All cells moving alike is found soonest; each in its own way, as a last resort, is found more often. */
  #nextStep(
    attempt: Attempt,
    left: number,
    alternative: Alternative,
    most: number,
  ): readonly CellShift[] | null {
    for (const size of left === 1 ? [1] : [left, 1]) {
      for (const shift of this.#shifts(attempt, size)) {
        const found = this.#find(attempt.cell, shift, alternative, most);
        if (found !== null) return found.shifts;
      }
    }
    if (most === 0) return null;
    for (const shift of this.#shifts(attempt, 1)) {
      const found = this.#findMixed(attempt.cell, shift, alternative, most);
      if (found !== null) return found;
    }
    return null;
  }

  #moveAtLeastLoss(attempts: readonly Attempt[]): boolean {
    let best: readonly CellShift[] | null = null;
    let least = Infinity;
    for (const attempt of attempts) {
      for (const shift of this.#shifts(attempt, Math.abs(attempt.change))) {
        const found = this.#find(attempt.cell, shift, new Map(), least);
        if (found === null || found.loss >= least) continue;
        least = found.loss;
        best = found.shifts;
      }
    }
    if (best === null) return false;
    const alternative: Alternative = new Map();
    this.#take(best, alternative);
    this.#remember(alternative);
    return true;
  }

  #shifts({ quantity, change }: Attempt, size: number): Shift[] {
    return waysToMove[quantity].map(({ move, sign }) => ({
      move,
      direction: Math.sign(change) * sign,
      size,
    }));
  }

  #find(cell: number, { move, direction, size }: Shift, alternative: Alternative, most: number) {
    const lossOf = (other: number, towards: number): number => {
      const loss = this.#lossOf(other, most);
      return loss < Infinity && this.#room(other, move, towards, alternative) >= size ? loss : Infinity;
    };
    const choices = alternative.size > 0 ? new Map<number, Candidates>() : this.#choicesOf(move, size, most);
    const found = findExchange(this.#table.sums, { cell, direction }, { lossOf, choices }, most);
    if (found === null) return null;
    return { loss: found.loss, shifts: found.exchange.map((step) => ({ ...step, move, size })) };
  }

  /** Nothing for what is hidden already; all or nothing where nothing may be lost. */
  #lossOf(cell: number, most: number): number {
    if (this.#hidden[cell] !== null) return 0;
    return most === 0 ? Infinity : (this.#table.loss[cell] ?? Infinity);
  }

  /** Who can help, from the true counts, until more is hidden. */
  #choicesOf(move: Move, size: number, most: number): Map<number, Candidates> {
    if (this.#choicesAt !== this.added.length) this.#choices.clear();
    this.#choicesAt = this.added.length;
    const key = `${move}|${size}|${most === 0}`;
    const known = this.#choices.get(key) ?? new Map<number, Candidates>();
    this.#choices.set(key, known);
    return known;
  }

  #findMixed(
    cell: number,
    { move, direction, size }: Shift,
    alternative: Alternative,
    most: number,
  ): CellShift[] | null {
    const mixed = mixSums(this.#table.sums);
    const lossOf = (place: number, towards: number): number => {
      const other = mixed.cellAt(place);
      const loss = this.#lossOf(other, most);
      const room = this.#room(other, mixed.moveAt(place), towards, alternative);
      return room >= size ? loss : Infinity;
    };
    const terms: Terms = { lossOf, choices: new Map() };
    const found = findExchange(
      mixed.sums,
      { cell: mixed.placeOf(cell, move), direction },
      terms,
      most,
      mixed.cellAt,
    );
    if (found === null) return null;
    return found.exchange.map((step) => ({
      cell: mixed.cellAt(step.cell),
      move: mixed.moveAt(step.cell),
      direction: step.direction,
      size,
    }));
  }

  /** Looked up where the cell has not moved: asked for over and over. */
  #room(cell: number, move: Move, direction: number, alternative: Alternative): number {
    const reason = this.#hidden[cell] ?? 'protects-another-figure';
    if (alternative.has(cell)) {
      return roomToMove(this.#countsOf(cell, alternative), move, direction, reason, this.#rule);
    }
    const rooms = this.#rooms[move];
    const place = 2 * cell + (direction > 0 ? 1 : 0);
    const known = rooms[place] ?? NaN;
    if (!Number.isNaN(known)) return known;
    const room = roomToMove(this.#countsOf(cell, alternative), move, direction, reason, this.#rule);
    rooms[place] = room;
    return room;
  }

  #countsOf(cell: number, alternative?: Alternative): { readonly yes: number; readonly no: number } {
    const moved = alternative?.get(cell);
    return {
      yes: (this.#table.yes[cell] ?? 0) + (moved?.yes ?? 0),
      no: (this.#table.no[cell] ?? 0) + (moved?.no ?? 0),
    };
  }

  #take(shifts: readonly CellShift[], alternative: Alternative): void {
    for (const { cell, move, direction, size } of shifts) {
      this.#hideCell(cell);
      const moved = alternative.get(cell) ?? { yes: 0, no: 0 };
      alternative.set(cell, {
        yes: moved.yes + direction * size * moves[move].yes,
        no: moved.no + direction * size * moves[move].no,
      });
    }
  }

  #remember(alternative: Alternative): void {
    for (const cell of alternative.keys()) {
      const { yes, no } = this.#countsOf(cell, alternative);
      const values = { yes, no, n: yes + no };
      for (const quantity of quantities) {
        const low = this.#low[quantity];
        const high = this.#high[quantity];
        low[cell] = Math.min(low[cell] ?? 0, values[quantity]);
        high[cell] = Math.max(high[cell] ?? 0, values[quantity]);
      }
    }
  }

  #hideCell(cell: number): void {
    if (this.#hidden[cell] !== null) return;
    this.#hidden[cell] = 'protects-another-figure';
    this.added.push(cell);
  }

  /** Hides the nearest cells it adds up with that are not hidden yet; false when there are none left. */
  #hideRound(cell: number): boolean {
    const { relationsOf, membersOf } = this.#table.sums;
    const met = new Set([cell]);
    const known = this.added.length;
    for (const near of met) {
      if (this.added.length > known) break;
      const neighbours = (relationsOf[near] ?? []).flatMap(
        (relation) => membersOf[Math.abs(relation) - 1] ?? [],
      );
      for (const member of neighbours) {
        const other = Math.abs(member) - 1;
        met.add(other);
        if ((this.#table.loss[other] ?? Infinity) < Infinity) this.#hideCell(other);
      }
    }
    return this.added.length > known;
  }
}
