import type { Axis } from './spec.ts';

/** An axis around two values that ends on round numbers, with some four to seven ticks. */
export function niceAxis(
  low: number,
  high: number,
  within?: { readonly min: number; readonly max: number },
): Axis {
  const step = niceStep((high - low) / 5);
  const min = Math.max(within?.min ?? -Infinity, Math.floor(low / step) * step);
  const max = Math.min(within?.max ?? Infinity, Math.max(Math.ceil(high / step) * step, min + step));
  const count = Math.floor((max - min) / step + 1e-9);
  return { min, max, ticks: Array.from({ length: count + 1 }, (_, index) => min + index * step) };
}

/** From zero to just this far: round ticks, but no empty ground after the last value. */
export function countedAxis(max: number): Axis {
  const end = Math.max(max, 1);
  const step = niceStep(end / 8);
  return {
    min: 0,
    max: end,
    ticks: Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step),
  };
}

/** The smallest of 1, 2, 5, 10, 20, 50, … that is at least this. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(least, 1)));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}
