import type { ColumnProposal, ColumnRole, ImportMapping } from '../../../shared/model/dataset.ts';
import { singleRoles } from './mapping-rows.ts';

type ColumnChanges = NonNullable<ImportMapping['columns']>;

/**
 * Gives one column a role that only one column can have (null: no column has it). The column that had
 * it stays usable as a breakdown.
 */
export function giveRole(
  columns: readonly ColumnProposal[],
  role: ColumnRole,
  name: string | null,
): ColumnChanges {
  const changes: Record<string, ColumnChanges[string]> = {};
  for (const column of columns) {
    if (column.role === role && column.name !== name) changes[column.name] = { role: 'background' };
  }
  if (name !== null) changes[name] = { role };
  return changes;
}

/** Several roles at once; later ones take single roles from earlier ones, as the user would expect. */
export function giveRoles(
  columns: readonly ColumnProposal[],
  roles: Readonly<Record<string, ColumnRole>>,
): ColumnChanges {
  let changes: ColumnChanges = {};
  for (const [name, role] of Object.entries(roles)) {
    const single: readonly ColumnRole[] = singleRoles;
    // Weights may be several: one per wave.
    const given =
      single.includes(role) && role !== 'weight' ? giveRole(columns, role, name) : { [name]: { role } };
    changes = { ...changes, ...given };
  }
  return changes;
}

/** "9, 99" → ["9", "99"]. */
export function readCodes(typed: string): string[] {
  return [...new Set(typed.split(/[,;\s]+/).filter((code) => code !== ''))];
}
