import { groupOrderSchema, type GroupOrder } from '../model/gap.ts';
import { backgroundVariables } from './background-variables.ts';

/**
 * What the groups of a breakdown are in order of, that of their codes: from low to high education, from
 * young to old. By the name of the breakdown, or of a national column (MBOKK3S32); null: no order.
 */
export function orderOf(breakdown: string): GroupOrder | null {
  const column = breakdown.toLowerCase();
  const role = backgroundVariables.find((known) => known.column.toLowerCase() === column)?.role;
  return groupOrderSchema.options.find((order) => order === breakdown || order === role) ?? null;
}

/** Whether this group has a place in that order: "andere klas" is neither before nor after klas 2. */
export function hasPlace(order: GroupOrder | null, group: string): boolean {
  return order !== null && !(order === 'class' && group === otherClass);
}

const otherClass = '0';
