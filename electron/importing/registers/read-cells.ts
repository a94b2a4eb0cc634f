import { codesOf, placesOf } from '../code-rows.ts';
import type { ParsedColumn } from '../parsed-file.ts';

/** What stands in a row of a column, as text; '' for blank, or where there is no such column. */
export type TextAt = (row: number) => string;

export function textsOf(column: ParsedColumn | undefined): TextAt {
  if (column === undefined) return () => '';
  if (column.content.kind === 'coded') {
    const codes = codesOf(column);
    const placeOf = placesOf(column);
    return (row) => codes[placeOf(row)] ?? '';
  }
  const { values } = column.content;
  const strays = new Map(column.strays.map(({ row, text }) => [row, text]));
  return (row) => {
    const value = values[row] ?? NaN;
    return Number.isNaN(value) ? (strays.get(row) ?? '') : String(value).replace('.', ',');
  };
}

/** 7512, 7.512, 7 512 and "7512,0" are a number of people; null for anything else: a half pupil, a minus, a word. */
export function readCount(text: string): number | null {
  const plain = text.replace(/[\s\u00a0]/g, '');
  const digits = /^(?:\d+|\d{1,3}(?:\.\d{3})+)(?=(?:,0+)?$)/.exec(plain)?.[0].replaceAll('.', '');
  const count = Number(digits);
  return Number.isSafeInteger(count) ? count : null;
}
