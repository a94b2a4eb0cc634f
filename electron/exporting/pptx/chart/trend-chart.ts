import { emphasisIn, emphasisOfAll } from '../../../../shared/charts/annotations/emphasis.ts';
import { trendWaveX } from '../../../../shared/charts/geometry.ts';
import type { TrendSpec } from '../../../../shared/charts/spec.ts';
import { trendLabels } from '../../../../shared/charts/trend/trend-labels.ts';
import type { ShownPoint } from '../../../../shared/charts/trend/trend-segments.ts';
import type { Frame } from '../../../../shared/slides/document.ts';
import { type } from '../../../../shared/slides/grid.ts';
import { palette } from '../../../../shared/slides/palette.ts';
import { line, noFill, noLine, solidFill } from '../fills.ts';
import { seriesColour, trendRoom } from '../trend-look.ts';
import { axisIds, categoryAxis, figureAxis } from './axes-xml.ts';
import { markedPoint, markerXml, type Marker } from './marker-xml.ts';
import { silentAxes } from './silent-axes.ts';
import type { ChartLook, NativeChart } from './native-chart.ts';
import { categories, dataLabels, errorBars, seriesName, values } from './series-xml.ts';
import type { LabelPlace } from './series-xml.ts';
import type { Sheet } from './sheet.ts';
import { hasIntervals, offset } from './value-columns.ts';
import { firstColumn, hasBand, rowOf, runsOf, trendSheet, type Run, yearsOf } from './trend-sheet.ts';

/** How heavy a trend is drawn, in points, and whether it tells its own figures, years and percentages. */
export interface TrendWeight {
  readonly ownLine: number;
  readonly otherLine: number;
  readonly ownMark: number;
  /** null: only where no line goes through. */
  readonly referenceMark: number | null;
  readonly hasWords: boolean;
}

export interface TrendPlace {
  readonly plot: Frame;
  /** Of the whole chart, with its axis. */
  readonly height: number;
}

const large: TrendWeight = { ownLine: 3, otherLine: 2, ownMark: 11, referenceMark: 7, hasWords: true };

/** Lines with their intervals: a band under an own line that runs on, error bars for all else. */
export function trendChart(
  spec: TrendSpec,
  { plot, height }: TrendPlace,
  look: ChartLook,
  weight: TrendWeight = large,
): NativeChart {
  const runs = runsOf(spec);
  const years = yearsOf(spec.waves);
  const banded = runs.findIndex((run) => hasBand(run, years));
  const sheet = trendSheet(runs, years, banded);
  const bandXml =
    banded < 0 ? '' : bandOf(sheet, banded, runs.length, seriesColour(spec, runs[banded]?.series, look).line);
  const lines = runs.map((run, index) =>
    lineXml({ spec, plot, height, runs, sheet, look, weight }, run, index, index === banded),
  );
  const first = spec.waves[0] ?? 0;
  const last = spec.waves.at(-1) ?? first;
  const left = trendWaveX(spec, plot, first);
  const isSingle = first === last;
  return {
    sheet,
    // Lines start at the plot's very edge, so the chart's own plot is the stretch of the waves.
    plot: isSingle ? plot : { ...plot, x: left, w: trendWaveX(spec, plot, last) - left },
    blanks: 'span',
    plotXml: `${bandXml}<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines.join('')}<c:marker val="1"/>${axisIds}</c:lineChart>${weight.hasWords ? wordedAxes(spec, isSingle, look.scale) : silentAxes(spec.axis, isSingle)}`,
  };
}

function wordedAxes({ axis }: TrendSpec, isSingle: boolean, scale: number): string {
  return (
    categoryAxis({ side: 'bottom', size: type.label * scale, hasLine: true }) +
    figureAxis(axis, 'left', isSingle ? 'between' : 'midCat', scale)
  );
}

/** Lower limit unfilled, the width of the interval on top of it lightly filled. */
function bandOf(sheet: Sheet, banded: number, runs: number, colour: string): string {
  const areas = [
    { column: firstColumn(banded) + offset.lower, look: noFill + noLine },
    { column: firstColumn(runs), look: solidFill(colour, 0.16) + noLine },
  ].map(
    ({ column, look }, index) =>
      `<c:ser><c:idx val="${runs + index}"/><c:order val="${runs + index}"/>${seriesName(sheet, column)}<c:spPr>${look}</c:spPr>${categories(sheet, 0)}${values(sheet, column)}</c:ser>`,
  );
  return `<c:areaChart><c:grouping val="stacked"/><c:varyColors val="0"/>${areas.join('')}${axisIds}</c:areaChart>`;
}

interface Making {
  readonly spec: TrendSpec;
  readonly plot: Frame;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly sheet: Sheet;
  readonly look: ChartLook;
  readonly weight: TrendWeight;
}

