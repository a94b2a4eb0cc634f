import type { Steps } from '../../shared/base/steps.ts';
import { reasonOnceHidden, type CountTable } from '../../shared/disclosure/count-table.ts';
import { countLattice } from '../../shared/disclosure/figure-lattice.ts';
import { protectBesideKnownInSteps } from '../../shared/disclosure/protect-beside-known.ts';
import { protectSecretsInSteps } from '../../shared/disclosure/protect-secrets.ts';
import { protectBesideSettledInSteps } from '../../shared/disclosure/protect-table.ts';
import { isCombination, namesIn } from '../../shared/model/combination.ts';
import type { DisclosureRule } from '../../shared/model/disclosure.ts';
import type { Breakdown, HiddenReason } from '../../shared/model/figure.ts';
import type { ExportedKey } from '../store/exported-figures.ts';
import type { DisclosurePolicy } from './disclosure-policy.ts';
import {
  findCell,
  latticeOf,
  slotsOf,
  standardBreakdowns,
  type LatticeKey,
  type NamedLattice,
} from './named-lattice.ts';
import { secretsOf } from './secrets-of-lattice.ts';
import { countAsKnown, groupsBeside, keepSettled, layOver } from './settled-figures.ts';
import type { IndicatorSource } from './workspace-data.ts';

type Microdata = Extract<IndicatorSource, { readonly kind: 'microdata' }>;

/** The figures of an indicator in a wave that are hidden to protect another. */
export interface ProtectedCells {
  has(key: LatticeKey): boolean;
}

/**
 * Over all levels and the standard breakdowns at once, whatever is asked, so that two questions never have an answer
 * that gives away a figure between them. A question by another breakdown hides more of that breakdown's groups, and
 * nothing else: what the standard figures show stays as it is, and of a combination what its breakdowns show. Where even
 * all groups hidden are not enough for that, the reasons of the groups leave a range a little narrower than the
 * threshold.
 *
 * What went out of the same dataset is known for good, and so is never hidden to protect another: if it would be, or
 * shows more than the standard figures do, others are hidden instead. Else nothing changes by exporting.
 */
export function protectedCells(
  source: Microdata,
  indicator: string,
  breakdown: Breakdown | null,
  policy: DisclosurePolicy,
): ProtectedCells {
  // Three and more at once are shown nowhere: what is made of them rests on the rule alone.
  const isAsked = breakdown !== null && namesIn(breakdown.name).length <= mostAtOnce;
  const extra = isAsked && !standardBreakdowns.includes(breakdown.name) ? breakdown.name : null;
  const { named, hidden } = protectFigures(source, indicator, extra, policy);
  return {
    has(key) {
      const cell = findCell(named, key);
      return cell !== null && hidden.has(cell);
    },
  };
}

const mostAtOnce = 2;

/**
 * Where the figures by gender and by class are shown, a group of both is free to differ in one direction only: to say
 * which groups are small and which protect those would leave no range at all.
 */
export const reasonInCombinations = 'few-or-protecting' as const;

/** The figures by the standard breakdowns and an extra one (null: none), and which of them protect another. */
export function protectFigures(
  source: Microdata,
  indicator: string,
  extra: string | null,
  policy: DisclosurePolicy,
): ProtectedFigures {
  const { dataset } = source.data;
  const known = policy
    .exportedOf(dataset.datasetId, indicator)
    .filter(({ category, measure }) => category === undefined && measure === undefined);
  return protectKnowing({ source, indicator, policy, known }, extra);
}

export interface ProtectedFigures {
  readonly named: NamedLattice;
  readonly table: CountTable;
  readonly hidden: ReadonlySet<number>;
}

interface Asked {
  readonly source: Microdata;
  readonly indicator: string;
  readonly policy: DisclosurePolicy;
  /** The figures that went out. */
  readonly known: readonly ExportedKey[];
}

function protectKnowing(asked: Asked, extra: string | null): ProtectedFigures {
  const { source, indicator, policy, known } = asked;
  const { rule, lowestLevel } = policy.limitsOf(indicator);
  const stamp = known.length === 0 ? '' : policy.exportStamp;
  const limits = [...Object.values(rule), lowestLevel];
  const key = ['protected', source.variable.variableId, indicator, extra ?? '', stamp, ...limits].join('|');
  return source.data.workOut(key, function* () {
    const value = unchanged(asked, extra) ?? (yield* protectAnew(asked, extra));
    return { value, bytes: 200 * value.table.hidden.length };
  });
}

