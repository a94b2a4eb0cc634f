import type { ChartMark } from '../chart-marks.ts';
import type { MatrixSpec } from './matrix-spec.ts';

export function matrixMarks(spec: MatrixSpec): readonly ChartMark[] {
  return spec.notes.length === 0 ? [] : [];
}
