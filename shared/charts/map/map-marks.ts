import type { ChartMark } from '../chart-marks.ts';
import type { MapSpec } from './map-spec.ts';

export function mapMarks(spec: MapSpec): readonly ChartMark[] {
  return spec.notes.length === 0 ? [] : [];
}
