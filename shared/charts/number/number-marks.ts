import type { ChartMark } from '../chart-marks.ts';
import type { NumberSpec } from './number-spec.ts';

/** The one figure, and the one it is held against. */
export function numberMarks({ mark, name, value, difference, reference }: NumberSpec): readonly ChartMark[] {
  return [
    { mark, name, detail: null, value, difference, isReference: false },
    ...(reference ? [{ ...reference, detail: null, difference: null, isReference: true }] : []),
  ];
}
