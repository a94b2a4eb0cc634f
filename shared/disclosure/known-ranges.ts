import type { CountTable } from './count-table.ts';
import type { Counts } from './room-to-move.ts';

/** A table that could be the true one, as differences from it per cell. */
export type Alternative = ReadonlyMap<number, Counts>;

export const quantities = ['yes', 'no', 'n'] as const;
export type Quantity = (typeof quantities)[number];

/**
 * Between which values each count lies in the tables that were found to be possible. Kept as how many of those tables
 * have each difference from the truth, so that one of them is soon taken back. What differs by more than the width that
 * is safe counts as that: farther makes no difference.
 */
export class KnownRanges {
  readonly #table: CountTable;
  readonly #width: number;
  readonly #alternatives = new Map<number, Set<Alternative>>();
  /** Per cell, quantity and difference: in how many tables. */
  readonly #tables: Uint32Array;
  /** How far below and above the true count, per cell and quantity. */
  readonly #below: Uint16Array;
  readonly #above: Uint16Array;

  constructor(table: CountTable, width: number) {
    this.#table = table;
    this.#width = width;
    const ranges = quantities.length * table.yes.length;
    this.#tables = new Uint32Array(ranges * (2 * width + 1));
    this.#below = new Uint16Array(ranges);
    this.#above = new Uint16Array(ranges);
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
      const known = this.#alternatives.get(cell);
      if (known === undefined) this.#alternatives.set(cell, new Set([alternative]));
      else known.add(alternative);
      this.#count(cell, change, 1);
    }
  }

  /** Takes back every table in which this cell differs; what it was is given back. */
  withdraw(cell: number): readonly Alternative[] {
    const withdrawn = [...(this.#alternatives.get(cell) ?? [])];
    for (const alternative of withdrawn) {
      for (const [each, change] of alternative) {
        this.#alternatives.get(each)?.delete(alternative);
        this.#count(each, change, -1);
      }
    }
    return withdrawn;
  }

  #count(cell: number, { yes, no }: Counts, tables: 1 | -1): void {
    const first = quantities.length * cell;
    this.#countOne(first, yes, tables);
    this.#countOne(first + 1, no, tables);
    this.#countOne(first + 2, yes + no, tables);
  }

  #countOne(range: number, change: number, tables: 1 | -1): void {
    if (change === 0) return;
    const truth = range * (2 * this.#width + 1) + this.#width;
    const clipped = Math.max(-this.#width, Math.min(change, this.#width));
    this.#tables[truth + clipped] = (this.#tables[truth + clipped] ?? 0) + tables;
    const side = clipped < 0 ? this.#below : this.#above;
    let farthest = Math.max(side[range] ?? 0, Math.abs(clipped));
    while (farthest > 0 && this.#tables[truth + Math.sign(clipped) * farthest] === 0) farthest--;
    side[range] = farthest;
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
