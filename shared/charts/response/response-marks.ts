import type { ChartMark } from '../chart-marks.ts';

/** Counts of respondents are no figures: there is nothing to pick. */
export function responseMarks(): readonly ChartMark[] {
  return [];
}
