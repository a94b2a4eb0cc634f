/** Limits of a proportion, 0–1. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

export const defaultConfidenceLevel = 0.95;

/** A proportion or a limit of one that rounding or a symmetric reach has put outside 0–1. */
export function clipToUnit(proportion: number): number {
  return Math.min(1, Math.max(0, proportion));
}
