import { blankIndex, type CodedValues, type ColumnValues } from '../../shared/model/columns.ts';
import type { ColumnBuilder } from './column-builder.ts';
import { decodeText } from './decode-text.ts';
import { parseDecimalText } from './parse-decimal.ts';
import type { ParsedColumn, StrayWord } from './parsed-file.ts';

export type FinishedColumn = Omit<ParsedColumn, 'name' | 'index'> & {
  /** Some value is no UTF-8. */
  readonly windows: boolean;
};

/** How SPSS, R and StatLine write a value that is not there, beside leaving it out. */
const blankWords = new Set(['', '#NULL!', 'NA', '.']);

/** Codes in order instead of in order of appearance; a column of decimal numbers as numbers. */
export function finishColumn(builder: ColumnBuilder, rows: number, decimal: ',' | '.'): FinishedColumn {
  const values = builder.valuesOf(rows);
  if (values instanceof Float64Array) return finishNumbers(values, builder.strays);
  const decoded = Array.from({ length: builder.dictionary.size }, (_, at) =>
    decodeText(builder.dictionary.valueOf(at + 1)),
  );
  const windows = decoded.some((value) => value.windows);
  const texts = decoded.map(({ text }) => plainCode(text.trim(), decimal));
  if (areDecimals(texts, decimal)) return { ...readNumbers(values, texts, decimal), windows };

  const codes = [...new Set(texts)].filter((text) => !blankWords.has(text)).sort(compareCodes);
  const place = new Map(codes.map((code, index) => [code, index]));
  const blank = blankIndex(values);
  const renumber = [blank, ...texts.map((text) => place.get(text) ?? blank)];
  const empty =
    values instanceof Uint8Array ? renumberBytes(values, renumber) : renumberValues(values, renumber);
  const content: CodedValues = { kind: 'coded', values, codes };
  return { content, empty, distinct: codes.length, strays: [], windows };
}

/** SPSS writes a code with decimals when its format has them: "1,00" is code 1. */
function plainCode(text: string, decimal: ',' | '.'): string {
  const at = text.indexOf(decimal);
  return at > 0 && /^-?\d+[.,]0+$/.test(text) ? text.slice(0, at) : text;
}

/** A stray word may stand between numbers; a decimal between words makes no numbers of them. */
function areDecimals(texts: readonly string[], decimal: ',' | '.'): boolean {
  const words = texts.filter((text) => !blankWords.has(text));
  const numbers = words.filter((text) => !Number.isNaN(parseDecimalText(text, decimal)));
  return numbers.some((text) => text.includes(decimal)) && numbers.length * 2 > words.length;
}

function readNumbers(
  values: CodedValues['values'],
  texts: readonly string[],
  decimal: ',' | '.',
): Omit<FinishedColumn, 'windows'> {
  const numberOf = [NaN, ...texts.map((text) => parseDecimalText(text, decimal))];
  const numbers = new Float64Array(values.length);
  const strays: StrayWord[] = [];
  values.forEach((value, row) => {
    numbers[row] = numberOf[value] ?? NaN;
    if (value > 0 && Number.isNaN(numbers[row])) strays.push({ row, text: texts[value - 1] ?? '' });
  });
  return finishNumbers(numbers, strays);
}

function finishNumbers(numbers: Float64Array, words: readonly StrayWord[]): FinishedColumn {
  const strays = words.filter(({ text }) => !blankWords.has(text));
  let filled = 0;
  for (const value of numbers) if (!Number.isNaN(value)) filled++;
  const content: ColumnValues = { kind: 'number', values: numbers };
  const distinct = new Set(numbers).size - (filled < numbers.length ? 1 : 0);
  return { content, empty: numbers.length - filled - strays.length, distinct, strays, windows: false };
}

/** In place, and answers how many are blank: as many values fit with 0 for blank as with the highest. */
function renumberBytes(values: Uint8Array, renumber: readonly number[]): number {
  const table = Uint8Array.from({ length: 256 }, (_, number) => renumber[number] ?? 0);
  const blank = blankIndex(values);
  let filled = 0;
  for (let row = 0; row < values.length; row++) {
    const value = table[values[row] ?? 0] ?? blank;
    values[row] = value;
    if (value !== blank) filled++;
  }
  return values.length - filled;
}

/** The same for the few columns with more codes; apart, so that the other stays fast. */
function renumberValues(values: Uint16Array | Int32Array, renumber: readonly number[]): number {
  const blank = blankIndex(values);
  let empty = 0;
  for (let row = 0; row < values.length; row++) {
    const value = renumber[values[row] ?? 0] ?? blank;
    values[row] = value;
    if (value === blank) empty++;
  }
  return empty;
}

function compareCodes(a: string, b: string): number {
  const left = Number(a);
  const right = Number(b);
  const leftWord = Number.isNaN(left);
  if (leftWord !== Number.isNaN(right)) return leftWord ? 1 : -1;
  if (!leftWord && left !== right) return left - right;
  return a < b ? -1 : Number(a > b);
}
