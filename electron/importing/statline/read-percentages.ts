import { importingTexts } from '../../../shared/language/importing.ts';
import { refuseFile } from '../importing-issue.ts';
import { codesOf, placesOf } from '../code-rows.ts';
import { parseDecimalText } from '../parse-decimal.ts';
import { lineOfRow, type ParsedColumn, type ParsedFile } from '../parsed-file.ts';
import type { StatlineTable } from './read-statline.ts';

/** The number in a row of a topic: NaN for an empty cell. */
export type NumberAt = (row: number) => number;

export function numbersOf({ content }: ParsedColumn, decimal: ',' | '.'): NumberAt {
  if (content.kind === 'number') return (row) => content.values[row] ?? NaN;
  const numbers = content.codes.map((code) => parseDecimalText(code, decimal));
  const placeOf = placesOf({ content });
  return (row) => numbers[placeOf(row)] ?? NaN;
}

/** A topic with many values that are no percentage counts or measures something else. */
export function holdsPercentages(column: ParsedColumn, { rows }: StatlineTable, decimal: ',' | '.'): boolean {
  const numberAt = numbersOf(column, decimal);
  const numbers = rows.map(({ row }) => numberAt(row)).filter((value) => !Number.isNaN(value));
  const others = numbers.filter((value) => value < 0 || value > 100);
  return others.length * 5 <= numbers.length;
}

/**
 * Rows where something else stands than a percentage. Throws IssueError at the first one, unless the
 * user said to set such rows aside.
 */
export function findBadRows(
  parsed: ParsedFile,
  topics: readonly ParsedColumn[],
  { rows }: StatlineTable,
  setAside: boolean,
): ReadonlySet<number> {
  const counted = new Set(rows.map(({ row }) => row));
  const bad = topics
    .flatMap((column) => wordsOf(parsed, column, counted).map((word) => ({ ...word, column: column.name })))
    .sort((a, b) => a.row - b.row);
  const [first] = bad;
  if (first !== undefined && !setAside) {
    refuseFile('value-not-a-number', importingTexts.notAPercentage(first.text, bad.length), {
      file: parsed.fileName,
      line: lineOfRow(parsed, first.row),
      column: first.column,
      read: first.text,
    });
  }
  return new Set(bad.map(({ row }) => row));
}

function wordsOf(
  parsed: ParsedFile,
  column: ParsedColumn,
  counted: ReadonlySet<number>,
): readonly { readonly row: number; readonly text: string }[] {
  const { decimal } = parsed.layout;
  const numberAt = numbersOf(column, decimal);
  const placeOf = placesOf(column);
  const codes = codesOf(column);
  const outside = [...counted]
    .filter((row) => numberAt(row) < 0 || numberAt(row) > 100)
    .map((row) => ({ row, text: String(numberAt(row)).replace('.', decimal) }));
  const words =
    column.content.kind === 'number'
      ? column.strays.filter(({ row }) => counted.has(row))
      : [...counted]
          .filter((row) => placeOf(row) >= 0 && Number.isNaN(numberAt(row)))
          .map((row) => ({ row, text: codes[placeOf(row)] ?? '' }));
  return [...outside, ...words];
}
