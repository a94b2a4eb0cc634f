import { ExchangeFinder, type Exchange, type Limits } from './find-exchange.ts';
import { Helpers } from './helpers.ts';
import type { HiddenCells } from './hidden-cells.ts';
import { MixedExchangeFinder } from './find-mixed-exchange.ts';
import type { Alternative, Quantity } from './known-ranges.ts';
import { moveNames, moves, type CellShift, type Counts, type Move, type Shift } from './room-to-move.ts';

/** A count that has to be able to differ this much. */
export interface Attempt {
  readonly cell: number;
  readonly quantity: Quantity;
  readonly change: number;
}

/** A table that could be the true one, and the exchanges it is made of in which all cells move alike. */
export interface FoundAlternative {
  readonly alternative: Alternative;
  readonly exchanges: readonly Exchange[];
}

/** Finds tables that could be the true one, in which a hidden count differs: made of exchanges. */
export class AlternativeFinder {
  readonly #hidden: HiddenCells;
  readonly #exchanges: ExchangeFinder;
  /** Who can help to move a size from the true counts, and who can where nothing may be lost. */
  readonly #helpers: HelpersBySize = { yes: [], no: [], swap: [] };
  readonly #freeHelpers: HelpersBySize = { yes: [], no: [], swap: [] };
  /** The ways to move that make a difference. */
  readonly #moves: readonly Move[];
  #leftOut: number | null = null;
  #mixedExchanges: MixedExchangeFinder | null = null;

  constructor(hidden: HiddenCells) {
    this.#hidden = hidden;
    this.#moves = hidden.table.isOneSided === true ? ['yes'] : moveNames;
    this.#exchanges = new ExchangeFinder(hidden.table.sums);
  }

  /** The cell was hidden, or is shown again. */
  forget(cell: number): void {
    for (const helpers of [this.#helpers, this.#freeHelpers]) {
      for (const move of moveNames) helpers[move].forEach((bySize) => bySize?.forget(cell));
    }
    this.#mixedExchanges?.forget(cell);
  }

  /** Finds only what leaves this cell as it is, until another or none (null) is left out. */
  leaveOut(cell: number | null): void {
    this.#leftOut = cell;
  }

  /** In one exchange, of those the one that loses least or hardly more; null where there is none. */
  atLeastLoss(attempts: readonly Attempt[]): FoundAlternative | null {
    // One of the attempts is often easy: then the hard ones are not worth a long search.
    return this.#atLeastLoss(attempts, 150) ?? this.#atLeastLoss(attempts, longPatience);
  }

  #atLeastLoss(attempts: readonly Attempt[], patience: number): FoundAlternative | null {
    let best: readonly CellShift[] | null = null;
    let most = Infinity;
    for (const attempt of attempts) {
      for (const shift of this.#shiftsFor(attempt, Math.abs(attempt.change))) {
        const limits = { most, patience: Math.min(patience, this.#patience(most)) };
        const found = this.#find(attempt.cell, shift, nothingMoved, limits);
        if (found === null) continue;
        most = worthwhile * found.loss;
        best = found.shifts;
      }
    }
    return best === null ? null : { alternative: moved(nothingMoved, best), exchanges: [best] };
  }

  /** At once, or else bit by bit; at most `most` is lost by each exchange. */
  inSteps(attempt: Attempt, most: number): FoundAlternative | null {
    return this.#inSteps(attempt, most, Math.abs(attempt.change));
  }

  /** For what was not found at once; whatever is lost. */
  bitByBit(attempt: Attempt): FoundAlternative | null {
    return this.#inSteps(attempt, Infinity, 1);
  }

  #inSteps(attempt: Attempt, most: number, firstSize: number): FoundAlternative | null {
    let alternative = nothingMoved;
    const exchanges: Exchange[] = [];
    for (let left = Math.abs(attempt.change); left > 0;) {
      const size = alternative === nothingMoved ? firstSize : left;
      const step = this.#nextStep(attempt, size, alternative, most);
      if (step === null) return null;
      const stretched = this.#stretched(step, left, alternative);
      alternative = moved(alternative, stretched);
      if (step.every(({ move }) => move === step[0]?.move)) exchanges.push(stretched);
      left -= stretched[0]?.size ?? left;
    }
    return { alternative, exchanges };
  }

  /** The same exchange, of yes, of no and of one for the other, both ways: what adds up for one does for all. */
  alike(exchange: Exchange, size: number): Alternative[] {
    return ways.flatMap(([move, way]) => {
      if (!this.#moves.includes(move)) return [];
      const shifts = exchange.map(({ cell, direction }) => ({
        cell,
        move,
        direction: way * direction,
        size,
      }));
      const stretched = this.#stretched(shifts, size, nothingMoved);
      return (stretched[0]?.size ?? 0) > 0 ? [moved(nothingMoved, stretched)] : [];
    });
  }

  /** All cells moving alike is found soonest; each in its own way, as a last resort, is found more often. */
  #nextStep(
    attempt: Attempt,
    largest: number,
    alternative: Alternative,
    most: number,
  ): readonly CellShift[] | null {
    for (const size of largest === 1 ? [1] : [largest, 1]) {
      for (const shift of this.#shiftsFor(attempt, size)) {
        const found = this.#find(attempt.cell, shift, alternative, { most, patience: this.#patience(most) });
        if (found !== null) return found.shifts;
      }
    }
    return most === 0 || this.#moves.length === 1 ? null : this.#nextMixedStep(attempt, alternative);
  }

  #nextMixedStep(attempt: Attempt, alternative: Alternative): readonly CellShift[] | null {
    this.#mixedExchanges ??= new MixedExchangeFinder(this.#hidden);
    const may = (cell: number, move: Move, towards: number): boolean =>
      !alternative.has(cell) || this.#room(cell, move, towards, alternative) >= 1;
    for (const shift of this.#shiftsFor(attempt, 1)) {
      const { cell } = attempt;
      const found = this.#mixedExchanges.find({ ...shift, cell }, this.#patience(Infinity), may);
      if (found !== null) return found;
    }
    return null;
  }

