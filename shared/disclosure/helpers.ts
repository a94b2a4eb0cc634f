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

  constructor(sums: Sums, lossOf: (cell: number, direction: number) => number) {
    this.#sums = sums;
    this.lossOf = lossOf;
    this.#known = new Array<undefined>(2 * sums.membersOf.length + 2).fill(undefined);
  }

  /** Of a relation + 1, with the sign of what there is too much (+) or too little (−). */
  of(unbalanced: number): Candidates {
    const place = 2 * Math.abs(unbalanced) + (unbalanced > 0 ? 1 : 0);
    return (this.#known[place] ??= this.#gather(unbalanced));
  }

  /** What a cell loses has changed. */
  forget(cell: number): void {
    for (const relation of this.#sums.relationsOf[cell] ?? []) {
      this.#known[2 * Math.abs(relation)] = undefined;
      this.#known[2 * Math.abs(relation) + 1] = undefined;
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
    return { cells, losses, least };
  }
}
