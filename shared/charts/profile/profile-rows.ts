import type { FigureRows } from '../table-rows.ts';
import type { ProfileSpec } from './profile-spec.ts';

export function profileRows(spec: ProfileSpec): FigureRows {
  return { header: [spec.headline], rows: [] };
}
