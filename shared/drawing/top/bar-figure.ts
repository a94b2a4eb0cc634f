import { writePercent } from '../../base/dutch-numbers.ts';
import { measureText } from '../../base/text-metrics.ts';
import { alongAxis } from '../../charts/geometry.ts';
import type { ShownMark } from '../../charts/spec.ts';
import type { TopSpec } from '../../charts/top/top-spec.ts';
import { topTexts } from '../../language/nl/chart-top.ts';

interface Figure {
  /** Width of the figure in words. */
  readonly words: number;
  /** Font size. */
  readonly size: number;
  /** Half the length of the cap of an interval. */
  readonly cap: number;
}

/** Where a figure stands: inside its bar at the foot, or after bar and interval where it would not fit. */
export function barFigure(
  { axis }: Pick<TopSpec, 'axis'>,
  { percent, lower, upper }: ShownMark,
  plot: { readonly x: number; readonly w: number },
  { words, size, cap }: Figure,
): { readonly isInside: boolean; readonly isClear: boolean; readonly start: number } {
  const x = (at: number) => alongAxis(axis, at, plot.x, plot.x + plot.w);
  const pad = size * 0.5;
  const clear = x(lower ?? percent) - cap;
  const isInside = plot.x + pad + words < Math.min(clear, x(percent)) - pad * 0.5;
  const after = x(Math.max(percent, upper ?? 0)) + cap + pad;
  const right = plot.x + plot.w;
  // Beyond the edge it stands before the end, over the bar.
  return {
    isInside,
    isClear: isInside || after + words <= right,
    start: isInside ? plot.x + pad : Math.min(after, right - words),
  };
}

/** Where a bar ends with its interval, and with its figure where that stands after it. */
export function endOfBar(
  spec: Pick<TopSpec, 'axis'>,
  value: ShownMark,
  plot: { readonly x: number; readonly w: number },
  figure: Figure,
): number {
  const { isInside, start } = barFigure(spec, value, plot, figure);
  if (!isInside) return start + figure.words;
  const x = (at: number) => alongAxis(spec.axis, at, plot.x, plot.x + plot.w);
  return Math.max(x(value.percent), x(value.upper ?? 0) + figure.cap);
}

/** "regio 35 %"; the figure alone where the name would lie over the interval: other rows have it. */
export function besideText(
  spec: Pick<TopSpec, 'axis'>,
  value: ShownMark,
  plot: { readonly x: number; readonly w: number },
  { name, size, cap }: { readonly name: string; readonly size: number; readonly cap: number },
): string {
  const percent = writePercent(value.percent);
  const whole = topTexts.reference(name, percent);
  return barFigure(spec, value, plot, { words: measureText(whole, size), size, cap }).isClear
    ? whole
    : percent;
}
