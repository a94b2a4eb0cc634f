import { ExchangeFinder } from './find-exchange.ts';
import { Helpers } from './helpers.ts';
import type { HiddenCells } from './hidden-cells.ts';
import { mixSums, type MixedSums } from './mix-sums.ts';
import { moveNames, type CellShift, type Move } from './room-to-move.ts';

/** Finds exchanges of one respondent in which each cell moves in its own way, whatever is lost. */
export class MixedExchangeFinder {
  readonly #mixed: MixedSums;
  readonly #exchanges: ExchangeFinder;
  readonly #helpers: Helpers;

  constructor(hidden: HiddenCells) {
    const mixed = mixSums(hidden.table.sums);
    const { cellAt, moveAt } = mixed;
    const losses = {
      yes: hidden.lossOf('yes', 1, Infinity),
      no: hidden.lossOf('no', 1, Infinity),
      swap: hidden.lossOf('swap', 1, Infinity),
    };
    this.#mixed = mixed;
    this.#exchanges = new ExchangeFinder(mixed.sums, hidden.table.sums.relationsOf.length);
    this.#helpers = new Helpers(mixed.sums, (place, towards) =>
      losses[moveAt(place)](cellAt(place), towards),
    );
  }

  /** The cell was hidden, or is shown again. */
  forget(cell: number): void {
    for (const move of moveNames) this.#helpers.forget(this.#mixed.placeOf(cell, move));
  }

  find(
    { cell, move, direction }: Omit<CellShift, 'size'>,
    patience: number,
    may: (cell: number, move: Move, direction: number) => boolean,
  ): CellShift[] | null {
    const { placeOf, cellAt, moveAt } = this.#mixed;
    const found = this.#exchanges.find({ cell: placeOf(cell, move), direction }, this.#helpers, {
      most: Infinity,
      patience,
      may: (place, towards) => may(cellAt(place), moveAt(place), towards),
    });
    if (found === null) return null;
    return found.exchange.map((step) => ({
      cell: cellAt(step.cell),
      move: moveAt(step.cell),
      direction: step.direction,
      size: 1,
    }));
  }
}
