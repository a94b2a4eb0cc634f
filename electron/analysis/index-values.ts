import { blankIndex, type ColumnValues } from '../../shared/model/columns.ts';

/** Which of a list of values each row has: 1, 2, …, and 0 for none. */
export interface ValueIndex {
  readonly values: readonly string[];
  readonly index: Int32Array;
}

/** Indexes a coded column by what `valueOf` makes of its codes; null leaves a row out. */
export function indexValues(column: ColumnValues, valueOf: (code: string) => string | null): ValueIndex {
  const values: string[] = [];
  const places = new Map<string, number>();
  const placeOf = (code: string): number => {
    const value = valueOf(code);
    if (value === null) return 0;
    const place = places.get(value) ?? values.push(value);
    places.set(value, place);
    return place;
  };
  if (column.kind === 'number') {
    const index = Int32Array.from(column.values, (value) =>
      Number.isNaN(value) ? 0 : placeOf(String(value)),
    );
    return { values, index };
  }
  const blank = blankIndex(column.values);
  const perCode = Int32Array.from(column.codes, placeOf);
  const index = new Int32Array(column.values.length);
  for (let row = 0; row < index.length; row++) {
    const value = column.values[row] ?? blank;
    index[row] = value === blank ? 0 : (perCode[value] ?? 0);
  }
  return { values, index };
}
