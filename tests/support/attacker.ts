import loadHighs, { type Highs } from 'highs';
import { reasonOnceHidden, type CountTable } from '../../shared/disclosure/count-table.ts';
import { needsProtection, safeWidth } from '../../shared/disclosure/safe-range.ts';
import type { DisclosureRule } from '../../shared/model/disclosure.ts';
import type { HiddenReason } from '../../shared/model/figure.ts';

/** A hidden count that is known too well. */
export interface Exposure {
  readonly cell: number;
  readonly quantity: 'yes' | 'no' | 'n';
  readonly low: number;
  readonly high: number;
  /** For who reads why a test failed. */
  readonly range: string;
}

/** Whether somebody with less before him knows as much of the same count: then it does not follow from the rest. */
export function tellsAsMuch(known: Exposure, exposure: Exposure): boolean {
  const isSame = known.cell === exposure.cell && known.quantity === exposure.quantity;
  return isSame && known.low >= exposure.low - rounding && known.high <= exposure.high + rounding;
}

/** A range of one less than the threshold in a combination, as the reasons can leave (docs/decisions/0047). */
export function isOneShort({ range, low, high }: Exposure, rule: DisclosureRule): boolean {
  return range.includes('few-or-protecting') && high - low > safeWidth(rule) - 1 - rounding;
}

/**
 * Somebody who knows every shown count, every sum, how many respondents are in no group, and every reason, and
 * works out between which bounds each hidden count must lie, with a linear program (METHODS.md §8).
 * Written apart from the engine: it shares only the table and the definition of what must be safe.
 */
export interface Attacker {
  /** @param told between which values other tables show each side of a cell to lie */
  exposed(table: CountTable, added: readonly number[], rule: DisclosureRule, told?: Told): Exposure[];
}

const quantities = ['yes', 'no', 'n'] as const;

/** A linear program answers no closer than this. */
export const rounding = 1e-6;

export type Told = ReadonlyMap<number, { readonly least: number; readonly most: number }>;

export async function loadAttacker(): Promise<Attacker> {
  const highs = await loadHighs();
  return { exposed: (table, added, rule, told) => findExposed(highs, table, added, rule, told ?? new Map()) };
}

function findExposed(
  highs: Highs,
  table: CountTable,
  added: readonly number[],
  rule: DisclosureRule,
  told: Told,
): Exposure[] {
  const hidden = [...table.hidden];
  for (const cell of added) hidden[cell] = reasonOnceHidden(table);
  const width = safeWidth(rule);
  const problem = describeProblem(table, hidden, rule, told);
  if (problem.columns.size === 0) return [];
  return highs.withModel({ format: 'lp', data: problem.text }, (model) => {
    // Primal simplex without presolve: each question starts from the answer to the one before.
    model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex', simplex_strategy: 4 });
    const { optimal, unbounded, unboundedOrInfeasible } = highs.constants.modelStatus;
    const low = new Float64Array(3 * hidden.length).fill(Infinity);
    const high = new Float64Array(3 * hidden.length).fill(-Infinity);
    const see = (place: number, value: number): void => {
      low[place] = Math.min(low[place] ?? 0, value);
      high[place] = Math.max(high[place] ?? 0, value);
    };
    /** Every answer is a table that could be the true one, and shows a value of every count. */
    const ask = (): boolean => {
      model.run();
      const status = model.getModelStatus();
      if (status !== optimal && status !== unbounded && status !== unboundedOrInfeasible)
        throw new Error(`HiGHS stopped with status ${status}`);
      if (status !== optimal) return false;
      const values = model.getSolution().colValue;
      for (const [cell, columns] of problem.columns) {
        const [yes, no] = [values[columns.yes] ?? 0, values[columns.no] ?? 0];
        [yes, no, yes + no].forEach((value, quantity) => see(3 * cell + quantity, value));
      }
      return true;
    };
    const isSafe = (place: number): boolean =>
      (high[place] ?? 0) >= width - rounding && (high[place] ?? 0) - (low[place] ?? 0) >= width - rounding;

    if (!ask()) throw new Error('The true table contradicts what is published');
    const exposed: Exposure[] = [];
    for (const [cell, { yes, no }] of problem.columns) {
      if (!needsProtection({ ...table, hidden }, cell, rule)) continue;
      for (const [at, columns] of [[yes], [no], [yes, no]].entries()) {
        const place = 3 * cell + at;
        for (const sign of [-1, 1]) {
          if (isSafe(place)) break;
          for (const column of columns) model.changeColCost(column, sign);
          if (!ask()) see(place, -sign * Infinity);
          for (const column of columns) model.changeColCost(column, 0);
        }
        if (isSafe(place)) continue;
        const quantity = quantities[at] ?? 'n';
        const [least = 0, most = 0] = [low[place], high[place]];
        const range = `${quantity} (${hidden[cell]}) in ${least}–${most}`;
        exposed.push({ cell, quantity, low: least, high: most, range });
      }
    }
    return exposed;
  });
}

