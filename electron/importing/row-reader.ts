import { ColumnBuilder, full } from './column-builder.ts';
import type { DamagedRow, LineShift } from './parsed-file.ts';

const quote = 0x22;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;
const space = 0x20;

type FieldEnd = 'delimiter' | 'line' | 'file' | 'unfinished' | 'open-quote';

const rowsPerBlock = 256;

/**
 * The rows of a CSV file (RFC 4180, any line end): bytes in, columns out. Nearly every field of a monitor
 * file is a code of one digit; those take one look in a table (column, byte → code). Whatever that table
 * does not know takes the long way, and is known from then on.
 */
export class RowReader {
  readonly columns: readonly ColumnBuilder[];
  readonly damaged: DamagedRow[] = [];
  readonly lineShifts: LineShift[] = [];
  rows = 0;
  /** Line where a quote stands open at the end of what was read. */
  openQuoteLine: number | null = null;

  readonly #width: number;
  readonly #delimiter: number;
  /** Number of a one-byte value in its column; 0: not seen yet. */
  readonly #singles: Uint8Array;
  /** The latest rows, column by column: small enough to stay near the processor. */
  readonly #block: Uint8Array;
  #blockRows = 0;
  #line: number;
  #shift = 2;

  // The field that was read last, the long way.
  #source: Uint8Array = new Uint8Array(0);
  #start = 0;
  #end = 0;
  #next = 0;
  #linesInside = 0;
  #textAfterQuote = false;
  #scratch = new Uint8Array(64);

  constructor(options: {
    readonly width: number;
    readonly delimiter: number;
    readonly decimalSign: number;
    readonly expectedRows: number;
    /** Line the first row stands on. */
    readonly firstLine: number;
  }) {
    const { width, delimiter, decimalSign, expectedRows, firstLine } = options;
    this.columns = Array.from({ length: width }, () => new ColumnBuilder(expectedRows, decimalSign));
    this.#width = width;
    this.#delimiter = delimiter;
    this.#singles = new Uint8Array(width * 256);
    this.#block = new Uint8Array(width * rowsPerBlock);
    this.#line = firstLine;
  }

  /**
   * Reads whole rows from bytes[from, to) and answers where the first row starts that does not end here.
   * `bytes` is at least one longer: a line end is set at `to`, so that looking one ahead is always safe.
   * `final`: the file ends at `to`.
   */
  read(bytes: Uint8Array, from: number, to: number, final: boolean): number {
    bytes[to] = lineFeed;
    const delimiter = this.#delimiter;
    const singles = this.#singles;
    const block = this.#block;
    const width = this.#width;
    let rowStart = from;
    let at = from;
    let column = 0;
    let cell = this.#blockRows;
    let linesInRow = 0;
    let textAfterQuote = false;
    this.openQuoteLine = null;

    while (at < to || (final && at > rowStart)) {
      const byte = bytes[at] ?? 0;
      const known = singles[(column << 8) | byte] ?? 0;
      // A row with too many fields would write past the block, which writes nothing.
      if (known !== 0 && bytes[at + 1] === delimiter) {
        block[cell] = known;
        cell += rowsPerBlock;
        column++;
        at += 2;
        continue;
      }
      if (byte === delimiter) {
        block[cell] = 0;
        cell += rowsPerBlock;
        column++;
        at++;
        continue;
      }
      const end = this.#readField(bytes, at, to, final);
      if (end === 'unfinished') return rowStart;
      if (end === 'open-quote') {
        this.openQuoteLine = this.#line + linesInRow;
        return rowStart;
      }
      linesInRow += this.#linesInside;
      textAfterQuote ||= this.#textAfterQuote;
      const blank = this.#start === this.#end;
      if (column < width) block[cell] = blank ? 0 : this.#takeField(column);
      cell += rowsPerBlock;
      column++;
      at = this.#next;
      if (end === 'delimiter') continue;

      if (column === width && !textAfterQuote && !(width === 1 && blank)) this.#keepRow();
      else if (column > 1 || !blank || textAfterQuote) {
        this.damaged.push({
          line: this.#line,
          trouble: textAfterQuote ? 'quote' : 'fields',
          fields: column,
        });
        for (const builder of this.columns) builder.forget(this.rows);
      }
      this.#line += linesInRow + 1;
      rowStart = at;
      column = 0;
      cell = this.#blockRows;
      linesInRow = 0;
      textAfterQuote = false;
    }
    return rowStart;
  }

