import type { FigureRows } from '../table-rows.ts';
import type { MultiplesSpec } from './multiples-spec.ts';

export function multiplesRows(spec: MultiplesSpec): FigureRows {
  return { header: [spec.headline], rows: [] };
}
