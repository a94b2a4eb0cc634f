import type { ChartMark } from '../chart-marks.ts';
import type { DumbbellSpec } from './dumbbell-spec.ts';

export function dumbbellMarks(spec: DumbbellSpec): readonly ChartMark[] {
  return spec.notes.length === 0 ? [] : [];
}
