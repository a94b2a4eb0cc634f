import type { Steps } from '../../shared/base/steps.ts';
import { reasonOnceHidden, type CountTable } from '../../shared/disclosure/count-table.ts';
import { protectBesideSettledInSteps } from '../../shared/disclosure/protect-table.ts';
import { untoldSlots } from '../../shared/disclosure/untold-slots.ts';
import type { DisclosureRule } from '../../shared/model/disclosure.ts';
import type { NamedLattice } from './named-lattice.ts';

/**
 * Which further answers to hide in a table of cells × so many places. The answers of who is told nowhere help to protect
 * others first. Of a few such pupils how many they are, and on which side, has a range as wide as any hidden count
 * (`scale-lattice.ts`); each answer by itself must not be known. As wide a range for each would take the answers of the
 * region: those of pupils of unknown gender are nearly all zero, so that one more here is one fewer nowhere.
 */
export function* protectAnswers(
  table: CountTable,
  { named, places }: { readonly named: NamedLattice; readonly places: number },
  rule: DisclosureRule,
): Steps<readonly number[]> {
  const untold = untoldSlots(named.lattice.breakdowns);
  const isUntold = (place: number) => untold.has(Math.floor(place / places) % named.lattice.width);
  const all = [...table.hidden.keys()];
  const unguarded = new Set([...(table.unguarded ?? []), ...all.filter(isUntold)]);
  const { added } = yield* protectBesideSettledInSteps({ ...table, unguarded }, rule);
  const secret = new Set(all.filter((place) => isUntold(place) && table.unguarded?.has(place) !== true));
  if (secret.size === 0) return added;
  const hidden = [...table.hidden];
  for (const place of added) hidden[place] = reasonOnceHidden(table);
  const others = new Set(all.filter((place) => !secret.has(place)));
  const beside = yield* protectBesideSettledInSteps(
    { ...table, hidden, unguarded: others },
    neverExact(rule),
  );
  return [...added, ...beside.added];
}

function neverExact(rule: DisclosureRule): DisclosureRule {
  return { ...rule, cell: 1, complement: 1 };
}