/** Where what went out is shown all the same, nothing is hidden otherwise than if it had not. */
function unchanged(asked: Asked, extra: string | null): ProtectedFigures | null {
  if (asked.known.length === 0) return null;
  const beside = [...otherBreakdowns(asked.known, extra), ...(extra === null ? [] : [extra])];
  if (beside.length > 1) return null;
  const before = protectKnowing({ ...asked, known: [] }, beside[0] ?? null);
  const isShown = (cell: number | null): boolean =>
    cell === null || (before.table.hidden[cell] === null && !before.hidden.has(cell));
  if (!asked.known.every((key) => isShown(findCell(before.named, key)))) return null;
  return protectKnowing({ ...asked, known: [] }, extra);
}

function* protectAnew(asked: Asked, extra: string | null): Steps<ProtectedFigures> {
  const { rule } = asked.policy.limitsOf(asked.indicator);
  const others = otherBreakdowns(asked.known, extra);
  if (extra !== null) {
    const { named, table } = count(asked, [...others, extra]);
    const settled = keepSettled(layOver(table, named, protectKnowing(asked, null)), named);
    const laid = isCombination(extra) ? giveOneReason(settled, named, extra) : settled;
    if (isCombination(extra) && asked.known.length === 0) return yield* protectGroups(named, laid, rule);
    return yield* protectBeside(named, countAsKnown(laid, named, asked.known, others), rule);
  }
  const { named, table } = count(asked, others);
  if (asked.known.length === 0) {
    return { named, table, hidden: new Set(yield* protectSecretsInSteps(table, secretsOf(named), rule)) };
  }
  const before = protectKnowing({ ...asked, known: [] }, null);
  const laid = layOver(table, named, before);
  return yield* protectBeside(named, countAsKnown(laid, named, asked.known, others), rule);
}

function count({ source, indicator, policy }: Asked, others: readonly string[]) {
  const { data, variable } = source;
  const { rule, lowestLevel } = policy.limitsOf(indicator);
  const named = latticeOf(data, others);
  return { named, table: countLattice(named.lattice, data.answers(variable), lowestLevel, rule) };
}

/** Beside figures that stay as they are: whatever those tell, hiding more and more would be in vain. */
function* protectBeside(
  named: NamedLattice,
  counted: CountTable,
  rule: DisclosureRule,
): Steps<ProtectedFigures> {
  const table = yield* protectBesideKnownInSteps(counted, rule);
  return { named, table, hidden: cellsToProtect(table.hidden) };
}

/**
 * Of a combination, beside settled figures. Where no exchange proves a cell safe, all groups of its area are hidden,
 * and of some large areas beside it, which then are protected in their turn: of what is hidden in all of them nothing
 * can be worked out. Where that goes on, all areas beside it are hidden.
 */
function* protectGroups(
  named: NamedLattice,
  table: CountTable,
  rule: DisclosureRule,
): Steps<ProtectedFigures> {
  const unguarded = new Set(table.unguarded);
  const hidden = [...table.hidden];
  for (let round = 1; ; round++) {
    const { added, givenUp } = yield* protectBesideSettledInSteps({ ...table, hidden, unguarded }, rule);
    for (const cell of added) hidden[cell] = reasonOnceHidden(table);
    for (const cell of givenUp) unguarded.add(cell);
    const enough = round < mostRounds ? fewAreas : Infinity;
    const beside = groupsBeside(named, { ...table, hidden }, givenUp, { rule, enough });
    for (const cell of beside) {
      hidden[cell] = reasonOnceHidden(table);
      // What is hidden with the others of all areas beside it is no secret by itself.
      if (enough === Infinity) unguarded.add(cell);
    }
    if (givenUp.length > 0 && enough < Infinity) continue;
    return { named, table: { ...table, unguarded }, hidden: cellsToProtect(hidden) };
  }
}

const fewAreas = 2;
const mostRounds = 6;

/** The breakdowns by which figures went out, beyond the standard ones and the one that is asked. */
function otherBreakdowns(known: readonly ExportedKey[], extra: string | null): string[] {
  const names = known.flatMap(({ groupVariable }) => groupVariable ?? []);
  return [...new Set(names)].filter((name) => !standardBreakdowns.includes(name) && name !== extra).sort();
}

function cellsToProtect(hidden: readonly (HiddenReason | null)[]): ReadonlySet<number> {
  const isToProtect = (reason: HiddenReason | null): boolean =>
    reason === 'protects-another-figure' || reason === reasonInCombinations;
  return new Set(hidden.flatMap((reason, cell) => (isToProtect(reason) ? [cell] : [])));
}

function giveOneReason(table: CountTable, named: NamedLattice, combination: string): CountTable {
  const own = new Set(slotsOf(named, combination));
  const { width } = named.lattice;
  const hidden = table.hidden.map((reason, cell) =>
    reason === null || reason === 'only-at-a-higher-level' || !own.has(cell % width)
      ? reason
      : reasonInCombinations,
  );
  return { ...table, hidden, reasonOnceHidden: reasonInCombinations, besideSettled: true };
}
