import type { DisclosureRule } from '../model/disclosure.ts';
import type { ResponseCount } from '../model/response.ts';
import type { CountTable } from './count-table.ts';
import { protectTable } from './protect-table.ts';
import { safeWidth } from './safe-range.ts';

/**
 * The gate for counts of respondents (METHODS.md §8: the cell rule only). A count below the cell threshold is hidden,
 * and so is each that would give one away, over all counts that add up at once. Sealed: what is hidden cannot be read.
 */
export class SealedCounts {
  readonly #table: CountTable;
  readonly #protecting: ReadonlySet<number>;

  /** @param table both sides of a cell hold its count, and `hidden` what is too small */
  constructor(table: CountTable, rule: DisclosureRule) {
    this.#table = table;
    this.#protecting = new Set(protectTable(table, countRule(rule)));
  }

  /** Cells that are hidden to protect another. */
  get protecting(): readonly number[] {
    return [...this.#protecting];
  }

  pass(cell: number): ResponseCount {
    if (this.#table.hidden[cell] !== null || this.#protecting.has(cell)) return { status: 'hidden' };
    return { status: 'shown', count: this.#table.yes[cell] ?? 0 };
  }
}

/** Of a count of respondents only whether it is too small matters. */
export function countRule(rule: DisclosureRule): DisclosureRule {
  const least = safeWidth(rule);
  return { respondents: 0, cell: least, complement: least, largestShare: 1 };
}

/** What adds up from counts that are shown is shown: who reads them can add them up. */
export function addCounts(counts: readonly ResponseCount[]): ResponseCount {
  let count = 0;
  for (const each of counts) {
    if (each.status === 'hidden') return { status: 'hidden' };
    count += each.count;
  }
  return { status: 'shown', count };
}
