import type { Steps } from '../../shared/base/steps.ts';
import type { CountTable } from '../../shared/disclosure/count-table.ts';
import { countLattice } from '../../shared/disclosure/figure-lattice.ts';
import { protectBesideKnownInSteps } from '../../shared/disclosure/protect-beside-known.ts';
import { protectInSteps } from '../../shared/disclosure/protect-table.ts';
import { isCombination } from '../../shared/model/combination.ts';
import type { Breakdown } from '../../shared/model/figure.ts';
import type { ExportedKey } from '../store/exported-figures.ts';
import type { DisclosurePolicy } from './disclosure-policy.ts';
import {
  findCell,
  latticeOf,
  standardBreakdowns,
  type LatticeKey,
  type NamedLattice,
} from './named-lattice.ts';
import type { IndicatorSource } from './workspace-data.ts';

type Microdata = Extract<IndicatorSource, { readonly kind: 'microdata' }>;

/** The figures of an indicator in a wave that are hidden to protect another. */
export interface ProtectedCells {
  has(key: LatticeKey): boolean;
}

/**
 * Over all levels and the standard breakdowns at once, whatever is asked, so that two questions never have an answer
 * that gives away a figure between them. A question by another breakdown hides more of that breakdown's groups, and
 * nothing else: what the standard figures show stays as it is. Where even all groups hidden are not enough for that, the
 * reasons of the groups leave a range a little narrower than the threshold.
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
  // A combination is shown nowhere by itself: what is made of it rests on the rule alone.
  const isExtra = breakdown !== null && !isStandard(breakdown.name) && !isCombination(breakdown.name);
  const extra = isExtra ? breakdown.name : null;
  const { named, hidden } = protectFigures(source, indicator, extra, policy);
  return {
    has(key) {
      const cell = findCell(named, key);
      return cell !== null && hidden.has(cell);
    },
  };
}

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
  const beside = [...otherBreakdowns(asked.known, extra), ...(extra === null ? [] : [extra])];
  if (asked.known.length === 0 || beside.length > 1) return null;
  const before = protectKnowing({ ...asked, known: [] }, beside[0] ?? null);
  const isShown = (cell: number | null): boolean =>
    cell === null || (before.table.hidden[cell] === null && !before.hidden.has(cell));
  if (!asked.known.every((key) => isShown(findCell(before.named, key)))) return null;
  return extra === null ? protectKnowing({ ...asked, known: [] }, null) : before;
}

function* protectAnew(asked: Asked, extra: string | null): Steps<ProtectedFigures> {
  const others = otherBreakdowns(asked.known, extra);
  const { named, table } = count(asked, extra === null ? others : [...others, extra]);
  if (extra !== null) {
    const settled = keepStandard(layOver(table, named, protectKnowing(asked, null)), named);
    return yield* protect(asked, named, countAsKnown(asked, settled, named, others));
  }
  if (asked.known.length === 0) return yield* protect(asked, named, table);
  const before = protectKnowing({ ...asked, known: [] }, null);
  return yield* protect(asked, named, countAsKnown(asked, layOver(table, named, before), named, others));
}

function count({ source, indicator, policy }: Asked, others: readonly string[]) {
  const { data, variable } = source;
  const { rule, lowestLevel } = policy.limitsOf(indicator);
  const named = latticeOf(data, others);
  return { named, table: countLattice(named.lattice, data.answers(variable), lowestLevel, rule) };
}

function* protect(
  { indicator, policy, known }: Asked,
  named: NamedLattice,
  counted: CountTable,
): Steps<ProtectedFigures> {
  const { rule } = policy.limitsOf(indicator);
  const table = known.length === 0 ? counted : yield* protectBesideKnownInSteps(counted, rule);
  const hidden = new Set(known.length === 0 ? yield* protectInSteps(table, rule) : []);
  table.hidden.forEach((reason, cell) => {
    if (reason === 'protects-another-figure') hidden.add(cell);
  });
  return { named, table, hidden };
}

/** The standard figures of a wider table as they are settled already. */
function layOver(table: CountTable, wide: NamedLattice, usual: ProtectedFigures): CountTable {
  const hidden = [...table.hidden];
  const { standardWidth, lattice } = usual.named;
  for (let area = 0; area < lattice.areas; area++) {
    for (let slot = 0; slot < standardWidth; slot++) {
      const cell = area * lattice.width + slot;
      const reason = usual.hidden.has(cell) ? 'protects-another-figure' : usual.table.hidden[cell];
      hidden[area * wide.lattice.width + slot] = reason ?? null;
    }
  }
  return { ...table, hidden };
}

/** What is shown of the standard figures is never hidden any more. */
function keepStandard(table: CountTable, { lattice, standardWidth }: NamedLattice): CountTable {
  return {
    ...table,
    loss: table.loss.map((loss, cell) => (cell % lattice.width < standardWidth ? Infinity : loss)),
  };
}

/**
 * What went out is shown, whatever the rule says by now. Of the other breakdowns that went out, the rest was never
 * told: nothing is known of it, and it is not protected here.
 */
function countAsKnown(
  { known }: Asked,
  table: CountTable,
  named: NamedLattice,
  others: readonly string[],
): CountTable {
  if (known.length === 0) return table;
  const hidden = [...table.hidden];
  const loss = table.loss.slice();
  const unguarded = new Set(table.unguarded);
  const { lattice, standardWidth, breakdowns } = named;
  let slot = standardWidth;
  for (const { name, places } of breakdowns.filter((each) => !isStandard(each.name))) {
    for (let area = 0; others.includes(name) && area < lattice.areas; area++) {
      for (let group = 0; group < places.size; group++) {
        const cell = area * lattice.width + slot + group;
        if (loss[cell] === Infinity) continue;
        hidden[cell] = 'only-at-a-higher-level';
        unguarded.add(cell);
      }
    }
    slot += places.size;
  }
  for (const key of known) {
    const cell = findCell(named, key);
    if (cell === null) continue;
    hidden[cell] = null;
    loss[cell] = Infinity;
    unguarded.delete(cell);
  }
  return { ...table, hidden, loss, unguarded };
}

/** The breakdowns beyond the standard ones, and beyond the one that is asked, by which figures went out. */
function otherBreakdowns(known: readonly ExportedKey[], extra: string | null): string[] {
  const names = known.flatMap(({ groupVariable }) => groupVariable ?? []);
  return [...new Set(names)].filter((name) => !isStandard(name) && name !== extra).sort();
}

function isStandard(breakdown: string): boolean {
  return standardBreakdowns.includes(breakdown);
}
