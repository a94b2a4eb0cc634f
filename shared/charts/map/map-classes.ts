import { niceStep, roundTick } from '../nice-axis.ts';
import type { Axis } from '../spec.ts';

/** Percentages, or scores, as they are written, that share a colour; ends included. */
export interface MapClass {
  readonly from: number;
  readonly to: number;
}

const mostClasses = 5;
/** Of so few areas the lowest and the highest would be at both ends of the scale of colours, however alike they are. */
const few = 3;

/**
 * At most five classes of one width, from the lowest to the highest figure. By figures as they are written, so that an
 * area that says 25 % is never in the class up to 24.
 * @param scale from end to end what figures can be
 */
export function classesFor(figures: readonly number[], scale: MapScale = percentScale): readonly MapClass[] {
  const steps = figures.map((figure) => stepsOf(figure, scale));
  if (steps.length === 0) return [];
  const [least, most] = [Math.min(...steps), Math.max(...steps)];
  const end = stepsOf(scale.max, scale);
  const startOf = (step: number, width: number) => Math.floor(Math.min(step, end - 1) / width) * width;
  const count = (width: number) => (startOf(most, width) - startOf(least, width)) / width + 1;
  const widths = widthsOn(scale, figures.length <= few);
  const width = widths.find((step) => count(step) <= mostClasses) ?? widths.at(-1) ?? 1;
  const from = startOf(least, width);
  return Array.from({ length: count(width) }, (_, index) => {
    const start = from + index * width;
    const first = Math.max(start, stepsOf(scale.min, scale));
    const last = start + width - 1;
    // The end of the scale has no class of its own: it ends the last.
    const isEnd = last >= end - 1 && most === end;
    return { from: valueOf(first, scale), to: valueOf(isEnd ? end : Math.min(last, end), scale) };
  });
}

/** Null where no class holds it. */
export function classOf(
  classes: readonly MapClass[],
  figure: number,
  scale: MapScale = percentScale,
): number | null {
  const written = valueOf(stepsOf(figure, scale), scale);
  const index = classes.findIndex(({ from, to }) => written >= from && written <= to);
  return index === -1 ? null : index;
}

export type MapScale = Pick<Axis, 'min' | 'max' | 'measure'>;
const percentScale: MapScale = { min: 0, max: 100 };

/** Widths a reader can count with, in steps; not of one step, which is less than chance gives. The last holds everything. */
function widthsOn({ min, max, measure }: MapScale, isFew: boolean): readonly number[] {
  const whole = (max - min) * (measure === 'mean' ? 10 : 1);
  const widths = [Math.max(2, niceStep(whole / (isFew ? 22 : 50)))];
  while ((widths.at(-1) ?? whole) < whole / 5) widths.push(niceStep((widths.at(-1) ?? whole) * 1.5));
  return widths;
}

/** How many of the smallest steps it is written in: whole percentages, or tenths of a score. */
function stepsOf(figure: number, { measure }: MapScale): number {
  return measure === 'mean' ? Math.round(Number(figure.toFixed(1)) * 10) : Math.round(figure);
}

function valueOf(steps: number, { measure }: MapScale): number {
  return measure === 'mean' ? roundTick(steps / 10) : steps;
}
