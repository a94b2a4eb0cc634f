/** A place on the way to an exchange: a step, and what is still out of balance after it. */
export interface Visit {
  /** Cell + 1, with the sign of the direction in which it moves. */
  readonly step: number;
  /** The visit before it; −1 at the start. */
  readonly before: number;
  readonly depth: number;
  readonly loss: number;
  /** The loss it will come to at least. */
  readonly expected: number;
  /** How many relations are out of balance. */
  readonly open: number;
  /** Which those are, as one number. */
  readonly print: number;
}

/** What a relation out of balance counts for in the order of visits, in respondents lost: small beside a figure. */
export const openCounts = 10;

/**
 * All visits of a search, and a binary heap of those still to go on from: the least loss to be expected first, where
 * what is out of balance counts a little too. Without that, all that could be done with hidden cells alone is tried
 * before any is hidden. Columns, filled again for every search: a search makes thousands of visits.
 */
export class VisitQueue {
  readonly step: number[] = [];
  readonly before: number[] = [];
  readonly depth: number[] = [];
  readonly loss: number[] = [];
  readonly expected: number[] = [];
  readonly open: number[] = [];
  readonly print: number[] = [];
  #visits = 0;
  /** What comes first, as one number: compared most of all. */
  readonly #rank: number[] = [];
  readonly #heap: number[] = [];
  #waiting = 0;

  clear(): void {
    this.#visits = 0;
    this.#waiting = 0;
  }

  at(visit: number): Visit {
    return {
      step: this.step[visit] ?? 0,
      before: this.before[visit] ?? -1,
      depth: this.depth[visit] ?? 0,
      loss: this.loss[visit] ?? 0,
      expected: this.expected[visit] ?? 0,
      open: this.open[visit] ?? 0,
      print: this.print[visit] ?? 0,
    };
  }

  add({ step, before, depth, loss, expected, open, print }: Visit): void {
    const visit = this.#visits++;
    this.step[visit] = step;
    this.before[visit] = before;
    this.depth[visit] = depth;
    this.loss[visit] = loss;
    this.expected[visit] = expected;
    this.open[visit] = open;
    this.print[visit] = print;
    this.#rank[visit] = expected + openCounts * open;
    let place = this.#waiting++;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const other = this.#heap[above] ?? 0;
      if (!this.#goesBefore(visit, other)) break;
      this.#heap[place] = other;
      place = above;
    }
    this.#heap[place] = visit;
  }

  /** The place of the next visit in the columns, or −1 when all were taken. */
  take(): number {
    if (this.#waiting === 0) return -1;
    const first = this.#heap[0] ?? 0;
    const last = this.#heap[--this.#waiting] ?? 0;
    let place = 0;
    for (let below = 1; below < this.#waiting; below = 2 * place + 1) {
      let next = this.#heap[below] ?? 0;
      const right = this.#heap[below + 1] ?? 0;
      if (below + 1 < this.#waiting && this.#goesBefore(right, next)) {
        next = right;
        below++;
      }
      if (!this.#goesBefore(next, last)) break;
      this.#heap[place] = next;
      place = below;
    }
    this.#heap[place] = last;
    return first;
  }

  /** The order of cells last, so that the search is the same every time. */
  #goesBefore(a: number, b: number): boolean {
    const difference = (this.#rank[a] ?? 0) - (this.#rank[b] ?? 0);
    if (difference !== 0) return difference < 0;
    return Math.abs(this.step[a] ?? 0) < Math.abs(this.step[b] ?? 0);
  }
}
