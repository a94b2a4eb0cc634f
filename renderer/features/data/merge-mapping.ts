import type { ImportMapping } from '../../../shared/model/dataset.ts';

/** What the user settled before, with the latest change on top; columns are merged one by one. */
export function mergeMapping(before: ImportMapping, change: ImportMapping): ImportMapping {
  const columns = { ...before.columns };
  for (const [name, column] of Object.entries(change.columns ?? {})) {
    columns[name] = { ...columns[name], ...column };
  }
  const merged = { ...before, ...change };
  return Object.keys(columns).length > 0 ? { ...merged, columns } : merged;
}
