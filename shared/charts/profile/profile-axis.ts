import type { Axis } from '../spec.ts';
import type { ProfileRow } from './profile-spec.ts';

/** As far to the left as to the right, and far enough for every mark with its interval and for the areas around it. */
export function differenceAxis(rows: readonly ProfileRow[]): Axis {
  const reach = Math.max(
    leastReach,
    ...rows.flatMap(({ place, others }) => [
      ...others.map(Math.abs),
      ...(place ? [place.at, place.from ?? 0, place.to ?? 0].map(Math.abs) : []),
    ]),
  );
  const max = reach * 1.04;
  const step = steps.find((each) => max / each < 4) ?? 50;
  const ends = Math.floor(max / step);
  return {
    min: -max,
    max,
    ticks: Array.from({ length: 2 * ends + 1 }, (_, index) => (index - ends) * step),
  };
}

/** Differences that all but vanish are not blown up to the width of the chart. */
const leastReach = 5;
const steps = [2, 5, 10, 20, 25] as const;
