import { finish, type Steps } from '../base/steps.ts';
import type { DisclosureRule } from '../model/disclosure.ts';
import type { CountTable } from './count-table.ts';
import { AlternativeFinder, type Attempt, type FoundAlternative } from './find-alternative.ts';
import { HiddenCells } from './hidden-cells.ts';
import { KnownRanges, quantities, type Quantity } from './known-ranges.ts';
import { needsProtection, safeWidth } from './safe-range.ts';

/**
 * Secondary suppression (METHODS.md §8): which further cells to hide, so that nobody can work out a hidden one.
 *
 * Method. A hidden count is safe when other tables could just as well be the true one: tables with the same shown
 * cells that add up alike, contradict no reason, and in which the count differs by T, the cell threshold, and is T or
 * more. Such tables are made by exchanges (`find-exchange.ts`): respondents moved round hidden cells so that every sum
 * stays. Where the hidden cells allow no exchange that is large enough, the cells of the one that loses least are
 * hidden as well. At the end each of those is shown again if all that rests on it can be proved without it. So every
 * answer comes with its proof, and what a linear program finds can only be wider.
 * Kin: the hypercube method (Repsilber; GHMITER in τ-ARGUS), and Kelly, Golden & Assad (1992), network flows.
 *
 * Limits. Cells are taken one after another, so that not the very fewest are hidden. Counts of one indicator at a
 * time: what follows from two indicators with the same respondents is not looked at. A figure that is hidden only
 * because its level is too low is not small and needs no protection, though it may help to protect. Where all that adds
 * up with a cell is hidden nothing more can be done: then the reasons alone may still tell a little, as when 29 of the
 * 30 respondents of a school are in one class.
 *
 * Test: tests/unit/disclosure/attacker.test.ts.
 */
export function protectTable(table: CountTable, rule: DisclosureRule): number[] {
  return finish(protectInSteps(table, rule));
}

/** The same, cell by cell: hundreds of schools with a few girls each take seconds. */
export function* protectInSteps(table: CountTable, rule: DisclosureRule): Steps<number[]> {
  const isAtRisk = table.hidden.some((reason, cell) => reason !== null && needsProtection(table, cell, rule));
  if (!isAtRisk) return [];
  const protection = new Protection(table, rule);
  yield* protection.hideEnough();
  yield* protection.showTheRest();
  return protection.added;
}

/** The same beside figures that are settled: also which cells could not be protected by hiding others. */
export function* protectBesideSettledInSteps(
  table: CountTable,
  rule: DisclosureRule,
): Steps<{ readonly added: readonly number[]; readonly givenUp: readonly number[] }> {
  const protection = new Protection({ ...table, besideSettled: true }, rule);
  yield* protection.hideEnough();
  yield* protection.showTheRest();
  return { added: protection.added, givenUp: protection.beyondHelp };
}

class Protection {
  readonly #hidden: HiddenCells;
  readonly #ranges: KnownRanges;
  readonly #alternatives: AlternativeFinder;
  readonly #quantities: readonly Quantity[];
  /** Not safe although all that could help is hidden. */
  readonly beyondHelp: number[] = [];
  /** Of which all that adds up with them is hidden as well, near and far. */
  readonly #allHidden = new Set<number>();

  constructor(table: CountTable, rule: DisclosureRule) {
    this.#hidden = new HiddenCells(table, rule);
    this.#ranges = new KnownRanges(table, safeWidth(rule));
    this.#quantities = table.isOneSided === true ? ['yes'] : quantities;
    this.#alternatives = new AlternativeFinder(this.#hidden);
  }

