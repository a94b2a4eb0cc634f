import type { ShownMark, TrendPoint, TrendSeries } from './spec.ts';

export type ShownPoint = Omit<TrendPoint, 'value'> & { readonly value: ShownMark };

/**
 * The stretches of a series that a line may join: two or more shown points in neighbouring waves with
 * the same definition. What is hidden, not asked or asked differently ends a stretch.
 */
export function trendSegments({ points }: TrendSeries): readonly (readonly ShownPoint[])[] {
  const segments: ShownPoint[][] = [];
  let current: ShownPoint[] = [];
  for (const point of points) {
    const { value } = point;
    const goesOn = value.status === 'shown' && (current.at(-1)?.version ?? point.version) === point.version;
    if (!goesOn) {
      segments.push(current);
      current = [];
    }
    if (value.status === 'shown') current.push({ ...point, value });
  }
  segments.push(current);
  return segments.filter((segment) => segment.length > 1);
}
