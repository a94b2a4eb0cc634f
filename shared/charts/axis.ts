import type { FigureLookup } from './figure-lookup.ts';
import { niceAxis } from './nice-axis.ts';
import type { Axis, MarkValue } from './spec.ts';

/** The axis of a chart of figures: a whole scale where they are means, else percentages. */
export function figureAxis(
  { table, indicator }: Pick<FigureLookup, 'table' | 'indicator'>,
  values: readonly (MarkValue | null)[],
): Axis {
  const score = indicator.scale?.score ?? null;
  return table.question.measure === 'mean' && score !== null ? scoreAxis(score) : percentAxis(values);
}

/** All of a scale, also of one that begins at 1 (its footer says so); a tick per point where they are few. */
function scoreAxis({ min, max }: { readonly min: number; readonly max: number }): Axis {
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => max - min <= 10 * size) ?? (max - min) / 5;
  const count = Math.floor((max - min) / step + 1e-9) + 1;
  const ticks = Array.from({ length: count }, (_, index) => min + index * step);
  return { min, max, ticks, measure: 'mean' };
}

/** 0–50 when all values with their intervals stay clear of its end, else 0–100. Always from zero. */
export function percentAxis(values: readonly (MarkValue | null)[]): Axis {
  const highest = Math.max(
    0,
    ...values.map((value) => (value?.status === 'shown' ? Math.max(value.percent, value.upper ?? 0) : 0)),
  );
  const max = highest > 0 && highest <= 48 ? 50 : 100;
  return { min: 0, max, ticks: max === 50 ? [0, 10, 20, 30, 40, 50] : [0, 20, 40, 60, 80, 100] };
}

/** For bars with few to hold them against: from zero to the first round number past the last value or interval. */
export function barAxis(values: readonly (MarkValue | null)[]): Axis {
  const highest = Math.max(
    ...values.map((value) => (value?.status === 'shown' ? Math.max(value.percent, value.upper ?? 0) : 0)),
    0,
  );
  return niceAxis(0, highest === 0 ? 100 : highest, { min: 0, max: 100 });
}

/** For dots, which may lie off zero: the stretch the values take up, in round steps; from zero when they come near it. */
export function closeAxis(values: readonly (MarkValue | null)[]): Axis {
  const percents = values.flatMap((value) => (value?.status === 'shown' ? [value.percent] : []));
  if (percents.length === 0) return percentAxis([]);
  const lowest = Math.min(...percents);
  const highest = Math.max(...percents);
  const step = highest - lowest <= 30 ? 5 : highest - lowest <= 60 ? 10 : 20;
  const air = step / 4;
  const below = Math.floor((lowest - air) / step) * step;
  const min = below <= 2 * step ? 0 : below;
  const max = Math.min(100, Math.max(min + 4 * step, Math.ceil((highest + air) / step) * step));
  // Few values close to 100 %: the axis reaches down instead.
  const start = Math.max(0, Math.min(min, max - 4 * step));
  const ticks = Array.from({ length: (max - start) / step + 1 }, (_, index) => start + index * step);
  return { min: start, max, ticks };
}
