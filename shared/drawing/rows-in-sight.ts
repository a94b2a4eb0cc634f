import type { Box } from '../charts/place-notes.ts';

/** How many of rows that share a plot start within so many pixels from the top. */
export function rowsInSight(count: number, plot: Box, inSight: number): number {
  if (inSight === Infinity) return count;
  return Math.max(0, Math.min(count, Math.ceil(((inSight - plot.y) / plot.h) * count)));
}
