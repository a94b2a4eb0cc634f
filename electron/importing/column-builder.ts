import { CodeDictionary } from './code-dictionary.ts';
import { decodeText } from './decode-text.ts';
import type { StrayWord } from './parsed-file.ts';
import { parseDecimal } from './parse-decimal.ts';

/** What `take` answers when a byte cannot hold the number: widen first, then take again. */
export const full = -1;

/**
 * One column while its file is read. Codes are numbered as they appear, 0 is blank. Up to 255 of them
 * are bytes that the reader brings in blocks; a column with more takes each value itself, as a wider
 * code or, when it turns out to hold decimal numbers, as a number: a weight needs no dictionary of
 * 200,000 values. A row that is read again (its end was not in memory yet) is simply set again.
 */
export class ColumnBuilder {
  readonly dictionary = new CodeDictionary();
  readonly strays: StrayWord[] = [];
  #values: Uint8Array | Uint16Array | Int32Array | Float64Array;
  readonly #decimalSign: number;

  constructor(expectedRows: number, decimalSign: number) {
    this.#values = new Uint8Array(expectedRows);
    this.#decimalSign = decimalSign;
  }

  /** Takes a field that is not blank; answers its number for the block, 0 when it kept it itself, or `full`. */
  take(bytes: Uint8Array, start: number, end: number, row: number): number {
    if (this.#values instanceof Float64Array) {
      this.#takeNumber(bytes, start, end, row);
      return 0;
    }
    const number = this.dictionary.numberOf(bytes, start, end);
    if (this.#values instanceof Uint8Array) return number <= 0xff ? number : full;
    if (number > 0xffff && this.#values instanceof Uint16Array)
      this.#values = grow(this.#values, Int32Array, row + 1);
    this.#makeRoom(row + 1);
    this.#values[row] = number;
    return 0;
  }

  /** Brings rows of bytes, from `offset` in the block; nothing where the column keeps its values itself. */
  addBytes(block: Uint8Array, offset: number, fromRow: number, rows: number): void {
    if (!(this.#values instanceof Uint8Array)) return;
    this.#makeRoom(fromRow + rows);
    this.#values.set(block.subarray(offset, offset + rows), fromRow);
  }

  /** Goes over to wider codes, or to numbers, with the rows it has. */
  widen(rows: number): void {
    if (!this.#holdsDecimals()) {
      this.#values = grow(this.#values, Uint16Array, rows);
      return;
    }
    const codes = this.#values;
    this.#values = new Float64Array(codes.length).fill(NaN);
    for (let row = 0; row < rows; row++) {
      const code = codes[row] ?? 0;
      if (code === 0) continue;
      const value = this.dictionary.valueOf(code);
      this.#takeNumber(value, 0, value.length, row);
    }
  }

  /** The row turned out damaged: its place is for the next one. */
  forget(row: number): void {
    if (this.#values instanceof Uint8Array || row >= this.#values.length) return;
    this.#values[row] = this.#values instanceof Float64Array ? NaN : 0;
    if (this.strays.at(-1)?.row === row) this.strays.pop();
  }

  /** The values of all rows: numbers, or places in the dictionary with 0 for blank. */
  valuesOf(rows: number): Uint8Array | Uint16Array | Int32Array | Float64Array {
    this.#makeRoom(rows);
    return this.#values.subarray(0, rows);
  }

  #takeNumber(bytes: Uint8Array, start: number, end: number, row: number): void {
    this.#makeRoom(row + 1);
    const value = parseDecimal(bytes, start, end, this.#decimalSign);
    this.#values[row] = value;
    if (!Number.isNaN(value)) return;
    if (this.strays.at(-1)?.row === row) this.strays.pop();
    this.strays.push({ row, text: decodeText(bytes.subarray(start, end)).text });
  }

  #makeRoom(rows: number): void {
    const values = this.#values;
    if (rows <= values.length) return;
    const room = Math.max(rows, Math.ceil(values.length * 1.3));
    if (values instanceof Float64Array) {
      this.#values = new Float64Array(room).fill(NaN);
      this.#values.set(values);
    } else if (values instanceof Uint8Array) this.#values = grow(values, Uint8Array, room);
    else if (values instanceof Uint16Array) this.#values = grow(values, Uint16Array, room);
    else this.#values = grow(values, Int32Array, room);
  }

  /** Most distinct values are numbers, and there are decimals among them: a weight, a score; not an area or a text. */
  #holdsDecimals(): boolean {
    let numbers = 0;
    let decimals = 0;
    for (let number = 1; number <= this.dictionary.size; number++) {
      const value = this.dictionary.valueOf(number);
      if (Number.isNaN(parseDecimal(value, 0, value.length, this.#decimalSign))) continue;
      numbers++;
      if (value.includes(this.#decimalSign)) decimals++;
    }
    return decimals > 0 && numbers * 2 > this.dictionary.size;
  }
}

type Codes = Uint8Array | Uint16Array | Int32Array;

function grow<Wider extends Codes>(
  codes: Codes | Float64Array,
  type: new (length: number) => Wider,
  rows: number,
): Wider {
  const larger = new type(Math.max(rows, codes.length));
  larger.set(codes);
  return larger;
}
