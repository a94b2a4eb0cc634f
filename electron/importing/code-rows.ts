import { blankIndex } from '../../shared/model/columns.ts';
import type { ParsedColumn } from './parsed-file.ts';

/** The distinct codes of a column; none where it holds decimal numbers. */
export function codesOf(column: ParsedColumn): readonly string[] {
  return column.content.kind === 'coded' ? column.content.codes : [];
}

/** Per row the place of its code, -1 for blank or a number. */
export type PlaceOfCode = (row: number) => number;

export function placesOf({ content }: Pick<ParsedColumn, 'content'>): PlaceOfCode {
  if (content.kind === 'number') return () => -1;
  const { values } = content;
  const blank = blankIndex(values);
  return (row) => {
    const value = values[row] ?? blank;
    return value === blank ? -1 : value;
  };
}

/** How often each code occurs in these rows. */
export function countCodes(column: ParsedColumn, rows: Iterable<number>): Uint32Array {
  const counts = new Uint32Array(codesOf(column).length);
  const placeOf = placesOf(column);
  for (const row of rows) {
    const place = placeOf(row);
    if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}
