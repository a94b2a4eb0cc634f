import type { ChartMark } from '../chart-marks.ts';
import type { FunnelSpec } from './funnel-spec.ts';

export function funnelMarks(spec: FunnelSpec): readonly ChartMark[] {
  return spec.notes.length === 0 ? [] : [];
}
