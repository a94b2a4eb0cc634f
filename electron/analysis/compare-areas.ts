import type { Area } from '../../shared/model/area.ts';

const byName = new Intl.Collator('nl', { numeric: true });

/** By name as a Dutch reader sorts, and by code where names are the same. */
export function compareAreas(a: Area, b: Area): number {
  return byName.compare(a.name, b.name) || byName.compare(a.code, b.code);
}
