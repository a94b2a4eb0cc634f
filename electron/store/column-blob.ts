import { blankIndex, type CodedValues, type ColumnValues } from '../../shared/model/columns.ts';
import { readJson, textListSchema } from './json-column.ts';

export type ColumnStorage = 'uint8' | 'uint16' | 'int32' | 'float64';

/** One variable of one dataset as it lies in the table `answers`. */
export interface PackedColumn {
  readonly storage: ColumnStorage;
  /** JSON list of the codes; null for numbers. */
  readonly codes: string | null;
  /** The array as bytes, little-endian: the order of every machine the app runs on. */
  readonly content: Buffer;
}

/** Packs a column in the narrowest array that holds its codes and a blank. */
export function packColumn(column: ColumnValues): PackedColumn {
  if (column.kind === 'number') return { storage: 'float64', codes: null, content: asBytes(column.values) };
  const values = narrow(column);
  return { storage: storageOf(values), codes: JSON.stringify(column.codes), content: asBytes(values) };
}

export function unpackColumn({ storage, codes, content }: PackedColumn): ColumnValues {
  // A copy: SQLite's bytes lie at any address, and wider arrays need an aligned one.
  const bytes = new Uint8Array(content).buffer;
  if (storage === 'float64') return { kind: 'number', values: new Float64Array(bytes) };
  if (codes === null) throw new Error(`A coded column without codes, stored as ${storage}`);
  return { kind: 'coded', values: codedArray(storage, bytes), codes: readJson(textListSchema, codes) };
}

function codedArray(storage: Exclude<ColumnStorage, 'float64'>, bytes: ArrayBuffer): CodedValues['values'] {
  switch (storage) {
    case 'uint8':
      return new Uint8Array(bytes);
    case 'uint16':
      return new Uint16Array(bytes);
    case 'int32':
      return new Int32Array(bytes);
  }
}

function narrow({ values, codes }: CodedValues): CodedValues['values'] {
  // As many codes as the blank's index still fit: indices run up to one below it.
  if (codes.length <= 0xff)
    return values instanceof Uint8Array ? values : rewrite(values, new Uint8Array(values.length));
  if (codes.length <= 0xffff && values instanceof Int32Array)
    return rewrite(values, new Uint16Array(values.length));
  return values;
}

function rewrite<Target extends Uint8Array | Uint16Array>(from: CodedValues['values'], to: Target): Target {
  const blankBefore = blankIndex(from);
  const blankAfter = blankIndex(to);
  for (let row = 0; row < from.length; row++) {
    const value = from[row] ?? blankBefore;
    to[row] = value === blankBefore ? blankAfter : value;
  }
  return to;
}

function storageOf(values: CodedValues['values']): ColumnStorage {
  if (values instanceof Uint8Array) return 'uint8';
  return values instanceof Uint16Array ? 'uint16' : 'int32';
}

function asBytes(values: ColumnValues['values']): Buffer {
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength);
}
