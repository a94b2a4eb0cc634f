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
  if (builder.numbers !== null) return finishNumbers(builder.numbers.subarray(0, rows), builder.strays);
  const decoded = Array.from({ length: builder.dictionary.size }, (_, at) =>
    decodeText(builder.dictionary.valueOf(at + 1)),
  );
  const windows = decoded.some((value) => value.windows);
  const texts = decoded.map(({ text }) => plainCode(text.trim(), decimal));
  const values = builder.values.subarray(0, rows);
  if (areDecimals(texts, decimal)) return { ...readNumbers(values, texts, decimal), windows };

  const codes = [...new Set(texts)].filter((text) => !blankWords.has(text)).sort(compareCodes);
  const place = new Map(codes.map((code, index) => [code, index]));
  const blank = blankIndex(values);
  const renumber = [blank, ...texts.map((text) => place.get(text) ?? blank)];
  const { content, empty } = renumberValues(values, renumber, codes);
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
  values: ColumnBuilder['values'],
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

/** In place: as many values as fit while 0 was blank fit with the highest as blank. */
function renumberValues(
  values: ColumnBuilder['values'],
  renumber: readonly number[],
  codes: readonly string[],
): { readonly content: CodedValues; readonly empty: number } {
  const lookup = Int32Array.from(renumber);
  const blank = blankIndex(values);
  let empty = 0;
  for (let row = 0; row < values.length; row++) {
    const value = lookup[values[row] ?? 0] ?? blank;
    values[row] = value;
    if (value === blank) empty++;
  }
  return { content: { kind: 'coded', values, codes }, empty };
}

function compareCodes(a: string, b: string): number {
  const left = Number(a);
  const right = Number(b);
  const leftWord = Number.isNaN(left);
  if (leftWord !== Number.isNaN(right)) return leftWord ? 1 : -1;
  if (!leftWord && left !== right) return left - right;
  return a < b ? -1 : Number(a > b);
}
