import type { DisclosureRule } from '../model/disclosure.ts';
import type { HiddenReason } from '../model/figure.ts';
import { reasonOnceHidden, type CountTable } from './count-table.ts';
import { roomWithin } from './known-bounds.ts';
import { roomToMove, type Counts, type Move } from './room-to-move.ts';

/** Which cells of a table are hidden, while it is being protected, and how far each could be from the truth. */
export class HiddenCells {
  readonly table: CountTable;
  readonly rule: DisclosureRule;
  readonly #reasons: (HiddenReason | null)[];
  readonly #reasonOnceHidden: HiddenReason;
  readonly #added = new Set<number>();
  /** What hiding each cell would lose: nothing for what is hidden already, Infinity for what is always shown. */
  readonly losses: Float64Array;
  /** How far each cell can move from the true counts, down and up; of a shown cell, once it is hidden. */
  readonly rooms: Readonly<Record<Move, { readonly down: Float64Array; readonly up: Float64Array }>>;

  constructor(table: CountTable, rule: DisclosureRule) {
    this.table = table;
    this.rule = rule;
    this.#reasons = [...table.hidden];
    this.#reasonOnceHidden = reasonOnceHidden(table);
    this.losses = table.loss.map((loss, cell) => (this.isHidden(cell) ? 0 : loss));
    const roomsOf = (move: Move, direction: number): Float64Array =>
      table.loss.map((_, cell) => this.roomFrom(this.countsOf(cell), cell, move, direction));
    const bothWays = (move: Move) => ({ down: roomsOf(move, -1), up: roomsOf(move, 1) });
    this.rooms = { yes: bothWays('yes'), no: bothWays('no'), swap: bothWays('swap') };
  }

  /** Hidden to protect another, in the order in which they were. */
  get added(): readonly number[] {
    return [...this.#added];
  }

  isHidden(cell: number): boolean {
    return this.#reasons[cell] !== null;
  }

  couldHide(cell: number): boolean {
    return !this.isHidden(cell) && (this.losses[cell] ?? Infinity) < Infinity;
  }

  hide(cell: number): void {
    this.#reasons[cell] = this.#reasonOnceHidden;
    this.losses[cell] = 0;
    this.#added.add(cell);
  }

  showAgain(cell: number): void {
    this.#reasons[cell] = null;
    this.losses[cell] = this.table.loss[cell] ?? Infinity;
    this.#added.delete(cell);
  }

  countsOf(cell: number): Counts {
    return { yes: this.table.yes[cell] ?? 0, no: this.table.no[cell] ?? 0 };
  }

  /** How far a cell can move from other counts than the true ones. */
  roomFrom(counts: Counts, cell: number, move: Move, direction: number): number {
    const reason = this.#reasons[cell] ?? this.#reasonOnceHidden;
    const room = roomToMove(counts, move, direction, reason, this.rule);
    const { bounds } = this.table;
    return bounds === undefined ? room : Math.min(room, roomWithin(bounds, cell, counts.yes, direction));
  }

  /** What is lost when a cell moves this much from its true counts; Infinity where it cannot, or beyond `most`. */
  lossOf(move: Move, size: number, most: number): (cell: number, direction: number) => number {
    const { losses, rooms } = this;
    const { down, up } = rooms[move];
    return (cell, direction) => {
      const loss = losses[cell] ?? Infinity;
      return loss <= most && ((direction > 0 ? up : down)[cell] ?? 0) >= size ? loss : Infinity;
    };
  }

  /** All that an exchange through these cells could reach, nearest first: cells that are hidden, or could be. */
  *reach(cells: readonly number[]): Generator<number> {
    const met = new Set(cells);
    for (const near of met) {
      yield near;
      for (const other of this.neighbours(near)) {
        if ((this.losses[other] ?? Infinity) < Infinity) met.add(other);
      }
    }
  }

  /** The cells it adds up with. */
  neighbours(cell: number): number[] {
    const { relationsOf, membersOf } = this.table.sums;
    return (relationsOf[cell] ?? []).flatMap((relation) =>
      (membersOf[Math.abs(relation) - 1] ?? []).map((member) => Math.abs(member) - 1),
    );
  }
}
