import { measureText } from '../../base/text-metrics.ts';
import { nameInRoom } from '../name-in-room.ts';
import { heightOf, trendBreakX } from '../geometry.ts';
import { overlaps } from '../place-notes.ts';
import type { Box, Point } from '../place-notes.ts';
import type { TrendSeries, TrendSpec } from '../spec.ts';
import { spreadLabels } from '../spread-labels.ts';
import { markBoxes, placeOf, type TrendRoom } from './trend-room.ts';
import { trendRuns } from './trend-segments.ts';
import { writeValue } from '../write-value.ts';

export interface TrendLabel {
  readonly series: TrendSeries;
  readonly text: string;
  /** Where the text starts, and its middle. */
  readonly x: number;
  readonly y: number;
  /** Where the value itself is: a label that had to move far is tied to it. */
  readonly at: Point;
  readonly role: 'name' | 'value';
}

/** What the text covers. */
export function labelBox({ text, x, y, series }: TrendLabel, size: number): Box {
  return boxOf(text, x, y, size, weightOf(series));
}

/**
 * Names and percentages at the ends of the lines (before a change of question, and at the last wave),
 * and the values of the own line along it. Nothing lies on a marker or on another label.
 */
export function trendLabels(spec: TrendSpec, room: TrendRoom): readonly TrendLabel[] {
  if (spec.isSmall) return valueLabels(spec, [], room);
  const names = [...new Set([...spec.breaks.map(({ beforeWave }) => beforeWave), null])].flatMap((until) =>
    endLabels(spec, until, room),
  );
  return [...names, ...valueLabels(spec, names, room)];
}

/** Names at the last shown point before a break; `until` null: at the last point of all. */
function endLabels(
  spec: TrendSpec,
  until: number | null,
  { plot, right, size, dot }: TrendRoom,
): TrendLabel[] {
  const after = Math.max(
    0,
    ...spec.breaks.map(({ beforeWave }) => beforeWave).filter((wave) => until === null || wave < until),
  );
  const labels = spec.series.flatMap((series): TrendLabel[] => {
    const points = trendRuns(series).flat();
    const point = points.findLast(({ wave }) => wave >= after && (until === null || wave < until));
    if (!point) return [];
    // A line that does not come back after the break may write its name across it.
    const edge = until === null || points.at(-1) === point ? right : trendBreakX(spec, plot, until) - dot;
    const at = placeOf(spec, point, plot);
    const x = at.x + dot * 1.5;
    const percent = writeValue(point.value);
    const room = edge - x - measureText(` ${percent}`, size, 600);
    const isLast = points.at(-1) === point;
    // Before a break there may be no room for the name: it stands after the break, in the same colour.
    const isNamed = isLast || measureText(series.name, size, weightOf(series)) <= room;
    const text = isNamed ? `${nameIn(spec, series, room, size)} ${percent}` : percent;
    return [{ series, text, x, y: at.y, at, role: 'name' }];
  });
  return spreadLabels(labels, size * 1.3, { top: plot.y, bottom: plot.y + plot.h - size * 0.6 });
}

function nameIn({ series: all }: TrendSpec, series: TrendSeries, width: number, size: number): string {
  const ofArea = ({ name, points: [first] }: TrendSeries) => ({ name, level: first?.mark.level ?? null });
  const others = all.filter((other) => other !== series).map(ofArea);
  return nameInRoom(ofArea(series), others, { width, size, weight: weightOf(series) });
}

function valueLabels(spec: TrendSpec, names: readonly TrendLabel[], room: TrendRoom): TrendLabel[] {
  const { plot, size, dot } = room;
  const [own] = spec.series;
  if (own?.role !== 'own') return [];
  const taken = [
    ...names.map((label) => labelBox(label, size)),
    ...spec.series.flatMap((series) => markBoxes(spec, series, plot, dot)),
    ...axisNumbers(spec, room),
  ];
  return trendRuns(own)
    .flat()
    .filter(
      (point) => !names.some(({ series, at }) => series === own && at.x === placeOf(spec, point, plot).x),
    )
    .map((point): TrendLabel => {
      const at = placeOf(spec, point, plot);
      const text = writeValue(point.value);
      const width = measureText(text, size, 600);
      const above = (reach: number) => ({ x: at.x - width / 2, y: at.y - reach });
      const near = dot * 0.9 + size * 0.6;
      const far = near + size * 1.2;
      const isStart = trendRuns(own).some(([first]) => first?.wave === point.wave);
      const sides = [
        above(near),
        above(-near),
        // Left of a point that a line comes from, the text would lie on it.
        ...(isStart ? [{ x: at.x - width - dot, y: at.y }] : []),
        above(far),
        above(-far),
      ];
      const isFree = (side: Point) =>
        !taken.some((other) => overlaps(boxOf(text, side.x, side.y, size, 600), other));
      const side = sides.find(isFree) ?? above(near);
      taken.push(boxOf(text, side.x, side.y, size, 600));
      return { series: own, text, ...side, at, role: 'value' };
    });
}

/** The percentages on the left of the plot, which a value beside a first point may reach. */
function axisNumbers({ axis }: TrendSpec, { plot, size, axisAt = plot.x }: TrendRoom): Box[] {
  return axis.ticks.map((tick) => {
    return { x: 0, y: heightOf(axis, tick, plot) - size * 0.5, w: axisAt - size * 0.5, h: size };
  });
}

function boxOf(text: string, x: number, middle: number, size: number, weight: 400 | 600): Box {
  return { x, y: middle - size * 0.6, w: measureText(text, size, weight), h: size * 1.2 };
}

function weightOf({ role }: TrendSeries): 400 | 600 {
  return role === 'own' ? 600 : 400;
}
