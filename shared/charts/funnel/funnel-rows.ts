import type { FigureRows } from '../table-rows.ts';
import type { FunnelSpec } from './funnel-spec.ts';

export function funnelRows(spec: FunnelSpec): FigureRows {
  return { header: [spec.headline], rows: [] };
}
