import type { ChartMark } from '../chart-marks.ts';
import type { GapsSpec } from './gaps-spec.ts';

export function gapsMarks({ name, series }: GapsSpec): readonly ChartMark[] {
  return series.flatMap((group) =>
    group.points.map(({ mark, wave, value, difference }) => ({
      ...{ mark, name, detail: `${group.name}, ${String(wave)}`, value, difference, isReference: false },
    })),
  );
}
