import type { Axis } from './spec.ts';

/** An axis around two values that ends on round numbers, with some four to seven ticks. */
export function niceAxis(
  low: number,
  high: number,
  within?: { readonly min: number; readonly max: number },
): Axis {
  const step = niceStep(Math.max((high - low) / 5, 1));
  const min = Math.max(within?.min ?? -Infinity, Math.floor(low / step) * step);
  const max = Math.min(within?.max ?? Infinity, Math.max(Math.ceil(high / step) * step, min + step));
  const count = Math.floor((max - min) / step + 1e-9);
  return { min, max, ticks: Array.from({ length: count + 1 }, (_, index) => min + index * step) };
}

/** Steps of tenths add up to 0.6000000000000001. */
export function roundTick(tick: number): number {
  return Math.round(tick * 1e6) / 1e6;
}

/** From zero to just this far: round ticks, but no empty ground after the last value. */
export function countedAxis(max: number): Axis {
  const end = Math.max(max, 1);
  const step = niceStep(Math.max(end / 8, 1));
  return {
    min: 0,
    max: end,
    ticks: Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step),
  };
}

/** The smallest of …, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, … that is at least this. */
export function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}
