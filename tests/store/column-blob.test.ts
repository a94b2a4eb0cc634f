import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packColumn, unpackColumn } from '../../electron/store/column-blob.ts';
import { blankIndex, type CodedValues, type ColumnValues } from '../../shared/model/columns.ts';
import { inNewWorkspace, microdata } from './examples.ts';
import { saveDelivery } from '../../electron/store/deliveries.ts';
import { listStoredDatasets } from '../../electron/store/datasets.ts';
import { listVariables, readColumn } from '../../electron/store/variables.ts';

type CodedArray = CodedValues['values'];

/** What the rows say, whatever array holds them. */
function answers(column: ColumnValues): (string | number | null)[] {
  if (column.kind === 'number') return [...column.values];
  const blank = blankIndex(column.values);
  return [...column.values].map((index) =>
    index === blank ? null : (column.codes[index] ?? 'no such code'),
  );
}

/** Random coded columns: each array type, up to more codes than a byte can tell apart, some rows blank. */
const codedColumn = fc
  .record({
    size: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constantFrom(254, 255, 256, 65_535, 65_536)),
    rows: fc.array(fc.option(fc.nat(), { freq: 4 }), { maxLength: 60 }),
    make: fc.constantFrom<(length: number) => CodedArray>(
      (length) => new Uint8Array(length),
      (length) => new Uint16Array(length),
      (length) => new Int32Array(length),
    ),
  })
  .map(({ size, rows, make }): ColumnValues => {
    const fits = blankIndex(make(0)) >= size ? make : (length: number) => new Int32Array(length);
    const values = fits(rows.length);
    const blank = blankIndex(values);
    for (const [row, value] of rows.entries())
      values[row] = value === null || size === 0 ? blank : value % size;
    return { kind: 'coded', values, codes: Array.from({ length: size }, (_, index) => `c${index}`) };
  });

const numberColumn = fc
  .float64Array({ maxLength: 60 })
  .map((values): ColumnValues => ({ kind: 'number', values: Float64Array.from(values) }));

describe('a column as a blob', () => {
  it('says the same after packing and unpacking, blanks and not-a-number included', () => {
    fc.assert(
      fc.property(fc.oneof(codedColumn, numberColumn), (column) => {
        const packed = packColumn(column);
        expect(answers(unpackColumn(packed))).toEqual(answers(column));
      }),
    );
  });

  it('takes the narrowest array that can hold the codes and a blank', () => {
    const pack = (codes: number, values: CodedArray) =>
      packColumn({ kind: 'coded', values, codes: Array.from({ length: codes }, String) });
    expect(pack(255, Int32Array.of(0, 254, 0x7fffffff))).toMatchObject({
      storage: 'uint8',
      content: Buffer.from([0, 254, 255]),
    });
    expect(pack(256, Int32Array.of(255, 0x7fffffff)).storage).toBe('uint16');
    expect(pack(65_535, Int32Array.of(65_534)).storage).toBe('uint16');
    expect(pack(65_536, Int32Array.of(65_535)).storage).toBe('int32');
  });

  it('packs only its own part of a larger buffer', () => {
    const part = new Uint8Array(Uint8Array.of(7, 0, 1, 7).buffer, 1, 2);
    expect(packColumn({ kind: 'coded', values: part, codes: ['a', 'b'] }).content).toEqual(
      Buffer.from([0, 1]),
    );
  });

  it('comes back from the file the same, a wave without rows too', () => {
    inNewWorkspace(({ db }) => {
      fc.assert(
        fc.property(fc.oneof(codedColumn, numberColumn), (content) => {
          db.exec('DELETE FROM deliveries');
          const column = { ...microdata.waves[0]?.columns[0], name: 'x', content } as const;
          const wave = { wave: 2023, rows: content.values.length, setAside: [], weightColumn: null };
          saveDelivery(
            db,
            {
              ...microdata,
              waves: [
                {
                  ...wave,
                  columns: [
                    {
                      ...column,
                      index: 0,
                      label: '',
                      role: 'background',
                      indicator: null,
                      missingCodes: [],
                      notApplicableCodes: [],
                      valueLabels: [],
                    },
                  ],
                },
              ],
            },
            '2026-03-09T12:00:00',
          );
          const [dataset] = listStoredDatasets(db);
          const [variable] = listVariables(db, dataset?.datasetId ?? -1);
          expect(answers(readColumn(db, variable?.variableId ?? -1))).toEqual(answers(content));
        }),
        { numRuns: 30 },
      );
    });
  });
});
