import type { Axis, MarkValue } from './spec.ts';

/** 0–50 when all values with their intervals stay clear of its end, else 0–100. Always from zero. */
export function percentAxis(values: readonly (MarkValue | null)[]): Axis {
  const highest = Math.max(
    0,
    ...values.map((value) => (value?.status === 'shown' ? Math.max(value.percent, value.upper ?? 0) : 0)),
  );
  const max = highest > 0 && highest <= 48 ? 50 : 100;
  return { min: 0, max, ticks: max === 50 ? [0, 10, 20, 30, 40, 50] : [0, 20, 40, 60, 80, 100] };
}
