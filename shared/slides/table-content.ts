import { measureText } from '../base/text-metrics.ts';
import { noCell, textCell } from '../charts/figure-cells.ts';
import { tableRows, type FigureRows } from '../charts/table-rows.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { chartTexts } from '../language/nl/charts.ts';
import { slideTableTexts as texts } from '../language/nl/slide-tables.ts';
import { verdictTexts } from '../language/nl/verdicts.ts';
import type { Frame, TableColumn, TableElement, TableRow } from './document.ts';
import { type } from './grid.ts';
import { cellPadding } from './table-places.ts';

/** The figures of a chart as a table: in the largest letter in which they fit, and as many rows as then fit. */
export function tableContent(
  spec: ChartSpec,
  frame: Frame,
): { readonly elements: readonly [TableElement]; readonly remark: string | null } {
  const table = withoutEmptyColumns(withoutChances(withIntervals(tableRows(spec))));
  const narrowed = sizes.some((each) => fits(table, frame, each))
    ? table
    : narrow(table, frame.w, type.least);
  const size = sizes.find((each) => fits(narrowed, frame, each)) ?? type.least;
  const rowHeight = heightOf(size);
  const most = Math.max(1, Math.floor(frame.h / rowHeight) - 1);
  const shown = narrowed.rows.slice(0, most);
  const left = narrowed.rows.length - shown.length;
  const rows = shown.map((cells, index): TableRow => ({
    cells: cells.map(({ text }) => text),
    isTotal: spec.kind === 'response' && spec.rows[index]?.isTotal === true,
  }));
  const element: TableElement = {
    kind: 'table',
    name: texts.name,
    frame: { ...frame, h: rowHeight * (rows.length + 1) },
    columns: columnsOf(narrowed, frame.w, size),
    rows,
    size,
    rowHeight,
    altText: spec.altText,
  };
  return { elements: [element], remark: left === 0 ? null : texts.rowsLeft(left) };
}

const sizes = [14, 13, 12, 11, 10, type.least] as const;

function heightOf(size: number): number {
  return (size * 2) / 72;
}

function withoutEmptyColumns(table: FigureRows): FigureRows {
  return keepColumns(table, (column) => table.rows.some((cells) => (cells[column]?.text ?? '') !== ''));
}

/** Who looks at a slide wants the verdict; the p-values are in the workbook. */
function withoutChances(table: FigureRows): FigureRows {
  const heads: readonly string[] = [true, false].map(verdictTexts.table.p);
  return keepColumns(table, (column) => !heads.includes(table.header[column] ?? ''));
}

function keepColumns({ header, rows }: FigureRows, isKept: (column: number) => boolean): FigureRows {
  const kept = <Cell>(cells: readonly Cell[]) => cells.filter((_, column) => isKept(column));
  return { header: kept(header), rows: rows.map(kept) };
}

/** Two limits are one thing to read, and one to leave out. */
function withIntervals(table: FigureRows): FigureRows {
  return limits.reduce((merged, [lower, upper, head]) => {
    const at = merged.header.indexOf(lower);
    if (at < 0 || merged.header[at + 1] !== upper) return merged;
    return {
      header: merged.header.toSpliced(at, 2, head),
      rows: merged.rows.map((cells) => {
        const [from, to] = [cells[at] ?? noCell, cells[at + 1] ?? noCell];
        const isKnown = from.value !== null && to.value !== null;
        return cells.toSpliced(at, 2, isKnown ? textCell(texts.fromTo(from.text, to.text)) : noCell);
      }),
    };
  }, table);
}

const limits = [
  [chartTexts.tableHeads.lower, chartTexts.tableHeads.upper, texts.interval],
  [verdictTexts.table.lower, verdictTexts.table.upper, texts.differenceInterval],
] as const;

function fits(table: FigureRows, { w, h }: Frame, size: number): boolean {
  return sum(widthsOf(table, size)) <= w && heightOf(size) * (table.rows.length + 1) <= h;
}

/** Where even the smallest letter is too wide, the last numbers and intervals give way; names, verdicts and reasons stay. */
function narrow(table: FigureRows, width: number, size: number): FigureRows {
  if (sum(widthsOf(table, size)) <= width) return table;
  const isInterval = (head: string) => limits.some(([, , merged]) => merged === head);
  const last = table.header.findLastIndex(
    (head, column) => column > 1 && (isInterval(head) || isNumeric(table, column)),
  );
  if (last < 0) return table;
  return narrow(
    { header: table.header.toSpliced(last, 1), rows: table.rows.map((cells) => cells.toSpliced(last, 1)) },
    width,
    size,
  );
}

/** The names take what the numbers leave. */
function columnsOf(table: FigureRows, width: number, size: number): readonly TableColumn[] {
  const widths = widthsOf(table, size);
  const spare = Math.max(0, width - sum(widths));
  return table.header.map((head, column) => ({
    head,
    width:
      (widths[column] ?? 0) + (column === 0 ? spare * 0.4 : (spare * 0.6) / Math.max(1, widths.length - 1)),
    align: isNumeric(table, column) ? 'right' : 'left',
  }));
}

function widthsOf({ header, rows }: FigureRows, size: number): readonly number[] {
  return header.map((head, column) => {
    const words = rows.map((cells) => measureText(cells[column]?.text ?? '', size, column === 0 ? 600 : 400));
    return Math.max(measureText(head, size, 600), ...words) / 72 + 2 * cellPadding;
  });
}

function isNumeric({ rows }: FigureRows, column: number): boolean {
  const filled = rows
    .flatMap((cells) => cells[column] ?? [])
    .filter(({ text }) => text !== '' && text !== '–');
  return column > 0 && filled.length > 0 && filled.every(({ value }) => typeof value === 'number');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
