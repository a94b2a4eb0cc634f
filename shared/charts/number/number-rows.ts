import type { FigureRows } from '../table-rows.ts';
import type { NumberSpec } from './number-spec.ts';

export function numberRows(spec: NumberSpec): FigureRows {
  return { header: [spec.headline], rows: [] };
}
