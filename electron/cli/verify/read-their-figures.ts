import type { CsvRecord } from '../../../shared/base/csv-records.ts';
import { groupBy } from '../../../shared/base/group-by.ts';
import { verifyTexts } from '../../../shared/language/nl/verify.ts';
import { findColumns, isTableBook, keyOf, type ColumnRole } from './table-columns.ts';
import { nameFigure, type FigureNames, type KnownNames } from './name-figure.ts';
import { readNumber, type WrittenNumber } from './read-number.ts';
import { quantities, type Quantity, type TheirFigure, type UnreadRow } from './their-figure.ts';
import type { TheirTable } from './their-table.ts';

export interface TheirFigures {
  readonly figures: readonly TheirFigure[];
  readonly unread: readonly UnreadRow[];
  /** Rows about "no" of a yes-or-no indicator: they say again what "yes" says. */
  readonly otherAnswers: number;
}

/** Reads every row of somebody's table as figures; what cannot be read is named with its line, never guessed. */
export function readTheirFigures(table: TheirTable, known: KnownNames): TheirFigures {
  const columns = findColumns(table.header);
  const sources = columns.has('percent') ? [null] : indicatorColumns(table.header, known);
  const figures: TheirFigure[] = [];
  const unread: UnreadRow[] = [];
  let otherAnswers = 0;
  const numbersOf = numberReader(table, columns, sources.length > 1);
  const respondents = isTableBook(table.header) ? sumAnswers(table) : null;
  for (const row of table.rows) {
    if (sources.length === 0) {
      unread.push({ line: row.line, reason: verifyTexts.noPercent });
      continue;
    }
    for (const source of sources) {
      const named = nameFigure(namesIn(table.header, columns, row, source), known);
      if (named === 'other-answer') otherAnswers++;
      else if (!named.ok) unread.push({ line: row.line, reason: named.issue });
      else {
        const isMean = named.value.measure === 'mean';
        const numbers = numbersOf(row, source, isMean);
        const n = respondents?.(row);
        const values = n === undefined ? numbers.values : { ...numbers.values, n: { value: n, decimals: 0 } };
        figures.push({ line: row.line, ...named.value, ...numbers, values });
      }
    }
  }
  const { once, told } = setDoublesAside(figures);
  return { figures: once, unread: [...unread, ...told].sort((a, b) => a.line - b.line), otherAnswers };
}

/** Rows that give one figure two values differ in a column we do not know: it cannot be said which is meant. */
function setDoublesAside(figures: readonly TheirFigure[]) {
  const once: TheirFigure[] = [];
  const told: UnreadRow[] = [];
  const named = groupBy(figures, ({ indicator, level, areaCode, wave, by, group, category, measure }) =>
    [indicator, level, areaCode, wave, by, group, category, measure].join('|'),
  );
  for (const each of named.values()) {
    const values = new Set(each.map(({ values: { percent } }) => percent?.value ?? null));
    if (values.size === 1) once.push(...each);
    else told.push(...each.map(({ line }) => ({ line, reason: verifyTexts.toldTwice })));
  }
  return { once, told };
}

interface IndicatorColumn {
  readonly code: string;
  readonly at: number;
}

/** R writes one column per variable: `GENDER, EBGLK3S1, se`. */
function indicatorColumns(header: readonly string[], known: KnownNames): readonly IndicatorColumn[] {
  return header.flatMap((name, at) => {
    const code = known.indicatorCode(name);
    return code === null ? [] : [{ code, at }];
  });
}

function namesIn(
  header: readonly string[],
  columns: ReadonlyMap<ColumnRole, number>,
  { fields }: CsvRecord,
  source: IndicatorColumn | null,
): FigureNames {
  const used = new Set(columns.values());
  return {
    cell: (role) => {
      const at = columns.get(role);
      return at === undefined ? null : (fields[at]?.trim() ?? '');
    },
    indicator: source?.code ?? null,
    others: header.flatMap((name, at) =>
      used.has(at) || at === source?.at ? [] : [{ name, text: fields[at]?.trim() ?? '' }],
    ),
  };
}

type NumbersOf = (
  row: CsvRecord,
  source: IndicatorColumn | null,
  isMean: boolean,
) => Pick<TheirFigure, 'values' | 'unweighted'>;

/** Numbers of a row as percentages: R's survey gives proportions, which only a column that says so can be. */
function numberReader(
  { header, rows, decimalSign }: TheirTable,
  columns: ReadonlyMap<ColumnRole, number>,
  severalIndicators: boolean,
): NumbersOf {
  const readAt = ({ fields }: CsvRecord, at: number | undefined) =>
    at === undefined ? null : readNumber(fields[at] ?? '', decimalSign);
  const scales = new Map<number, number>();
  const scaleOf = (at: number): number => {
    const before = scales.get(at);
    if (before !== undefined) return before;
    const largest = Math.max(0, ...rows.map((row) => readAt(row, at)?.value ?? 0));
    const saysPercent = /perc|pct|procent|%/i.test(header[at] ?? '');
    const scale = largest <= 1 && !saysPercent ? 100 : 1;
    scales.set(at, scale);
    return scale;
  };
  return (row, source, isMean) => {
    const at = source?.at ?? columns.get('percent');
    const scale = isMean || at === undefined ? 1 : scaleOf(at);
    const read = (quantity: Quantity): WrittenNumber | null => {
      if (quantity === 'percent') return times(readAt(row, at), scale);
      if (quantity === 'n') return readAt(row, columns.get('n'));
      // Beside several indicators nobody can tell whose margin it is.
      return severalIndicators ? null : times(readAt(row, columns.get(quantity)), scale);
    };
    const values = Object.fromEntries(quantities.map((each) => [each, read(each)])) as TheirFigure['values'];
    return { values, unweighted: readAt(row, columns.get('unweightedPercent'))?.value ?? null };
  };
}

function times(number: WrittenNumber | null, scale: number): WrittenNumber | null {
  if (number === null || scale === 1) return number;
  return { value: number.value * scale, decimals: Math.max(0, number.decimals - 2) };
}

/** The respondents of a figure in a table book: the counts of all answers of its column, together. */
function sumAnswers({ header, rows, decimalSign }: TheirTable): (row: CsvRecord) => number | undefined {
  const keys = header.map(keyOf);
  const count = keys.indexOf('nunweighted');
  const naming = ['dataset', 'subset', 'subsetval', 'year', 'crossing', 'crossingval', 'var', 'signvs'].map(
    (name) => keys.indexOf(name),
  );
  const nameOf = ({ fields }: CsvRecord) => naming.map((at) => fields[at] ?? '').join('\u0000');
  const sums = new Map<string, number>();
  for (const row of rows) {
    const own = readNumber(row.fields[count] ?? '', decimalSign)?.value ?? 0;
    sums.set(nameOf(row), (sums.get(nameOf(row)) ?? 0) + own);
  }
  return (row) => sums.get(nameOf(row)) || undefined;
}
