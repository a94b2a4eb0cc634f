import { footHeight } from '../../charts/annotations/foot-words.ts';
import { notedIn } from '../../charts/keep-noted.ts';
import { fitText, measureText, wrapText } from '../../base/text-metrics.ts';
import { matrixMarks } from '../../charts/matrix/matrix-marks.ts';
import {
  matrixRowsOf,
  type MatrixColumn,
  type MatrixRow,
  type MatrixSpec,
} from '../../charts/matrix/matrix-spec.ts';
import type { Box } from '../../charts/place-notes.ts';
import { isFinding } from '../../charts/verdict-look.ts';
import { drawingSizes, type DrawingProps } from '../drawing-props.ts';

export type MatrixLine =
  | { readonly kind: 'theme'; readonly theme: string; readonly y: number }
  | { readonly kind: 'row'; readonly row: MatrixRow; readonly y: number };

export interface MatrixHead {
  readonly lines: readonly string[];
  readonly column: MatrixColumn;
  /** Place of its cells in a row. */
  readonly index: number;
  readonly x: number;
}

export interface MatrixLayout {
  /** All cells. */
  readonly plot: Box;
  readonly cellWidth: number;
  readonly rowHeight: number;
  readonly isTurned: boolean;
  readonly heads: readonly MatrixHead[];
  readonly lines: readonly MatrixLine[];
  /** What did not fit. */
  readonly leftOut: { readonly columns: number; readonly rows: number };
}

/** Columns at least wide enough for a sign and "100"; names above them level where they fit, else turned. */
export function layMatrix(
  spec: MatrixSpec,
  { width, height, variant }: Pick<DrawingProps, 'width' | 'height' | 'variant'>,
): MatrixLayout {
  const { tick: size } = drawingSizes[variant];
  const isNoted = notedIn(spec);
  const hasNote = (cells: readonly (MatrixRow['cells'][number] | undefined)[]) =>
    isNoted(cells.flatMap((cell) => cell?.mark ?? []));
  const names = nameWidth(spec, width, variant);
  const room = width - names;
  const fitting = Math.floor(room / leastCell(variant) + 1e-6);
  const columns = keepMost(
    spec.columns.map((column, index) => ({ column, index })),
    fitting,
    ({ column, index }) =>
      column.isReference || column.chosen || hasNote(matrixRowsOf(spec).map(({ cells }) => cells[index]))
        ? Infinity
        : findings(matrixRowsOf(spec).map(({ cells }) => cells[index])),
  );
  const cellWidth = Math.min(
    Math.max(leastCell(variant), room / Math.max(1, columns.length)),
    widestCell(variant),
  );
  const wrapped = columns.map(({ column }) => headLines(column, cellWidth - size * 0.5, size));
  const isLevel = cellWidth >= size * leastForLevel;
  const headHeight = isLevel
    ? Math.max(1, ...wrapped.map(({ length }) => length)) * size * 1.25
    : Math.min(
        size * 11,
        Math.max(0, ...columns.map(({ column }) => measureText(column.name, size, weightOf(column)))),
      );
  const y = (hasLegend(spec) ? size * 2.2 : size * 0.4) + headHeight + size * 0.7;
  const foot = size * 1.6 + footHeight(spec, width, size);
  const natural = matrixRowHeight(variant);
  const all = matrixRowsOf(spec);
  const most = Math.floor((height - y - foot) / (size * 1.35)) - spec.sections.length;
  const kept = new Set(keepMost(all, most, ({ cells }) => (hasNote(cells) ? Infinity : findings(cells))));
  const sections = spec.sections
    .map(({ theme, rows }) => ({ theme, rows: rows.filter((row) => kept.has(row)) }))
    .filter(({ rows }) => rows.length > 0);
  const lines = sections.flatMap(({ theme, rows }) => [
    { kind: 'theme' as const, theme },
    ...rows.map((row) => ({ kind: 'row' as const, row })),
  ]);
  const rowHeight = Math.min(natural, (height - y - foot) / Math.max(1, lines.length));
  return {
    plot: { x: names, y, w: cellWidth * columns.length, h: rowHeight * lines.length },
    cellWidth,
    rowHeight,
    isTurned: !isLevel,
    heads: columns.map(({ column, index }, place) => ({
      column,
      index,
      x: names + place * cellWidth,
      lines: isLevel ? (wrapped[place] ?? []) : turnedLines(column, { headHeight, cellWidth, size }),
    })),
    lines: lines.map((line, index) => ({ ...line, y: y + index * rowHeight })),
    leftOut: { columns: spec.columns.length - columns.length, rows: all.length - kept.size },
  };
}

