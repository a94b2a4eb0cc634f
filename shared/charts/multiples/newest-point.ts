import type { TrendSeries } from '../spec.ts';
import { trendRuns, type ShownPoint } from '../trend/trend-segments.ts';

/** The last wave with a figure; undefined where there is none. */
export function newestPoint(series: TrendSeries): ShownPoint | undefined {
  return trendRuns(series).at(-1)?.at(-1);
}
