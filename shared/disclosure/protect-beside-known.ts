import { finish, type Steps } from '../base/steps.ts';
import type { DisclosureRule } from '../model/disclosure.ts';
import { reasonOnceHidden, type CountTable } from './count-table.ts';
import { AlternativeFinder } from './find-alternative.ts';
import { HiddenCells } from './hidden-cells.ts';
import { KnownRanges, quantities, type Alternative, type Quantity } from './known-ranges.ts';
import { protectInSteps } from './protect-table.ts';
import { needsProtection, safeWidth } from './safe-range.ts';

/**
 * Secondary suppression where figures went out under a laxer rule, or others than a table has: cells that are shown
 * for good, whatever they give away. Answers the table with everything hidden that has to be.
 *
 * Method. That of `protectTable`, but first each hidden cell is looked at: could its range be wide enough if all were
 * hidden that still can be? If not, what went out tells too much, and to hide more and more for it would be in vain:
 * then only that is hidden which its range, as far as it goes, rests on, and the cell is left unguarded. Cells that
 * were hidden on the way are looked at in turn.
 *
 * Test: tests/unit/disclosure/known-figures.test.ts.
 */
export function protectBesideKnown(table: CountTable, rule: DisclosureRule): CountTable {
  return finish(protectBesideKnownInSteps(table, rule));
}

/** The same, cell by cell. */
export function* protectBesideKnownInSteps(table: CountTable, rule: DisclosureRule): Steps<CountTable> {
  const safe = new Set<number>();
  for (let before = table; ;) {
    const helped = yield* helpWhereNothingSuffices(before, rule, safe);
    const shown = helped.hidden.flatMap((reason, cell) => (reason === null ? [cell] : []));
    const unguarded = new Set([...(helped.unguarded ?? []), ...shown]);
    const hidden = [...helped.hidden];
    const added = yield* protectInSteps({ ...helped, unguarded }, rule);
    for (const cell of added) hidden[cell] = reasonOnceHidden(table);
    const after = { ...helped, hidden };
    if (hidden.every((reason, cell) => reason === before.hidden[cell])) return after;
    before = after;
  }
}

function* helpWhereNothingSuffices(
  table: CountTable,
  rule: DisclosureRule,
  safe: Set<number>,
): Steps<CountTable> {
  const limits = new FarthestRanges(table, rule);
  const hidden = [...table.hidden];
  const unguarded = new Set(table.unguarded);
  for (const [cell, reason] of table.hidden.entries()) {
    if (reason === null || safe.has(cell) || !needsProtection(table, cell, rule)) continue;
    const short = quantities.filter((quantity) => !limits.suffice(cell, quantity));
    // To find out that there is no room at all takes long: somebody who waits goes first.
    yield { done: 0, total: 0 };
    if (short.length === 0) {
      safe.add(cell);
      continue;
    }
    unguarded.add(cell);
    for (const quantity of short) {
      for (const other of limits.supports(cell, quantity)) hidden[other] ??= reasonOnceHidden(table);
    }
  }
  return { ...table, hidden, unguarded };
}

/** How far hidden counts could be from the truth if all were hidden that still can be. */
class FarthestRanges {
  readonly #width: number;
  readonly #ranges: KnownRanges;
  readonly #finder: AlternativeFinder;

  constructor(table: CountTable, rule: DisclosureRule) {
    this.#width = safeWidth(rule);
    this.#ranges = new KnownRanges(table, this.#width);
    this.#finder = new AlternativeFinder(new HiddenCells(table, rule));
  }

  suffice(cell: number, quantity: Quantity): boolean {
    while (!this.#ranges.isSafe(cell, quantity)) {
      let found: Alternative | null = null;
      for (const change of this.#ranges.missing(cell, quantity)) found ??= this.#find(cell, quantity, change);
      if (found === null) return false;
      this.#ranges.add(found);
    }
    return true;
  }

  /** The cells that differ from the truth together with this one, where it differs most, both ways. */
  supports(cell: number, quantity: Quantity): number[] {
    return [1, -1].flatMap((direction) => [...(this.#farthest(cell, quantity, direction)?.keys() ?? [])]);
  }

  #farthest(cell: number, quantity: Quantity, direction: number): Alternative | null {
    let farthest: Alternative | null = null;
    // From small to large: most often there is no room at all, and to find that out takes longest.
    for (let size = 1; size <= this.#width; size++) {
      const found = this.#find(cell, quantity, direction * size);
      if (found === null) break;
      farthest = found;
    }
    return farthest;
  }

  #find(cell: number, quantity: Quantity, change: number): Alternative | null {
    return this.#finder.inSteps({ cell, quantity, change }, Infinity)?.alternative ?? null;
  }
}