  get added(): number[] {
    return [...this.#hidden.added];
  }

  *hideEnough(): Steps<void> {
    const { table, rule } = this.#hidden;
    const waiting = table.hidden.flatMap((reason, cell) =>
      reason !== null && needsProtection(table, cell, rule) ? [cell] : [],
    );
    // Cells that are hidden on the way come after those they protect.
    for (let next = 0, known = 0; next < waiting.length; next++) {
      const cell = waiting[next] ?? 0;
      for (const quantity of this.#quantities) {
        if (!this.#protect(cell, quantity)) this.beyondHelp.push(cell);
      }
      const { added } = this.#hidden;
      waiting.push(...added.slice(known));
      known = added.length;
      // Soon done: nearly all of the time goes into what is shown again.
      yield { done: 0, total: 0 };
    }
  }

  /** Those of the most loss first. Round what is beyond help everything stays hidden. */
  *showTheRest(): Steps<void> {
    const { loss, besideSettled } = this.#hidden.table;
    const stay = new Set(besideSettled === true ? [] : this.#hidden.reach(this.beyondHelp));
    const candidates = this.added.filter((cell) => !stay.has(cell));
    candidates.sort((a, b) => (loss[b] ?? 0) - (loss[a] ?? 0));
    for (const [place, cell] of candidates.entries()) {
      if (!this.#leavesOneAlone(cell)) this.#showIfSafe(cell);
      yield { done: place + 1, total: candidates.length };
    }
  }

  #isSafe(cell: number): boolean {
    return this.#quantities.every((quantity) => this.#ranges.isSafe(cell, quantity));
  }

  /** False when nothing more can be hidden and it still is not safe. */
  #protect(cell: number, quantity: Quantity): boolean {
    while (!this.#ranges.isSafe(cell, quantity)) {
      if (this.#prove(cell, quantity)) continue;
      const found = this.#findAnew(this.#attempts(cell, quantity));
      if (found !== null) this.#adopt(found);
      else if (!this.#hideRound(cell)) return false;
    }
    return true;
  }

  /** Whether the range is safe with what is hidden already. */
  #prove(cell: number, quantity: Quantity): boolean {
    while (!this.#ranges.isSafe(cell, quantity)) {
      const found = this.#first(this.#attempts(cell, quantity), (attempt) =>
        this.#alternatives.inSteps(attempt, 0),
      );
      if (found === null) return false;
      this.#learn(found);
    }
    return true;
  }

  #attempts(cell: number, quantity: Quantity): Attempt[] {
    return this.#ranges.missing(cell, quantity).map((change) => ({ cell, quantity, change }));
  }

  /** With other cells than those that are hidden already. */
  #findAnew(attempts: readonly Attempt[]): FoundAlternative | null {
    const cell = attempts[0]?.cell;
    const isAllHidden = cell !== undefined && this.#allHidden.has(cell);
    const found = isAllHidden ? null : this.#alternatives.atLeastLoss(attempts);
    return found ?? this.#first(attempts, (attempt) => this.#alternatives.bitByBit(attempt));
  }

  #first(
    attempts: readonly Attempt[],
    find: (attempt: Attempt) => FoundAlternative | null,
  ): FoundAlternative | null {
    for (const attempt of attempts) {
      const found = find(attempt);
      if (found !== null) return found;
    }
    return null;
  }

  #adopt(found: FoundAlternative): void {
    for (const cell of found.alternative.keys()) this.#hide(cell);
    this.#learn(found);
  }

  #learn({ alternative, exchanges }: FoundAlternative): void {
    this.#ranges.add(alternative);
    for (const exchange of exchanges) {
      if (exchange.every(({ cell }) => this.#isSafe(cell))) continue;
      for (const alike of this.#alternatives.alike(exchange, safeWidth(this.#hidden.rule))) {
        if (this.#ranges.isNews(alike)) this.#ranges.add(alike);
      }
    }
  }

  #hide(cell: number): void {
    if (this.#hidden.isHidden(cell)) return;
    this.#hidden.hide(cell);
    this.#alternatives.forget(cell);
  }

  /**
   * Nothing found: of what is all hidden nothing can be worked out, so the nearest cells that are shown go too. Not
   * beside settled figures: those go on telling, and cell after cell would be hidden up to the region in vain.
   */
  #hideRound(cell: number): boolean {
    if (this.#hidden.table.besideSettled === true || this.#allHidden.has(cell)) return false;
    for (const near of this.#hidden.reach([cell])) {
      const shown = this.#hidden.neighbours(near).filter((other) => this.#hidden.couldHide(other));
      for (const other of shown) this.#hide(other);
      if (shown.length > 0) return true;
    }
    for (const near of this.#hidden.reach([cell])) this.#allHidden.add(near);
    return false;
  }

  /** Whether one hidden cell would be all that is unknown of a sum. */
  #leavesOneAlone(cell: number): boolean {
    const { relationsOf, membersOf } = this.#hidden.table.sums;
    return (relationsOf[cell] ?? []).some((relation) => {
      const members = membersOf[Math.abs(relation) - 1] ?? [];
      return members.filter((member) => this.#hidden.isHidden(Math.abs(member) - 1)).length === 2;
    });
  }

  /** What rested on the cell must be proved without it; else all stays as it was. */
  #showIfSafe(cell: number): void {
    const withdrawn = this.#ranges.withdraw(cell);
    this.#alternatives.leaveOut(cell);
    if (
      this.#areSafe(
        withdrawn.flatMap((alternative) => [...alternative.keys()]),
        cell,
      )
    ) {
      this.#hidden.showAgain(cell);
      this.#alternatives.forget(cell);
    } else {
      for (const alternative of withdrawn) this.#ranges.add(alternative);
    }
    this.#alternatives.leaveOut(null);
  }

  #areSafe(cells: readonly number[], but: number): boolean {
    const { table, rule } = this.#hidden;
    return [...new Set(cells)].every(
      (cell) =>
        cell === but ||
        !needsProtection(table, cell, rule) ||
        this.#quantities.every((quantity) => this.#prove(cell, quantity)),
    );
  }
}
