import type { BreakdownName } from './background-variables.ts';

/** Whether the groups of a breakdown have an order, that of their codes: from low to high education, from young to old. */
export function hasOrder(breakdown: string): boolean {
  return Object.hasOwn(outsideOrder, breakdown);
}

/** Whether this group has a place in that order: "ander leerjaar" is neither before nor after klas 2. */
export function hasPlace(breakdown: string, group: string): boolean {
  return hasOrder(breakdown) && !(outsideOrder[breakdown] ?? []).includes(group);
}

/** The breakdowns with an order, and their groups that stand outside it. */
const outsideOrder: Readonly<Record<string, readonly string[]>> = {
  class: ['0'],
  education: [],
  age: [],
} satisfies Partial<Record<BreakdownName, readonly string[]>>;
