import { trendChartTexts } from '../../language/nl/chart-trend.ts';
import type { Verdict } from '../../model/comparison.ts';
import { measureText } from '../../base/text-metrics.ts';
import { nameInRoom } from '../name-in-room.ts';
import { heightOf, trendBreakX, trendWaveX } from '../geometry.ts';
import { overlaps } from '../place-notes.ts';
import type { Box, Point } from '../place-notes.ts';
import type { TrendSeries, TrendSpec } from '../spec.ts';
import { spreadLabels } from '../spread-labels.ts';
import { standsAlone, trendRuns } from './trend-segments.ts';
import type { ShownPoint } from './trend-segments.ts';
import { isFinding, verdictLook, type VerdictLook } from '../verdict-look.ts';
import { signedWidth, signedWord, type VerdictWord } from '../verdict-words.ts';
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

/** The verdict on a wave of the own line, with its sign. */
export interface TrendVerdict extends VerdictWord {
  readonly wave: number;
}

/** What the text covers. */
export function labelBox({ text, x, y, series }: TrendLabel, size: number): Box {
  return boxOf(text, x, y, size, weightOf(series));
}

interface Room {
  readonly plot: Box;
  /** Right edge of the drawing. */
  readonly right: number;
  /** Font size. */
  readonly size: number;
  /** Diameter of a marker. */
  readonly dot: number;
}

/**
 * Names and percentages at the ends of the lines (before a change of question, and at the last wave),
 * and the values of the own line along it. Nothing lies on a marker or on another label.
 */
export function trendLabels(spec: TrendSpec, room: Room): readonly TrendLabel[] {
  if (spec.isSmall) return valueLabels(spec, [], room);
  const names = [...new Set([...spec.breaks.map(({ beforeWave }) => beforeWave), null])].flatMap((until) =>
    endLabels(spec, until, room),
  );
  return [...names, ...valueLabels(spec, names, room)];
}

/** Names at the last shown point before a break; `until` null: at the last point of all. */
function endLabels(spec: TrendSpec, until: number | null, { plot, right, size, dot }: Room): TrendLabel[] {
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

/** Verdicts of the own line, near their points and clear of everything else. */
export function trendVerdicts(
  spec: TrendSpec,
  labels: readonly TrendLabel[],
  { plot, size, dot }: Room,
): readonly TrendVerdict[] {
  const [own] = spec.series;
  if (own?.role !== 'own') return [];
  const taken = [
    ...labels.map((label) => labelBox(label, size)),
    ...spec.series.flatMap((series) => obstaclesOf(spec, series, plot, dot)),
  ];
  return trendRuns(own)
    .flat()
    .flatMap((point): TrendVerdict[] => {
      const { difference, wave } = point;
      if (!difference || !isFinding(difference.verdict)) return [];
      const at = placeOf(spec, point, plot);
      // Since when goes with the word where there is room.
      const places = looksOf(difference.verdict, difference.other.place).flatMap((look) => {
        const width = signedWidth(look, size);
        const left = Math.max(plot.x, Math.min(at.x - width / 2, plot.x + plot.w - width));
        const steps = [1.1, 2.3, 3.5, 4.7].flatMap((step) => [-step, step]);
        return steps.map((step) =>
          signedWord(look, left, at.y + Math.sign(step) * dot * 0.6 + step * size, size),
        );
      });
      const isFree = ({ box }: VerdictWord) =>
        box.y >= plot.y - size &&
        box.y + box.h <= plot.y + plot.h &&
        !taken.some((other) => overlaps(box, other));
      const word = places.find(isFree) ?? places[0];
      if (word === undefined) return [];
      taken.push(word.box);
      return [{ ...word, wave }];
    });
}

/** "ongunstiger dan in 2019", and the word alone; a point to look at has no "dan". */
function looksOf(verdict: Verdict, place: string): readonly VerdictLook[] {
  const look = verdictLook(verdict);
  if (verdict === 'mogelijk aandachtspunt') return [look];
  return [{ ...look, word: trendChartTexts.since(look.word, place) }, look];
}

function valueLabels(spec: TrendSpec, names: readonly TrendLabel[], { plot, size, dot }: Room): TrendLabel[] {
  const [own] = spec.series;
  if (own?.role !== 'own') return [];
  const taken = [
    ...names.map((label) => labelBox(label, size)),
    ...spec.series.flatMap((series) => obstaclesOf(spec, series, plot, dot)),
    ...axisNumbers(spec, plot, size),
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

function obstaclesOf(spec: TrendSpec, series: TrendSeries, plot: Box, dot: number): Box[] {
  return trendRuns(series)
    .flat()
    .map((point) => {
      const { x, y } = placeOf(spec, point, plot);
      const { lower, upper } = point.value;
      const hasStreak = lower !== null && upper !== null && standsAlone(series, point.wave);
      const top = hasStreak ? heightOf(spec.axis, upper, plot) : y - dot / 2;
      const foot = hasStreak ? heightOf(spec.axis, lower, plot) : y + dot / 2;
      return { x: x - dot / 2, y: top, w: dot, h: foot - top };
    });
}

/** The percentages on the left of the plot, which a value beside a first point may reach. */
function axisNumbers({ axis }: TrendSpec, plot: Box, size: number): Box[] {
  return axis.ticks.map((tick) => {
    return { x: 0, y: heightOf(axis, tick, plot) - size * 0.5, w: plot.x - size * 0.5, h: size };
  });
}

function placeOf(spec: TrendSpec, { wave, value }: ShownPoint, plot: Box): Point {
  return { x: trendWaveX(spec, plot, wave), y: heightOf(spec.axis, value.percent, plot) };
}

function boxOf(text: string, x: number, middle: number, size: number, weight: 400 | 600): Box {
  return { x, y: middle - size * 0.6, w: measureText(text, size, weight), h: size * 1.2 };
}

function weightOf({ role }: TrendSeries): 400 | 600 {
  return role === 'own' ? 600 : 400;
}
