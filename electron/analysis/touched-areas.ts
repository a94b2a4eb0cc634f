/** The areas met since the last clearing, each once, without going over all areas to clear. */
export class TouchedAreas {
  readonly #marks: Int32Array;
  readonly #areas: Int32Array;
  #count = 0;
  #round = 1;

  constructor(areaCount: number) {
    this.#marks = new Int32Array(areaCount);
    this.#areas = new Int32Array(areaCount);
  }

  touch(area: number): void {
    if (this.#marks[area] === this.#round) return;
    this.#marks[area] = this.#round;
    this.#areas[this.#count++] = area;
  }

  list(): Int32Array {
    return this.#areas.subarray(0, this.#count);
  }

  clear(): void {
    this.#count = 0;
    this.#round++;
  }
}
