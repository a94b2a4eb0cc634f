/**
 * The least loss with which each state was reached, of one search at a time. A hash table with open addressing: it is
 * emptied at once and leaves nothing behind to clean up, for a table is searched thousands of times.
 */
export class LeastLosses {
  #keys = new Int32Array(1024);
  #losses = new Float64Array(1024);
  /** In which search a slot was filled. */
  #filled = new Int32Array(1024);
  #search = 0;
  #size = 0;

  clear(): void {
    this.#search++;
    this.#size = 0;
  }

  /** Whether this is the least so far. */
  improves(key: number, loss: number): boolean {
    if (2 * this.#size >= this.#keys.length) this.#grow();
    const last = this.#keys.length - 1;
    let slot = key & last;
    while (this.#filled[slot] === this.#search && this.#keys[slot] !== key) slot = (slot + 1) & last;
    if (this.#filled[slot] !== this.#search) this.#size++;
    else if ((this.#losses[slot] ?? 0) <= loss) return false;
    this.#filled[slot] = this.#search;
    this.#keys[slot] = key;
    this.#losses[slot] = loss;
    return true;
  }

  #grow(): void {
    const [keys, losses, filled, search] = [this.#keys, this.#losses, this.#filled, this.#search];
    this.#keys = new Int32Array(4 * keys.length);
    this.#losses = new Float64Array(4 * keys.length);
    this.#filled = new Int32Array(4 * keys.length);
    this.#search = 1;
    this.#size = 0;
    keys.forEach((key, slot) => {
      if (filled[slot] === search) this.improves(key, losses[slot] ?? 0);
    });
  }
}
