import type { ChartMark } from '../chart-marks.ts';
import type { MultiplesSpec } from './multiples-spec.ts';

export function multiplesMarks(spec: MultiplesSpec): readonly ChartMark[] {
  return spec.notes.length === 0 ? [] : [];
}
