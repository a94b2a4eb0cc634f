/** Limits of a proportion, 0–1. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

export const defaultConfidenceLevel = 0.95;
