import type { FigureRows } from '../table-rows.ts';
import type { GapsSpec } from './gaps-spec.ts';

export function gapsRows(spec: GapsSpec): FigureRows {
  return { header: [spec.headline], rows: [] };
}