function lineXml(making: Making, { series, points }: Run, index: number, isBanded: boolean): string {
  const { spec, plot, sheet, look, weight } = making;
  const { line: colour, text } = seriesColour(spec, series, look);
  const isOwn = series.role === 'own';
  const isAlone = points.length === 1;
  const first = firstColumn(index);
  const emphasisOf = emphasisIn(spec);
  const isStrong = isOwn || emphasisOfAll(emphasisOf, series.points) === 'lift';
  const isReference = series.role === 'reference';
  const width = isStrong ? weight.ownLine : weight.otherLine;
  const dash = isReference ? 'dash' : 'solid';
  const stroke = line(colour, width, dash);
  const size = isOwn ? weight.ownMark : isReference ? (weight.referenceMark ?? weight.ownMark * 0.6) : 9;
  const inside = isAlone
    ? solidFill(tint(colour)) + line(colour, 2)
    : solidFill(colour) + line('FFFFFF', 0.75);
  const isBare = isReference && weight.referenceMark === null && !isAlone;
  const marker: Marker | null = isBare ? null : { shape: series.marker, size, look: inside };
  const looks = points.flatMap(({ mark, wave }) => {
    const emphasis = emphasisOf(mark);
    const row = rowOf(sheet, wave);
    if (emphasis === null || row < 0) return [];
    const fill = emphasis === 'lift' ? inside : solidFill(palette.muted) + line(palette.surface, 0.75);
    const own = { shape: series.marker, size: emphasis === 'lift' ? size + 4 : size, look: fill };
    const isMuted = emphasis === 'mute' && !isAlone;
    return [markedPoint(row, own, marker, isMuted ? line(palette.muted, width, dash) : undefined)];
  });
  const intervals =
    !isBanded && !isBare && hasIntervals(points.map(({ value }) => value))
      ? errorBars(sheet, first, colour, 1.25)
      : '';
  const places = valuePlaces(spec, plot, points, sheet);
  const labels =
    isOwn && weight.hasWords
      ? dataLabels(
          places,
          { size: type.axis * look.scale, colour: text, isBold: true, measure: spec.axis.measure },
          new Set(
            points.flatMap(({ value, wave }) => (value.fewSchools === undefined ? [] : [rowOf(sheet, wave)])),
          ),
          clearOfIntervals(making, points, places),
        )
      : '';
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${seriesName(sheet, first)}<c:spPr>${isAlone ? noLine : stroke}</c:spPr>${markerXml(marker)}${looks.join('')}${labels}${intervals}${categories(sheet, 0)}${values(sheet, first)}<c:smooth val="0"/></c:ser>`;
}

/** A third of the colour on white: an open mark, also where a program draws no edge around marks. */
function tint(colour: string): string {
  const part = (at: number) => Math.round(255 - (255 - parseInt(colour.slice(at, at + 2), 16)) * 0.35);
  return [0, 2, 4].map((at) => part(at).toString(16).padStart(2, '0').toUpperCase()).join('');
}

/** How far a value moves up or down from its point to stand clear of the intervals that are drawn as bars there. */
function clearOfIntervals(
  { spec, plot, height, runs, sheet, look }: Making,
  points: readonly ShownPoint[],
  places: ReadonlyMap<number, LabelPlace>,
): ReadonlyMap<number, number> {
  const banded = runs.find((run) => hasBand(run, yearsOf(spec.waves)));
  const barred = runs.filter((run) => run !== banded).flatMap((run) => run.points);
  const inchesOf = (percents: number) => (percents / (spec.axis.max - spec.axis.min)) * plot.h;
  const label = (type.axis * look.scale * 1.4) / 72;
  const shifts = points.flatMap(({ wave, value }): [number, number][] => {
    const row = rowOf(sheet, wave);
    const place = places.get(row);
    if (place !== 't' && place !== 'b') return [];
    const away = place === 't' ? 1 : -1;
    const reach = barred.flatMap((other) => {
      const { lower, upper } = other.value;
      if (other.wave !== wave || lower === null || upper === null) return [];
      const [near, far] = (place === 't' ? [lower, upper] : [upper, lower]).map(
        (limit) => away * inchesOf(limit - value.percent),
      );
      // One that starts beyond the label, or ends before it, is not in its way.
      return (near ?? 0) < label && (far ?? 0) > 0 ? [far ?? 0] : [];
    });
    const farthest = Math.max(0, ...reach);
    return farthest === 0 ? [] : [[row, (-away * farthest) / height]];
  });
  return new Map(shifts);
}

/** The side of each own point where the drawing found room for its value. */
function valuePlaces(
  spec: TrendSpec,
  plot: Frame,
  points: readonly ShownPoint[],
  sheet: Sheet,
): ReadonlyMap<number, LabelPlace> {
  // The chart's own plot, and so its axis, starts at the first wave.
  const axisAt = trendWaveX(spec, plot, spec.waves[0] ?? 0);
  const labels = trendLabels(spec, { ...trendRoom(plot), axisAt }).filter(({ role }) => role === 'value');
  return new Map(
    points.flatMap(({ wave }): [number, LabelPlace][] => {
      const label = labels.find(({ at }) => Math.abs(at.x - trendWaveX(spec, plot, wave)) < 0.001);
      if (!label) return [];
      const row = rowOf(sheet, wave);
      const aside = Math.abs(label.y - label.at.y) < 0.001;
      const place = aside ? (label.x < label.at.x ? 'l' : 'r') : label.y < label.at.y ? 't' : 'b';
      return [[row, place]];
    }),
  );
}