  /** Moves the last rows to their columns. */
  finish(): void {
    this.#moveBlock();
  }

  #takeField(column: number): number {
    const builder = this.columns[column];
    if (builder === undefined) throw new Error(`Column ${column} of ${this.#width}`);
    let number = builder.take(this.#source, this.#start, this.#end, this.rows);
    if (number === full) {
      builder.addBytes(this.#block, column * rowsPerBlock, this.rows - this.#blockRows, this.#blockRows);
      builder.widen(this.rows);
      this.#singles.fill(0, column << 8, (column + 1) << 8);
      number = builder.take(this.#source, this.#start, this.#end, this.rows);
    }
    const byte = this.#source[this.#start] ?? 0;
    if (this.#end - this.#start === 1 && !this.#isSign(byte)) this.#singles[(column << 8) | byte] = number;
    return number;
  }

  #keepRow(): void {
    if (this.#line - this.rows !== this.#shift) {
      this.#shift = this.#line - this.rows;
      this.lineShifts.push({ row: this.rows, shift: this.#shift });
    }
    this.rows++;
    this.#blockRows++;
    if (this.#blockRows === rowsPerBlock) this.#moveBlock();
  }

  #moveBlock(): void {
    const first = this.rows - this.#blockRows;
    for (const [column, builder] of this.columns.entries()) {
      builder.addBytes(this.#block, column * rowsPerBlock, first, this.#blockRows);
    }
    this.#blockRows = 0;
  }

  /** Any field, trimmed: sets where it stands and where the next one starts. */
  #readField(bytes: Uint8Array, from: number, to: number, final: boolean): FieldEnd {
    this.#linesInside = 0;
    this.#textAfterQuote = false;
    return bytes[from] === quote && from < to
      ? this.#readQuoted(bytes, from, to, final)
      : this.#readPlain(bytes, from, to, final);
  }

  #readPlain(bytes: Uint8Array, from: number, to: number, final: boolean): FieldEnd {
    let at = from;
    while (at < to && !this.#endsField(bytes[at] ?? 0)) at++;
    this.#setField(bytes, from, at);
    return this.#endAt(bytes, at, to, final);
  }

  #readQuoted(bytes: Uint8Array, from: number, to: number, final: boolean): FieldEnd {
    if (this.#scratch.length < to - from) this.#scratch = new Uint8Array(to - from);
    const scratch = this.#scratch;
    let length = 0;
    let at = from + 1;
    for (; at < to; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === quote) {
        // The second of two quotes may still have to come.
        if (at + 1 === to && !final) return 'unfinished';
        if (bytes[at + 1] !== quote || at + 1 === to) break;
        at++;
      } else if (byte === lineFeed || (byte === carriageReturn && bytes[at + 1] !== lineFeed)) {
        this.#linesInside++;
      }
      scratch[length++] = byte;
    }
    if (at >= to) return 'open-quote';
    this.#setField(scratch, 0, length);
    at++;
    for (; at < to && !this.#endsField(bytes[at] ?? 0); at++) {
      if (bytes[at] !== space) this.#textAfterQuote = true;
    }
    return this.#endAt(bytes, at, to, final);
  }

  #setField(source: Uint8Array, from: number, to: number): void {
    let start = from;
    let end = to;
    while (start < end && source[start] === space) start++;
    while (end > start && source[end - 1] === space) end--;
    this.#source = source;
    this.#start = start;
    this.#end = end;
  }

  #endAt(bytes: Uint8Array, at: number, to: number, final: boolean): FieldEnd {
    if (at >= to) {
      this.#next = to;
      return final ? 'file' : 'unfinished';
    }
    const byte = bytes[at];
    this.#next = at + 1;
    if (byte === this.#delimiter) return 'delimiter';
    if (byte === carriageReturn) {
      if (at + 1 === to && !final) return 'unfinished';
      if (at + 1 < to && bytes[at + 1] === lineFeed) this.#next = at + 2;
    }
    return 'line';
  }

  /** A value between quotes may be a sign that means something else without them. */
  #isSign(byte: number): boolean {
    return byte === quote || this.#endsField(byte);
  }

  #endsField(byte: number): boolean {
    return byte === this.#delimiter || byte === lineFeed || byte === carriageReturn;
  }
}
