import type { ChartMark } from '../chart-marks.ts';
import type { NumberSpec } from './number-spec.ts';

export function numberMarks(spec: NumberSpec): readonly ChartMark[] {
  return spec.notes.length === 0 ? [] : [];
}
