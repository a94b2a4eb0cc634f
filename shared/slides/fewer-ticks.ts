import type { Axis } from '../charts/spec.ts';
import { type } from './grid.ts';

/** Inches from one label of an axis to the next, upwards. */
const apart = (type.axis / 72) * 1.5;

/** An upright axis of so many inches keeps every second, third … tick, with its ends, until its labels stand apart. */
export function withFewerTicks(axis: Axis, height: number): Axis {
  const steps = axis.ticks.length - 1;
  if (steps < 1) return axis;
  const most = Math.max(1, Math.floor(height / apart));
  if (steps <= most) return axis;
  const every = Array.from({ length: steps }, (_, index) => index + 1).find(
    (step) => steps % step === 0 && steps / step <= most,
  );
  return { ...axis, ticks: axis.ticks.filter((_, index) => index % (every ?? steps) === 0) };
}
