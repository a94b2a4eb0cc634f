import { finish, type Steps } from '../base/steps.ts';
import type { DisclosureRule } from '../model/disclosure.ts';
import { reasonOnceHidden, type CountTable } from './count-table.ts';
import { protectBesideSettledInSteps, protectInSteps } from './protect-table.ts';

/** Cells that no figure shows, and what is given up for them. */
export interface Secrets {
  /** All of them, those that are no secret too. */
  readonly untold: ReadonlySet<number>;
  /** Which figures may be hidden for them: those of the first, where that is not enough those of the next, then any. */
  readonly givesWay: readonly ((cell: number) => boolean)[];
}

/**
 * Secondary suppression where a group is told nowhere, but follows from the others and their total: which further cells
 * to hide.
 *
 * Method. First the figures are protected as if everybody knew that group, so that of all that cannot give way nothing
 * is hidden but what would be without it. Then it is protected itself, and only what may give way is hidden for that, in
 * turn. For what is left any figure may be: where few of an area answer one way, the groups beside it cannot do it alone,
 * since to say of each that it protects another figure is to say that it has enough.
 *
 * Test: tests/unit/disclosure/protect-secrets.test.ts.
 */
export function protectSecrets(table: CountTable, secrets: Secrets, rule: DisclosureRule): readonly number[] {
  return finish(protectSecretsInSteps(table, secrets, rule));
}

/** The same, cell by cell. */
export function* protectSecretsInSteps(
  table: CountTable,
  { untold, givesWay }: Secrets,
  rule: DisclosureRule,
): Steps<readonly number[]> {
  const first = yield* protectInSteps(asIfKnown(table, untold), rule);
  const guarded = [...untold].filter((cell) => isSecret(table, cell));
  if (guarded.length === 0) return first;
  let added: readonly number[] = first;
  let left: readonly number[] = guarded;
  for (const mayHide of givesWay) {
    const loss = table.loss.map((each, cell) => (mayHide(cell) ? each : Infinity));
    const beside = yield* protectBesideSettledInSteps(
      guarding({ ...hiding(table, added), loss }, left),
      rule,
    );
    added = [...added, ...beside.added];
    left = [...new Set(beside.givenUp)];
    if (left.length === 0) return added;
  }
  const rest = yield* protectInSteps(guarding(hiding(table, added), left), rule);
  return [...added, ...rest];
}

function isSecret({ hidden, unguarded }: CountTable, cell: number): boolean {
  return hidden[cell] !== null && unguarded?.has(cell) !== true;
}

function asIfKnown(table: CountTable, untold: ReadonlySet<number>): CountTable {
  return {
    ...table,
    hidden: table.hidden.map((reason, cell) => (untold.has(cell) ? null : reason)),
    loss: table.loss.map((loss, cell) => (untold.has(cell) ? Infinity : loss)),
  };
}

function hiding(table: CountTable, cells: readonly number[]): CountTable {
  const hidden = [...table.hidden];
  for (const cell of cells) hidden[cell] = reasonOnceHidden(table);
  return { ...table, hidden };
}

/** What is hidden by now is safe, and stays so whatever else is hidden: only these are left, and what is hidden for them. */
function guarding(table: CountTable, cells: readonly number[]): CountTable {
  const guarded = new Set(cells);
  const settled = table.hidden.flatMap((reason, cell) =>
    reason === null || guarded.has(cell) ? [] : [cell],
  );
  return { ...table, unguarded: new Set(settled) };
}
