import type { ChartMark } from '../chart-marks.ts';
import type { ResponseSpec } from './response-spec.ts';

export function responseMarks(spec: ResponseSpec): readonly ChartMark[] {
  return spec.notes.length === 0 ? [] : [];
}
