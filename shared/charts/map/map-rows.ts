import type { FigureRows } from '../table-rows.ts';
import type { MapSpec } from './map-spec.ts';

export function mapRows(spec: MapSpec): FigureRows {
  return { header: [spec.headline], rows: [] };
}
