import type { ChartMark } from '../chart-marks.ts';
import type { GapsSpec } from './gaps-spec.ts';

export function gapsMarks(spec: GapsSpec): readonly ChartMark[] {
  return spec.notes.length === 0 ? [] : [];
}
