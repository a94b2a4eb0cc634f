import type { FigureRows } from '../table-rows.ts';
import type { ResponseSpec } from './response-spec.ts';

export function responseRows(spec: ResponseSpec): FigureRows {
  return { header: [spec.headline], rows: [] };
}
