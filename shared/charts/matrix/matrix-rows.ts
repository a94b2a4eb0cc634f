import type { FigureRows } from '../table-rows.ts';
import type { MatrixSpec } from './matrix-spec.ts';

export function matrixRows(spec: MatrixSpec): FigureRows {
  return { header: [spec.headline], rows: [] };
}
