import type { ChartMark } from '../chart-marks.ts';
import type { MapSpec } from './map-spec.ts';

export function mapMarks({ areas }: MapSpec): readonly ChartMark[] {
  return areas.map(({ mark, name, value, difference }) => ({
    ...{ mark, name, detail: null, value, difference, isReference: false },
  }));
}
