import { backgroundVariables, type BreakdownName } from './background-variables.ts';

/**
 * Whether the groups of a breakdown have an order, that of their codes: from low to high education, from
 * young to old. By the name of the breakdown, or of a national column (MBOKK3S32).
 */
export function hasOrder(breakdown: string): boolean {
  return outsideOrder[nameOf(breakdown)] !== undefined;
}

/** Whether this group has a place in that order: "ander leerjaar" is neither before nor after klas 2. */
export function hasPlace(breakdown: string, group: string): boolean {
  return outsideOrder[nameOf(breakdown)]?.includes(group) === false;
}

function nameOf(breakdown: string): string {
  const column = breakdown.toLowerCase();
  return backgroundVariables.find((known) => known.column.toLowerCase() === column)?.role ?? breakdown;
}

/** The breakdowns with an order, and their groups that stand outside it. */
const outsideOrder: Readonly<Record<string, readonly string[] | undefined>> = {
  class: ['0'],
  education: [],
  age: [],
} satisfies Partial<Record<BreakdownName, readonly string[]>>;
