import { heightOf, trendWaveX } from '../geometry.ts';
import type { Box, Point } from '../place-notes.ts';
import type { TrendSeries, TrendSpec } from '../spec.ts';
import { standsAlone, trendRuns } from './trend-segments.ts';
import type { ShownPoint } from './trend-segments.ts';

/** Where the words of a trend may stand, and how large they and its marks are, in one unit of length. */
export interface TrendRoom {
  readonly plot: Box;
  /** Right edge of the drawing. */
  readonly right: number;
  /** Font size. */
  readonly size: number;
  /** Diameter of a marker. */
  readonly dot: number;
  /** Where the axis stands, left of which are its numbers; the plot's left edge where nothing is said. */
  readonly axisAt?: number;
}

/** What markers cover, and intervals drawn as bars: no word lies on them. */
export function markBoxes(spec: TrendSpec, series: TrendSeries, plot: Box, dot: number): Box[] {
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

export function placeOf(spec: TrendSpec, { wave, value }: ShownPoint, plot: Box): Point {
  return { x: trendWaveX(spec, plot, wave), y: heightOf(spec.axis, value.percent, plot) };
}
