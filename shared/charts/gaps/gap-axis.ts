import { niceStep, roundTick } from '../nice-axis.ts';
import type { Axis } from '../spec.ts';
import type { GapPoint } from './gaps-spec.ts';

/**
 * Percentage points, or points of a score, in a few round steps, with all intervals: below zero where one reaches there.
 * @param scale the axis of the groups themselves
 */
export function gapAxis(gaps: readonly GapPoint[], scale: Axis): Axis {
  const isMean = scale.measure === 'mean';
  // A twentieth of the whole scale, in a round number.
  const unit = isMean ? niceStep((scale.max - scale.min) / 22) : 5;
  const shown = gaps.flatMap(({ value }) => (value.status === 'shown' ? [value] : []));
  const highest = Math.max(2 * unit, ...shown.map(({ difference, upper }) => upper ?? difference));
  const lowest = Math.min(0, ...shown.map(({ difference, lower }) => lower ?? difference));
  const span = (highest - lowest) / unit;
  const step = unit * (span <= 4 ? 1 : span <= 9 ? 2 : 5);
  const [first, last] = [Math.floor(lowest / step), Math.ceil(highest / step)];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => roundTick((first + index) * step));
  return {
    min: ticks[0] ?? 0,
    max: ticks.at(-1) ?? 0,
    ticks,
    ...(isMean ? { measure: scale.measure } : {}),
  };
}
