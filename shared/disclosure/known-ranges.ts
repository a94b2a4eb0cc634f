import type { CountTable } from './count-table.ts';
import type { Counts } from './room-to-move.ts';

/** A table that could be the true one, as differences from it per cell. */
export type Alternative = ReadonlyMap<number, Counts>;

export const quantities = ['yes', 'no', 'n'] as const;
export type Quantity = (typeof quantities)[number];

/** Between which values each count lies in the tables that were found to be possible. */
export class KnownRanges {
  readonly #table: CountTable;
  readonly #width: number;
  readonly #alternatives = new Map<number, Set<Alternative>>();
  /** How far below and above the true count, per cell and quantity. */
  readonly #below: Int32Array;
  readonly #above: Int32Array;

  constructor(table: CountTable, width: number) {
    this.#table = table;
    this.#width = width;
    this.#below = new Int32Array(quantities.length * table.yes.length);
    this.#above = this.#below.slice();
  }

  isSafe(cell: number, quantity: Quantity): boolean {
    const { value, below, above } = this.#range(cell, quantity);
    return value + above >= this.#width && above + below >= this.#width;
  }

  /** Changes that would make it safe: up to where it is large enough and far enough from the lowest, or down. */
  missing(cell: number, quantity: Quantity): number[] {
    const { value, below, above } = this.#range(cell, quantity);
    const tooSmall = this.#width - value;
    const up = Math.max(tooSmall, this.#width - below);
    // All of the way up, or first to where it is large enough.
    const changes = above < tooSmall ? [up, tooSmall] : [up, above - this.#width];
    return [...new Set(changes)];
  }

  /** Whether a count that is not safe yet would be known to differ more. */
  isNews(alternative: Alternative): boolean {
    for (const [cell, { yes, no }] of alternative) {
      if (this.#isNews(cell, 'yes', yes) || this.#isNews(cell, 'no', no)) return true;
      if (this.#isNews(cell, 'n', yes + no)) return true;
    }
    return false;
  }

  #isNews(cell: number, quantity: Quantity, change: number): boolean {
    const { below, above } = this.#range(cell, quantity);
    return (change > above || -change > below) && !this.isSafe(cell, quantity);
  }

  add(alternative: Alternative): void {
    for (const [cell, change] of alternative) {
      const known = this.#alternatives.get(cell) ?? new Set();
      this.#alternatives.set(cell, known.add(alternative));
      this.#widen(cell, change);
    }
  }

  /** Takes back every table in which this cell differs; what it was is given back. */
  withdraw(cell: number): readonly Alternative[] {
    const withdrawn = [...(this.#alternatives.get(cell) ?? [])];
    const touched = new Set(withdrawn.flatMap((alternative) => [...alternative.keys()]));
    for (const each of touched) {
      const left = this.#alternatives.get(each);
      for (const alternative of withdrawn) left?.delete(alternative);
      this.#below.fill(0, quantities.length * each, quantities.length * (each + 1));
      this.#above.fill(0, quantities.length * each, quantities.length * (each + 1));
      for (const alternative of left ?? []) this.#widen(each, alternative.get(each) ?? { yes: 0, no: 0 });
    }
    return withdrawn;
  }

  #widen(cell: number, { yes, no }: Counts): void {
    [yes, no, yes + no].forEach((change, quantity) => {
      const place = quantities.length * cell + quantity;
      this.#below[place] = Math.max(this.#below[place] ?? 0, -change);
      this.#above[place] = Math.max(this.#above[place] ?? 0, change);
    });
  }

  #range(cell: number, quantity: Quantity): { value: number; below: number; above: number } {
    const yes = this.#table.yes[cell] ?? 0;
    const no = this.#table.no[cell] ?? 0;
    const place = quantities.length * cell + quantities.indexOf(quantity);
    return {
      value: { yes, no, n: yes + no }[quantity],
      below: this.#below[place] ?? 0,
      above: this.#above[place] ?? 0,
    };
  }
}
