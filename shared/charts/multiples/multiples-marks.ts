import type { ChartMark } from '../chart-marks.ts';
import type { MultiplesSpec } from './multiples-spec.ts';

/** Panel by panel, wave by wave; the larger area, drawn in all of them, once and last. */
export function multiplesMarks({ panels, reference }: MultiplesSpec): readonly ChartMark[] {
  return [...panels, ...(reference ? [reference] : [])].flatMap(({ name, role, points }) =>
    points.map(({ mark, wave, value, difference }) => ({
      ...{ mark, name, detail: String(wave), value, difference, isReference: role === 'reference' },
    })),
  );
}
