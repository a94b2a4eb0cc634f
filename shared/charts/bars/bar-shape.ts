import { barBox, heightOf } from '../geometry.ts';
import type { Box } from '../place-notes.ts';
import type { BarsSpec, ShownMark } from '../spec.ts';

/** Font size of percentages and names, in the unit of the plot. */
export interface LabelSize {
  readonly label: number;
}

/** A shown bar with its interval, in the unit of the plot. */
export interface BarShape {
  readonly value: ShownMark;
  /** From its end to the foot. */
  readonly bar: Box;
  readonly middle: number;
  readonly streak: { readonly top: number; readonly foot: number } | null;
  /** Where the percentage stands: at the foot, or above a bar that is too low for it. */
  readonly valueY: number;
  readonly isValueInside: boolean;
  /** Highest point of bar, interval and percentage. */
  readonly top: number;
}

/** Null where the figure is not shown. */
export function barShape(
  spec: BarsSpec,
  plot: Box,
  group: number,
  series: number,
  { label }: LabelSize,
): BarShape | null {
  const value = spec.series[series]?.bars[group]?.value;
  if (value?.status !== 'shown') return null;
  const { x, w } = barBox(spec, plot, group, series);
  const foot = plot.y + plot.h;
  const end = heightOf(spec.axis, value.percent, plot);
  const streak =
    value.lower === null || value.upper === null
      ? null
      : { top: heightOf(spec.axis, value.upper, plot), foot: heightOf(spec.axis, value.lower, plot) };
  // The interval may not run through the percentage.
  const isValueInside = foot - Math.max(end, streak?.foot ?? end) > label * 2;
  const crown = Math.min(end, streak?.top ?? end);
  return {
    value,
    bar: { x, y: end, w, h: foot - end },
    middle: x + w / 2,
    streak,
    valueY: isValueInside ? foot - label * 0.6 : crown - label * 0.5,
    isValueInside,
    top: isValueInside ? crown : crown - label * 1.5,
  };
}
