import type { ChartMark } from '../chart-marks.ts';
import type { DistributionSpec } from './distribution-spec.ts';

export function distributionMarks(spec: DistributionSpec): readonly ChartMark[] {
  return spec.notes.length === 0 ? [] : [];
}
