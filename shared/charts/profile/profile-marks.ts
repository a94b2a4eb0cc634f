import type { ChartMark } from '../chart-marks.ts';
import type { ProfileSpec } from './profile-spec.ts';

export function profileMarks(spec: ProfileSpec): readonly ChartMark[] {
  return spec.notes.length === 0 ? [] : [];
}
