import type { DisclosureRule } from '../model/disclosure.ts';
import type { CountTable } from './count-table.ts';
import { primaryRule } from './primary-rule.ts';

/** The ranges hidden counts must have: this wide, with a value this large. At least 1: never exact. */
export function safeWidth(rule: DisclosureRule): number {
  return Math.max(rule.cell, rule.complement, 1);
}

/** Whether a hidden cell has to be protected: all but those left unguarded, and large ones whose level is too low. */
export function needsProtection(table: CountTable, cell: number, rule: DisclosureRule): boolean {
  if (table.unguarded?.has(cell) === true) return false;
  const yes = table.yes[cell] ?? 0;
  const n = yes + (table.no[cell] ?? 0);
  if (table.hidden[cell] !== 'only-at-a-higher-level') return true;
  return n > 0 && primaryRule({ n, numerator: yes, level: 'country', lowestLevel: 'country' }, rule) !== null;
}
