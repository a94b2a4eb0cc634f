import type { DisclosureRule } from '../model/disclosure.ts';
import type { Counts } from './room-to-move.ts';
import type { Division } from './overlap-relations.ts';

/** How the groups of a breakdown are told. */
export interface GroupDivision extends Division {
  /** So many of its groups are figures; the last ones are told nowhere. Left out: all are. */
  readonly figures?: number;
  /** Of those told nowhere, the ones nobody may work out, by place: protected as if they were figures. */
  readonly secret?: readonly number[];
}

/**
 * The cells of an area that no figure shows: who is in them, nobody knows. Numbered as the cells of an area are, the
 * whole first; true: what they answer is a secret.
 */
export function untoldSlots(breakdowns: readonly GroupDivision[]): ReadonlyMap<number, boolean> {
  const slots = new Map<number, boolean>();
  let first = 1;
  for (const { size, figures = size, secret = [] } of breakdowns) {
    for (let group = figures; group < size; group++) slots.set(first + group, secret.includes(group));
    first += size;
  }
  return slots;
}

/** Whether few are in a group, or few of them answer one way: to know it would be to know their answers. */
export function tellsAnswers({ yes, no }: Counts, rule: DisclosureRule): boolean {
  return yes < rule.cell || no < rule.complement;
}
