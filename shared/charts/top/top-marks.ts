import type { ChartMark } from '../chart-marks.ts';
import type { TopSpec } from './top-spec.ts';

/** From the first place on, each with what stands under it. */
export function topMarks({ rows, reference }: TopSpec): readonly ChartMark[] {
  return rows.flatMap(({ mark, label, value, difference, beside }): ChartMark[] => [
    { mark, name: label, detail: null, value, difference, isReference: false },
    ...(beside === null
      ? []
      : [{ ...beside, name: label, detail: reference, difference: null, isReference: true }]),
  ]);
}