/** Anything that adds up with the cell, near or far, that could still have been hidden. What is always shown parts. */
export function couldHideMore(table: CountTable, added: readonly number[], cell: number): boolean {
  const met = new Set([cell]);
  for (const near of met) {
    const isHidden = table.hidden[near] !== null || added.includes(near);
    if (!isHidden && (table.loss[near] ?? Infinity) < Infinity) return true;
    if (!isHidden) continue;
    for (const relation of table.sums.relationsOf[near] ?? []) {
      for (const member of table.sums.membersOf[Math.abs(relation) - 1] ?? []) met.add(Math.abs(member) - 1);
    }
  }
  return false;
}

interface Problem {
  readonly text: string;
  readonly columns: ReadonlyMap<number, { readonly yes: number; readonly no: number }>;
}

/** In the format HiGHS reads; columns are numbered in the order in which the objective names them. */
function describeProblem(
  { yes, no, sums }: CountTable,
  hidden: readonly (HiddenReason | null)[],
  rule: DisclosureRule,
  told: Told,
): Problem {
  const columns = new Map<number, { yes: number; no: number }>();
  hidden.forEach((reason, cell) => {
    if (reason !== null) columns.set(cell, { yes: 2 * columns.size, no: 2 * columns.size + 1 });
  });
  const lines: string[] = [];
  for (const members of sums.membersOf) {
    for (const [letter, counts] of [
      ['y', yes],
      ['n', no],
    ] as const) {
      const unknown = members.filter((member) => columns.has(Math.abs(member) - 1));
      if (unknown.length === 0) continue;
      // What is in no part is known, so what is unknown adds up to what it truly adds up to.
      const total = unknown.reduce((sum, m) => sum + Math.sign(m) * (counts[Math.abs(m) - 1] ?? 0), 0);
      lines.push(
        `${unknown.map((m) => `${m > 0 ? '+' : '-'} ${letter}${Math.abs(m) - 1}`).join(' ')} = ${total}`,
      );
    }
  }
  for (const cell of columns.keys()) {
    lines.push(...constraintsOf(cell, hidden[cell] ?? null, rule), ...boundsOf(cell, told));
  }
  const objective = [...columns.keys()].map((cell) => `0 y${cell} + 0 n${cell}`).join(' + ');
  const text = ['Minimize', objective, 'Subject To', ...lines, 'End'].join('\n');
  return { text, columns };
}

function boundsOf(cell: number, told: Told): string[] {
  const bounds = told.get(cell);
  if (bounds === undefined) return [];
  return [`y${cell}`, `n${cell}`].flatMap((side) => [
    `${side} >= ${bounds.least}`,
    ...(bounds.most < Infinity ? [`${side} <= ${bounds.most}`] : []),
  ]);
}

/** What a reason tells, as far as it is linear: which side of a figure has few answers is not said. */
function constraintsOf(cell: number, reason: HiddenReason | null, rule: DisclosureRule): string[] {
  const n = `y${cell} + n${cell}`;
  const enough = `${n} >= ${Math.max(rule.respondents, 1)}`;
  switch (reason) {
    case 'few-respondents':
      return [`${n} >= 1`, `${n} <= ${rule.respondents - 1}`];
    case 'few-answers':
      return [enough];
    case 'protects-another-figure': {
      const [most, rest] = [rule.largestShare, 1 - rule.largestShare];
      return [
        enough,
        `y${cell} >= ${rule.cell}`,
        `n${cell} >= ${rule.complement}`,
        `${rest} y${cell} - ${most} n${cell} <= 0`,
        `${rest} n${cell} - ${most} y${cell} <= 0`,
      ];
    }
    case 'only-at-a-higher-level':
    case 'few-or-protecting':
      return [`${n} >= 1`];
    case null:
      return [];
  }
}
