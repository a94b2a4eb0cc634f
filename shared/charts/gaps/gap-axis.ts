import type { Axis } from '../spec.ts';
import type { GapPoint } from './gaps-spec.ts';

/** Percentage points in a few round steps, with all intervals: below zero where one reaches there. */
export function gapAxis(gaps: readonly GapPoint[]): Axis {
  const shown = gaps.flatMap(({ value }) => (value.status === 'shown' ? [value] : []));
  const highest = Math.max(10, ...shown.map(({ difference, upper }) => upper ?? difference));
  const lowest = Math.min(0, ...shown.map(({ difference, lower }) => lower ?? difference));
  const span = highest - lowest;
  const step = span <= 20 ? 5 : span <= 45 ? 10 : 25;
  const min = Math.floor(lowest / step) * step;
  const max = Math.ceil(highest / step) * step;
  const ticks = Array.from({ length: (max - min) / step + 1 }, (_, index) => min + index * step);
  return { min, max, ticks };
}
