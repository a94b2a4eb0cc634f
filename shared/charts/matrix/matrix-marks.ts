import type { ChartMark } from '../chart-marks.ts';
import { matrixRowsOf, type MatrixSpec } from './matrix-spec.ts';

/** Indicator by indicator, and in it area by area. */
export function matrixMarks(spec: MatrixSpec): readonly ChartMark[] {
  return matrixRowsOf(spec).flatMap(({ label, cells }) =>
    cells.flatMap(({ mark, value, difference }, index): ChartMark[] => {
      const column = spec.columns[index];
      if (!column) return [];
      const { name, isReference } = column;
      return [{ mark, name, detail: label, value, difference, isReference }];
    }),
  );
}
