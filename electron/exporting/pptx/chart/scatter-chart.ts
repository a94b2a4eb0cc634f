import { slideTexts } from '../../../../shared/language/nl/slides.ts';
import type { Frame } from '../../../../shared/slides/document.ts';
import { noLine } from '../fills.ts';
import { axisIds } from './axes-xml.ts';
import { markedPoint, markerXml, type Marker } from './marker-xml.ts';
import type { NativeChart } from './native-chart.ts';
import { scatterAxes, type ScatterAxis } from './scatter-axes.ts';
import { blockNumbers, seriesName, uprightErrorBars } from './series-xml.ts';
import { columnName, type Cell, type Sheet } from './sheet.ts';
import { toldNumber } from './told-number.ts';

/** A point of a series; without a height the line stops there. */
export interface ScatterPoint {
  /** "" for what has no name on the slide. */
  readonly label: string;
  readonly x: Cell;
  readonly y: number | null;
  /** Ends of an upright interval. */
  readonly lower?: number | null;
  readonly upper?: number | null;
  /** A marker of its own. */
  readonly marker?: Marker;
  /** `a:ln` of the stretch that leads to it, where that has a colour of its own. */
  readonly line?: string;
}

export interface ScatterSeries {
  readonly name: string;
  readonly points: readonly ScatterPoint[];
  /** `a:ln`; left out: loose marks. */
  readonly line?: string;
  /** Of every point that has none of its own; left out: none. */
  readonly marker?: Marker;
  /** Colour and points of its upright intervals. */
  readonly intervals?: { readonly colour: string; readonly width: number };
}

interface ScatterChart {
  readonly series: readonly ScatterSeries[];
  readonly level: ScatterAxis;
  readonly upright: ScatterAxis;
  readonly plot: Frame;
  readonly scale: number;
  /** What stands from left to right, in the head of the sheet; heights have the name of their series. */
  readonly heads: { readonly x: string };
}

/**
 * Marks and lines on two scales of numbers. Each series is a block of the sheet: names, places from left
 * to right and heights, and with intervals their ends and, as formulas, how far those lie away.
 */
export function scatterChart({ series: all, level, upright, plot, scale, heads }: ScatterChart): NativeChart {
  const series = withLongFirst(toldSeries(all, level, upright).filter(({ points }) => points.length > 0));
  const sheet = sheetOf(series, heads);
  const starts = startsOf(series);
  const written = series.map((one, index) => seriesXml(one, index, starts[index] ?? 0, sheet));
  return {
    sheet,
    plot,
    blanks: 'gap',
    plotXml: `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${written.join('')}${axisIds}</c:scatterChart>${scatterAxes(level, upright, scale)}`,
  };
}

/** Figures as they are told; places stay where they are. */
function toldSeries(
  series: readonly ScatterSeries[],
  level: ScatterAxis,
  upright: ScatterAxis,
): readonly ScatterSeries[] {
  const across = (x: Cell) =>
    level.tellsFigures && typeof x === 'number' ? toldNumber(x, level.measure) : x;
  const up = (y: number | null) => (upright.tellsFigures && y !== null ? toldNumber(y, upright.measure) : y);
  return series.map((one) => ({
    ...one,
    points: one.points.map((point) => ({
      ...point,
      ...{ x: across(point.x), y: up(point.y) },
      ...{ lower: up(point.lower ?? null), upper: up(point.upper ?? null) },
    })),
  }));
}

/** LibreOffice draws no line of a first series that is shorter than another: it goes on without heights. */
function withLongFirst(series: readonly ScatterSeries[]): readonly ScatterSeries[] {
  const [first, ...others] = series;
  if (!first) return series;
  const longest = Math.max(...series.map(({ points }) => points.length));
  const [rest] = pause(first.points);
  const padding = Array.from({ length: longest - first.points.length }, () => rest ?? []).flat();
  return [{ ...first, points: [...first.points, ...padding] }, ...others];
}

/** A break in a line: the place of the point before, and no height. */
export function pause(points: readonly ScatterPoint[]): readonly ScatterPoint[] {
  const last = points.at(-1);
  return last === undefined ? [] : [{ label: '', x: plainCell(last.x), y: null }];
}

function plainCell(cell: Cell): Cell {
  return typeof cell === 'object' && cell !== null ? cell.value : cell;
}

const offset = { label: 0, x: 1, y: 2, lower: 3, upper: 4, minus: 5, plus: 6 } as const;

function widthOf({ intervals }: ScatterSeries): number {
  return intervals === undefined ? 3 : 7;
}

function startsOf(series: readonly ScatterSeries[]): readonly number[] {
  return series.map((_, index) => series.slice(0, index).reduce((sum, one) => sum + widthOf(one), 0));
}

function sheetOf(series: readonly ScatterSeries[], heads: ScatterChart['heads']): Sheet {
  const starts = startsOf(series);
  const rows = Math.max(0, ...series.map(({ points }) => points.length));
  return {
    head: series.flatMap((one) => headsOf(one, heads)),
    rows: Array.from({ length: rows }, (_, row) =>
      series.flatMap((one, index) => cellsOf(one, starts[index] ?? 0, row)),
    ),
    widths: series.flatMap((one) => [26, ...Array.from({ length: widthOf(one) - 1 }, () => 14)]),
  };
}

function headsOf({ name, intervals }: ScatterSeries, heads: ScatterChart['heads']): readonly string[] {
  const { sheet } = slideTexts;
  const own = [sheet.name, heads.x, name];
  return intervals === undefined
    ? own
    : [...own, sheet.lower(name), sheet.upper(name), sheet.minus(name), sheet.plus(name)];
}

function cellsOf({ points, intervals }: ScatterSeries, start: number, row: number): readonly Cell[] {
  const point = points[row];
  if (!point) return Array.from({ length: intervals === undefined ? 3 : 7 }, () => null);
  const { label, x, y, lower = null, upper = null } = point;
  const own: readonly Cell[] = [label === '' ? null : label, x, y];
  if (intervals === undefined) return own;
  if (y === null || lower === null || upper === null) return [...own, null, null, null, null];
  const at = (column: number) => `${columnName(start + column)}${row + 2}`;
  return [
    ...own,
    lower,
    upper,
    { formula: `${at(offset.y)}-${at(offset.lower)}`, value: y - lower },
    { formula: `${at(offset.upper)}-${at(offset.y)}`, value: upper - y },
  ];
}

function seriesXml(series: ScatterSeries, index: number, start: number, sheet: Sheet): string {
  const { points, line = noLine, marker = null, intervals } = series;
  const looks = points.flatMap((point, at) =>
    point.marker === undefined ? [] : [markedPoint(at, point.marker, marker, point.line)],
  );
  const count = points.length;
  const numbers = (column: number) => blockNumbers(sheet, start + column, count);
  const bars =
    intervals === undefined
      ? ''
      : uprightErrorBars(numbers(offset.plus), numbers(offset.minus), intervals.colour, intervals.width);
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${seriesName(sheet, start + offset.y)}<c:spPr>${line}</c:spPr>${markerXml(marker)}${looks.join('')}${bars}<c:xVal>${numbers(offset.x)}</c:xVal><c:yVal>${numbers(offset.y)}</c:yVal><c:smooth val="0"/></c:ser>`;
}
