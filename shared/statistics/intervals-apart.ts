import type { Interval } from './interval.ts';

/**
 * Whether two intervals have no value in common.
 *
 * Valid: where nothing but limits was published. Stricter than a test: two 95 % intervals can overlap while
 * p < 0.05, so a figure that rests on this says so.
 * Reference: METHODS.md §3; Schenker & Gentleman 2001.
 */
export function intervalsApart(a: Interval, b: Interval): boolean {
  return a.upper < b.lower || b.upper < a.lower;
}
