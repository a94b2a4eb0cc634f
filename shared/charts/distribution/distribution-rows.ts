import type { FigureRows } from '../table-rows.ts';
import type { DistributionSpec } from './distribution-spec.ts';

export function distributionRows(spec: DistributionSpec): FigureRows {
  return { header: [spec.headline], rows: [] };
}
