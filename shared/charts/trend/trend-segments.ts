import type { ShownMark, TrendPoint, TrendSeries } from '../spec.ts';

export type ShownPoint = Omit<TrendPoint, 'value'> & { readonly value: ShownMark };

/** The stretches that a line may join: runs of two or more points. */
export function trendSegments(series: TrendSeries): readonly (readonly ShownPoint[])[] {
  return trendRuns(series).filter((run) => run.length > 1);
}

/** A point that no line joins: drawn open, with its own interval. */
export function standsAlone(series: TrendSeries, wave: number): boolean {
  return trendRuns(series).some((run) => run.length === 1 && run[0]?.wave === wave);
}

/**
 * Shown points in neighbouring waves with the same definition. What is hidden, not asked or asked
 * differently ends a run.
 */
export function trendRuns({ points }: TrendSeries): readonly (readonly ShownPoint[])[] {
  const runs: ShownPoint[][] = [];
  let current: ShownPoint[] = [];
  for (const point of points) {
    const { value } = point;
    const goesOn = value.status === 'shown' && (current.at(-1)?.version ?? point.version) === point.version;
    if (!goesOn) {
      runs.push(current);
      current = [];
    }
    if (value.status === 'shown') current.push({ ...point, value });
  }
  runs.push(current);
  return runs.filter((run) => run.length > 0);
}