  #find(
    cell: number,
    { move, direction, size }: Shift,
    alternative: Alternative,
    { most, patience }: Pick<Limits, 'most' | 'patience'>,
  ): { readonly loss: number; readonly shifts: readonly CellShift[] } | null {
    const leftOut = this.#leftOut;
    const isFirst = alternative.size === 0;
    const may = (other: number, towards: number): boolean =>
      other !== leftOut &&
      (isFirst || !alternative.has(other) || this.#room(other, move, towards, alternative) >= size);
    const helpers = this.#helpersFor(move, size, most);
    const found = this.#exchanges.find({ cell, direction }, helpers, { most, patience, may });
    if (found === null) return null;
    return { loss: found.loss, shifts: found.exchange.map((step) => ({ ...step, move, size })) };
  }

  /** Little, where there is something to fall back on: a loss that is known, or a cell that may stay hidden. */
  #patience(most: number): number {
    if (this.#leftOut !== null) return 64;
    return most < Infinity ? 400 : longPatience;
  }

  #helpersFor(move: Move, size: number, most: number): Helpers {
    const known = (most === 0 ? this.#freeHelpers : this.#helpers)[move];
    return (known[size] ??= new Helpers(
      this.#hidden.table.sums,
      this.#hidden.lossOf(move, size, most === 0 ? 0 : Infinity),
    ));
  }

  #shiftsFor({ quantity, change }: Attempt, size: number): Shift[] {
    return waysToMove[quantity]
      .filter(({ move }) => this.#moves.includes(move))
      .map(({ move, sign }) => ({ move, direction: Math.sign(change) * sign, size }));
  }

  /** The same exchange, as large as all of its cells allow. */
  #stretched(shifts: readonly CellShift[], most: number, alternative: Alternative): CellShift[] {
    const rooms = shifts.map(({ cell, move, direction }) => this.#room(cell, move, direction, alternative));
    const size = Math.min(most, ...rooms);
    return shifts.map((shift) => ({ ...shift, size }));
  }

  #room(cell: number, move: Move, direction: number, alternative: Alternative): number {
    const change = alternative.get(cell);
    if (change === undefined) return this.#hidden.rooms[move][direction > 0 ? 'up' : 'down'][cell] ?? 0;
    const { yes, no } = this.#hidden.countsOf(cell);
    return this.#hidden.roomFrom({ yes: yes + change.yes, no: no + change.no }, cell, move, direction);
  }
}

const ways = [
  ['yes', 1],
  ['yes', -1],
  ['no', 1],
  ['no', -1],
  ['swap', 1],
  ['swap', -1],
] as const satisfies readonly (readonly [Move, number])[];

type HelpersBySize = Readonly<Record<Move, (Helpers | undefined)[]>>;

/** A count differs by moving yes or no, and which way. */
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

/** How many visits where there is nothing to fall back on. */
const longPatience = 1000;

/** Of the loss that was found: what loses hardly less is not looked for. */
const worthwhile = 0.9;

const nothingMoved: Alternative = new Map<number, Counts>();

function moved(alternative: Alternative, shifts: readonly CellShift[]): Alternative {
  const after = new Map(alternative);
  for (const { cell, move, direction, size } of shifts) {
    const before = after.get(cell) ?? { yes: 0, no: 0 };
    after.set(cell, {
      yes: before.yes + direction * size * moves[move].yes,
      no: before.no + direction * size * moves[move].no,
    });
  }
  return after;
}
