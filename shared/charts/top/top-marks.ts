import type { ChartMark } from '../chart-marks.ts';
import type { TopSpec } from './top-spec.ts';

export function topMarks(spec: TopSpec): readonly ChartMark[] {
  return spec.notes.length === 0 ? [] : [];
}
