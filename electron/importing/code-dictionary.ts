/**
 * The distinct values of a column as bytes, numbered 1, 2, … in order of appearance. Bytes, not strings:
 * millions of fields are looked up, a few are new.
 */
export class CodeDictionary {
  #pool = new Uint8Array(256);
  #starts: number[] = [0];
  #slots = new Int32Array(64);

  get size(): number {
    return this.#starts.length - 1;
  }

  /** Number of the value bytes[start, end), adding it when it is new. */
  numberOf(bytes: Uint8Array, start: number, end: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash(bytes, start, end) & mask;
    for (;;) {
      const number = this.#slots[slot] ?? 0;
      if (number === 0) return this.#add(bytes, start, end, slot);
      if (this.#isValue(number, bytes, start, end)) return number;
      slot = (slot + 1) & mask;
    }
  }

  /** The bytes of value `number`; a view, valid until the next addition. */
  valueOf(number: number): Uint8Array {
    return this.#pool.subarray(this.#starts[number - 1], this.#starts[number]);
  }

  #isValue(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#starts[number - 1] ?? 0;
    const length = end - start;
    if ((this.#starts[number] ?? 0) - from !== length) return false;
    for (let at = 0; at < length; at++) if (this.#pool[from + at] !== bytes[start + at]) return false;
    return true;
  }

  #add(bytes: Uint8Array, start: number, end: number, slot: number): number {
    const from = this.#starts[this.size] ?? 0;
    const needed = from + end - start;
    if (needed > this.#pool.length) {
      const larger = new Uint8Array(Math.max(needed, this.#pool.length * 2));
      larger.set(this.#pool);
      this.#pool = larger;
    }
    this.#pool.set(bytes.subarray(start, end), from);
    this.#starts.push(needed);
    this.#slots[slot] = this.size;
    if (this.size * 2 > this.#slots.length) this.#rehash();
    return this.size;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 4);
    const mask = this.#slots.length - 1;
    for (let number = 1; number <= this.size; number++) {
      let slot = hash(this.#pool, this.#starts[number - 1] ?? 0, this.#starts[number] ?? 0) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number;
    }
  }
}

/** FNV-1a, with the high bits folded in for the slots. */
function hash(bytes: Uint8Array, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at++) value = Math.imul(value ^ (bytes[at] ?? 0), 0x01000193);
  return value ^ (value >>> 15);
}
