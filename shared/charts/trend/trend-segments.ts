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

interface Versioned {
  readonly version: number;
  readonly value: { readonly status: string };
}
type Shown<Point extends Versioned> = Omit<Point, 'value'> & {
  readonly value: Extract<Point['value'], { readonly status: 'shown' }>;
};

/**
 * Shown points in neighbouring waves with the same definition. What is hidden, not asked or asked
 * differently ends a run.
 */
export function trendRuns<Point extends Versioned>({
  points,
}: {
  readonly points: readonly Point[];
}): readonly (readonly Shown<Point>[])[] {
  const runs: Shown<Point>[][] = [];
  let current: Shown<Point>[] = [];
  for (const point of points) {
    const goesOn = isShown(point) && (current.at(-1)?.version ?? point.version) === point.version;
    if (!goesOn) {
      runs.push(current);
      current = [];
    }
    if (isShown(point)) current.push(point);
  }
  runs.push(current);
  return runs.filter((run) => run.length > 0);
}

function isShown<Point extends Versioned>(point: Point): point is Point & Shown<Point> {
  return point.value.status === 'shown';
}
