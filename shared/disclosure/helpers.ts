import type { Sums } from './count-table.ts';

/** Who can bring a relation that is out of balance back. */
export interface Candidates {
  /** Cell + 1, with the sign of the direction it would move in. */
  readonly cells: readonly number[];
  readonly losses: readonly number[];
  /** What it will cost at least: the smallest share of a loss. */
  readonly least: number;
}

/** Which cells can help in an exchange and what that loses, looked up once per relation until that changes. */
export class Helpers {
  readonly #sums: Sums;
  /** What is lost when a cell takes part in a direction; Infinity: it cannot. */
  readonly lossOf: (cell: number, direction: number) => number;
  readonly #known: (Candidates | undefined)[];
  /** `least` of what is known, else negative: asked for far more often than who they are. */
  readonly #least: Float64Array;

  constructor(sums: Sums, lossOf: (cell: number, direction: number) => number) {
    this.#sums = sums;
    this.lossOf = lossOf;
    this.#known = new Array<undefined>(2 * sums.membersOf.length + 2).fill(undefined);
    this.#least = new Float64Array(this.#known.length).fill(-1);
  }

  /** Of a relation + 1, with the sign of what there is too much (+) or too little (−). */
  of(unbalanced: number): Candidates {
    return this.#known[placeOf(unbalanced)] ?? this.#gather(unbalanced);
  }

  leastOf(unbalanced: number): number {
    const least = this.#least[placeOf(unbalanced)] ?? -1;
    return least >= 0 ? least : this.#gather(unbalanced).least;
  }

  /** What a cell loses has changed. */
  forget(cell: number): void {
    for (const relation of this.#sums.relationsOf[cell] ?? []) {
      for (const unbalanced of [relation, -relation]) {
        this.#known[placeOf(unbalanced)] = undefined;
        this.#least[placeOf(unbalanced)] = -1;
      }
    }
  }

  #gather(unbalanced: number): Candidates {
    const cells: number[] = [];
    const losses: number[] = [];
    let least = Infinity;
    for (const member of this.#sums.membersOf[Math.abs(unbalanced) - 1] ?? []) {
      // Members are signed as well: a whole counts against its parts.
      const direction = -Math.sign(unbalanced) * Math.sign(member);
      const cell = Math.abs(member) - 1;
      const loss = this.lossOf(cell, direction);
      if (loss === Infinity) continue;
      cells.push(direction * (cell + 1));
      losses.push(loss);
      // A cell may help all its relations at once. In whole thousandths, so that sums of shares stay exact.
      if (least > 0) {
        const share = Math.floor((loss * 1024) / (this.#sums.relationsOf[cell]?.length ?? 1)) / 1024;
        least = Math.min(least, share);
      }
    }
    const found = { cells, losses, least };
    this.#known[placeOf(unbalanced)] = found;
    this.#least[placeOf(unbalanced)] = least;
    return found;
  }
}

function placeOf(unbalanced: number): number {
  return 2 * Math.abs(unbalanced) + (unbalanced > 0 ? 1 : 0);
}
