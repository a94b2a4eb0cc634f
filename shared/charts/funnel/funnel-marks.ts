import type { ChartMark } from '../chart-marks.ts';
import type { FunnelSpec } from './funnel-spec.ts';

/** By number of respondents, then those without a place. */
export function funnelMarks({ points, absent }: FunnelSpec): readonly ChartMark[] {
  return [...points, ...absent].map(({ mark, name, value, difference }) => ({
    ...{ mark, name, detail: null, value, difference, isReference: false },
  }));
}
