/**
 * How many of a group answer otherwise than most of it do: for groups that are met row by row, in two
 * passes and without a table of scores (Boyer and Moore's majority vote, 1981).
 */
export class CommonestScores {
  readonly #candidate: Float64Array;
  readonly #lead: Int32Array;
  readonly #votes: Int32Array;
  readonly #members: Int32Array;

  constructor(groups: number) {
    this.#candidate = new Float64Array(groups);
    this.#lead = new Int32Array(groups);
    this.#votes = new Int32Array(groups);
    this.#members = new Int32Array(groups);
  }

  /** First pass. */
  meet(group: number, score: number): void {
    this.#members[group] = (this.#members[group] ?? 0) + 1;
    const lead = this.#lead[group] ?? 0;
    if (lead === 0) this.#candidate[group] = score;
    this.#lead[group] = lead === 0 || this.#candidate[group] === score ? lead + 1 : lead - 1;
  }

  /** Second pass, over the same. */
  count(group: number, score: number): void {
    if (this.#candidate[group] === score) this.#votes[group] = (this.#votes[group] ?? 0) + 1;
  }

  /** Members with another score than the commonest; half of them where no score has more than half. */
  othersOf(group: number): number {
    const members = this.#members[group] ?? 0;
    return Math.min(members - (this.#votes[group] ?? 0), Math.floor(members / 2));
  }
}
