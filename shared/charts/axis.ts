import type { FigureLookup } from './figure-lookup.ts';
import { niceAxis, niceStep, roundTick } from './nice-axis.ts';
import type { Axis, MarkValue } from './spec.ts';

/** The axis of a chart of figures: a whole scale where they are means, else percentages. */
export function figureAxis(
  { table, indicator }: Pick<FigureLookup, 'table' | 'indicator'>,
  values: readonly (MarkValue | null)[],
): Axis {
  const score = indicator.scale?.score ?? null;
  return table.question.measure === 'mean' && score !== null ? scoreAxis(score) : percentAxis(values);
}

/**
 * For lines, which may lie off the beginning of their scale: percentages from zero; means, whose whole scale would lay all
 * lines flat, over the stretch they take up with their intervals. One for all small trends of a chart.
 */
export function lineAxis(
  figures: Pick<FigureLookup, 'table' | 'indicator'>,
  values: readonly MarkValue[],
): Axis {
  const axis = figureAxis(figures, values);
  return axis.measure === 'mean' ? closeAxis(figures, values.flatMap(endsOf)) : axis;
}

function endsOf(value: MarkValue): number[] {
  if (value.status !== 'shown') return [];
  return [value.lower ?? value.percent, value.upper ?? value.percent];
}

/** From end to end what its figures can be: 0 to 100 %, or a whole score. */
export function wholeScale(figures: Pick<FigureLookup, 'table' | 'indicator'>): Axis {
  return figureAxis(figures, []);
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

/**
 * For dots and lines, which may lie off the beginning of their scale: the stretch the values take up, in round steps of a
 * twentieth of that scale and more; from its beginning when they come near it.
 */
export function closeAxis(
  figures: Pick<FigureLookup, 'table' | 'indicator'>,
  values: readonly number[],
): Axis {
  const scale = wholeScale(figures);
  if (values.length === 0) return scale;
  // Counted from the beginning of the scale.
  const lowest = Math.min(...values) - scale.min;
  const highest = Math.max(...values) - scale.min;
  const end = scale.max - scale.min;
  const unit = niceStep(end / 22);
  const span = (highest - lowest) / unit;
  const step = span <= 6 ? unit : niceStep(unit * (span <= 12 ? 2 : 4));
  const air = step / 4;
  const below = Math.floor((lowest - air) / step) * step;
  const min = below <= 2 * step ? 0 : below;
  const max = Math.min(end, Math.max(min + 4 * step, Math.ceil((highest + air) / step) * step));
  // Few values close to the end of the scale: the axis reaches down instead.
  const start = Math.max(0, Math.min(min, max - 4 * step));
  const count = Math.floor((max - start) / step + 1e-9) + 1;
  const at = (place: number) => roundTick(scale.min + place);
  const ticks = Array.from({ length: count }, (_, index) => at(start + index * step));
  return { ...scale, min: at(start), max: at(max), ticks };
}
