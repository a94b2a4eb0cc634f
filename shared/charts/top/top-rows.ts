import type { FigureRows } from '../table-rows.ts';
import type { TopSpec } from './top-spec.ts';

export function topRows(spec: TopSpec): FigureRows {
  return { header: [spec.headline], rows: [] };
}
