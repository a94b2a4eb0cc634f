import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { finishColumn } from '../../../electron/importing/finish-column.ts';
import { RowReader } from '../../../electron/importing/row-reader.ts';
import { cellsOf } from './read-text.ts';

// Papa Parse knows the CSV of this world; ours must read the same cells, wherever its chunks end.
describe('reading rows', () => {
  it('reads what Papa Parse reads: quotes, line ends inside them, blanks, in chunks of any size', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 40 }), ({ text, width, delimiter, lineEnd }, chunk) => {
        const theirs = Papa.parse<string[]>(text, { delimiter, newline: lineEnd, skipEmptyLines: true }).data;
        expect(readInChunks(text, width, delimiter, chunk)).toEqual(
          theirs.map((row) => row.map((cell) => cell.trim())),
        );
      }),
      { numRuns: 4000 },
    );
  });
});

/** As read-file.ts hands bytes over: what was not finished comes again, before the next chunk. */
function readInChunks(text: string, width: number, delimiter: string, chunk: number): string[][] {
  const bytes = Buffer.from(text);
  const reader = new RowReader({
    width,
    delimiter: delimiter.charCodeAt(0),
    decimalSign: '.'.charCodeAt(0),
    expectedRows: 1,
    firstLine: 2,
  });
  let from = 0;
  for (let to = Math.min(chunk, bytes.length); ; to = Math.min(to + chunk, bytes.length)) {
    const piece = new Uint8Array(to - from + 1);
    piece.set(bytes.subarray(from, to));
    from += reader.read(piece, 0, to - from, to === bytes.length);
    if (to === bytes.length) break;
  }
  reader.finish();
  expect(reader.damaged).toEqual([]);
  const columns = reader.columns.map((builder) => cellsOf(finishColumn(builder, reader.rows, '.')));
  return Array.from({ length: reader.rows }, (_, row) => columns.map((cells) => cells[row] ?? '?'));
}

const table = fc
  .record({
    delimiter: fc.constantFrom(';', ',', '\t'),
    lineEnd: fc.constantFrom('\r\n', '\n'),
    width: fc.integer({ min: 2, max: 5 }),
    ends: fc.boolean(),
  })
  .chain((shape) => {
    const sign = fc.constantFrom('a', 'B', '1', '0', '9', ' ', '"', 'é', '€', '\n', '\r\n', shape.delimiter);
    const cell = fc.record({
      text: fc.oneof(fc.constantFrom('', '0', '1', '9'), fc.string({ unit: sign, maxLength: 6 })),
      quoted: fc.boolean(),
    });
    const row = fc.array(cell, { minLength: shape.width, maxLength: shape.width });
    return fc.array(fc.option(row, { freq: 8 }), { maxLength: 300 }).map((rows) => ({
      ...shape,
      text:
        rows.map((cells) => cells?.map(writeCell).join(shape.delimiter) ?? '').join(shape.lineEnd) +
        (shape.ends ? shape.lineEnd : ''),
    }));
  });

function writeCell({ text, quoted }: { readonly text: string; readonly quoted: boolean }): string {
  return quoted || /[";,\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