/** Pixels on screen below which columns would touch: wider than the sheet, it scrolls. */
export function matrixWidth(spec: MatrixSpec, sheet: number): number {
  return Math.max(sheet, nameWidth(spec, sheet, 'screen') + spec.columns.length * leastCell('screen'));
}

/** Pixels a matrix wants on screen. */
export function matrixHeight(spec: MatrixSpec, sheet: number): number {
  const { tick: size } = drawingSizes.screen;
  const width = matrixWidth(spec, sheet);
  const { plot } = layMatrix(spec, { width, height: Infinity, variant: 'screen' });
  return plot.y + Math.max(plot.h, size * 3) + size * 1.6 + footHeight(spec, width, size);
}

export function nameWidth(spec: MatrixSpec, sheet: number, variant: DrawingProps['variant']): number {
  const { tick: size } = drawingSizes[variant];
  const labels = matrixRowsOf(spec).map(({ label }) => measureText(label, size));
  return Math.min(Math.max(0, ...labels) + size * 1.5, sheet * 0.3, size * 24);
}

/** Whether there are signs to explain. */
function hasLegend(spec: MatrixSpec): boolean {
  return matrixMarks(spec).some(
    ({ value, difference }) => value.status !== 'shown' || isFinding(difference?.verdict),
  );
}

/** A long name on two lines beside each other, where its column is wide enough. */
function turnedLines(
  column: MatrixColumn,
  {
    headHeight,
    cellWidth,
    size,
  }: { readonly headHeight: number; readonly cellWidth: number; readonly size: number },
): readonly string[] {
  const weight = weightOf(column);
  const [first = '', ...rest] = wrapText(column.name, headHeight, size, weight);
  if (rest.length === 0 || cellWidth < size * 2.8) return [fitText(column.name, headHeight, size, weight)];
  return [first, rest.join(' ')].map((line) => fitText(line, headHeight, size, weight));
}

function weightOf({ chosen, isReference }: MatrixColumn): 400 | 600 {
  return chosen || isReference ? 600 : 400;
}

function findings(cells: readonly (MatrixRow['cells'][number] | undefined)[]): number {
  return cells.filter((cell) => isFinding(cell?.difference?.verdict)).length;
}

/** The heaviest of them, in the order they were in. */
function keepMost<Item>(
  items: readonly Item[],
  count: number,
  weightOf: (item: Item) => number,
): readonly Item[] {
  if (items.length <= count) return items;
  const heaviest = items
    .map((item) => ({ item, weight: weightOf(item) }))
    .sort((a, b) => (a.weight === b.weight ? 0 : b.weight > a.weight ? 1 : -1))
    .slice(0, Math.max(0, count));
  const kept = new Set(heaviest.map(({ item }) => item));
  return items.filter((item) => kept.has(item));
}

function leastCell(variant: DrawingProps['variant']): number {
  return drawingSizes[variant].tick * 3.5;
}

/** Wider, a row is hard to follow. */
function widestCell(variant: DrawingProps['variant']): number {
  return drawingSizes[variant].tick * 11;
}

function matrixRowHeight(variant: DrawingProps['variant']): number {
  return drawingSizes[variant].tick * 2.15;
}

/** A name in at most three lines, each no wider than its column. */
function headLines(column: MatrixColumn, room: number, size: number): readonly string[] {
  const lines = wrapText(column.name, room, size, weightOf(column));
  const last = lines.slice(mostHeadLines - 1).join(' ');
  const kept = lines.length > mostHeadLines ? [...lines.slice(0, mostHeadLines - 1), last] : lines;
  return kept.map((line) => fitText(line, room, size, weightOf(column)));
}

const mostHeadLines = 3;
/** In type sizes: over narrower columns names are turned, for too little of them would be left. */
const leastForLevel = 5.5;
