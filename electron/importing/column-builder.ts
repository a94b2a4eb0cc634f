import { CodeDictionary } from './code-dictionary.ts';
import { decodeText } from './decode-text.ts';
import type { StrayWord } from './parsed-file.ts';
import { parseDecimal } from './parse-decimal.ts';

/** Building values: 0 is blank, else the number of the value in the dictionary. */
type BuildingValues = Uint8Array | Uint16Array | Int32Array;

/**
 * One column while its file is read. It holds codes in the narrowest array that fits; a column that
 * turns out to hold decimal numbers goes over to Float64, so that a weight needs no dictionary of
 * 200,000 values. Rows come in blocks; a row that has to be read again (its end was not in memory yet)
 * is simply set again.
 */
export class ColumnBuilder {
  readonly dictionary = new CodeDictionary();
  readonly strays: StrayWord[] = [];
  /** Null while the column holds codes. */
  numbers: Float64Array | null = null;
  values: BuildingValues;
  readonly #decimalSign: number;
  /** Size of the dictionary at which it may be clear that these are numbers. */
  #looksAt = 256;

  constructor(expectedRows: number, decimalSign: number) {
    this.values = new Uint8Array(expectedRows);
    this.#decimalSign = decimalSign;
  }

  /** Takes one field that is not blank; answers the number to put in the block. */
  take(bytes: Uint8Array, start: number, end: number, row: number): number {
    if (this.numbers === null) return this.dictionary.numberOf(bytes, start, end);
    const value = parseDecimal(bytes, start, end, this.#decimalSign);
    this.numbers[row] = value;
    if (Number.isNaN(value)) this.#noteStray(row, decodeText(bytes.subarray(start, end)).text);
    return 0;
  }

  /** Moves a block of rows (row-major, `width` wide) into the column; `room`: rows that the next block may need. */
  addBlock(
    block: Int32Array,
    column: number,
    width: number,
    fromRow: number,
    rows: number,
    room: number,
  ): void {
    if (this.numbers === null) {
      this.#makeRoom(fromRow + rows);
      const { values } = this;
      for (let row = 0, cell = column; row < rows; row++, cell += width) {
        values[fromRow + row] = block[cell] ?? 0;
      }
      if (this.dictionary.size >= this.#looksAt) {
        // A look costs as much as the dictionary is long: not every block.
        this.#looksAt = this.dictionary.size * 2;
        if (this.#holdsDecimals()) this.#becomeNumbers(fromRow + rows);
      }
    }
    if (this.numbers !== null) this.numbers = growNumbers(this.numbers, fromRow + rows + room);
  }

  /** The row turned out damaged: its place is for the next one. */
  forget(row: number): void {
    if (this.numbers === null) return;
    this.numbers[row] = NaN;
    if (this.strays.at(-1)?.row === row) this.strays.pop();
  }

  #noteStray(row: number, text: string): void {
    if (this.strays.at(-1)?.row === row) this.strays.pop();
    this.strays.push({ row, text });
  }

  #makeRoom(rows: number): void {
    const { values } = this;
    const most = this.dictionary.size;
    const type = typeFor(most, values);
    if (type === null && rows <= values.length) return;
    const length = rows <= values.length ? values.length : Math.max(rows, Math.ceil(values.length * 1.3));
    const larger = new (type ?? typeOf(values))(length);
    larger.set(values);
    this.values = larger;
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

  #becomeNumbers(rows: number): void {
    const numbers = growNumbers(new Float64Array(0), Math.max(rows, this.values.length));
    for (let row = 0; row < rows; row++) {
      const number = this.values[row] ?? 0;
      if (number === 0) continue;
      const value = this.dictionary.valueOf(number);
      numbers[row] = parseDecimal(value, 0, value.length, this.#decimalSign);
      if (Number.isNaN(numbers[row])) this.#noteStray(row, decodeText(value).text);
    }
    this.numbers = numbers;
    this.values = new Uint8Array(0);
  }
}

/** A wider type when the dictionary has outgrown the one in use; null when it fits. */
function typeFor(most: number, values: BuildingValues): typeof Uint16Array | typeof Int32Array | null {
  if (most <= 0xff || (most <= 0xffff && !(values instanceof Uint8Array))) return null;
  if (values instanceof Int32Array) return null;
  return most <= 0xffff ? Uint16Array : Int32Array;
}

function typeOf(values: BuildingValues): typeof Uint8Array | typeof Uint16Array | typeof Int32Array {
  if (values instanceof Uint8Array) return Uint8Array;
  return values instanceof Uint16Array ? Uint16Array : Int32Array;
}

function growNumbers(numbers: Float64Array, rows: number): Float64Array {
  if (rows <= numbers.length) return numbers;
  const larger = new Float64Array(Math.max(rows, Math.ceil(numbers.length * 1.3))).fill(NaN);
  larger.set(numbers);
  return larger;
}
