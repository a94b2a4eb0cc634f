import type { FigureRows } from '../table-rows.ts';
import type { DumbbellSpec } from './dumbbell-spec.ts';

export function dumbbellRows(spec: DumbbellSpec): FigureRows {
  return { header: [spec.headline], rows: [] };
}
