import type { DisclosureRule } from '../model/disclosure.ts';
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
 * whole first.
 */
export function untoldSlots(breakdowns: readonly GroupDivision[]): ReadonlyMap<number, 'rest' | 'secret'> {
  const slots = new Map<number, 'rest' | 'secret'>();
  let first = 1;
  for (const { size, figures = size, secret = [] } of breakdowns) {
    for (let group = figures; group < size; group++) {
      slots.set(first + group, secret.includes(group) ? 'secret' : 'rest');
    }
    first += size;
  }
  return slots;
}

/**
 * Whether so few of an area are in a secret group that each of them could be recognised: as few as an answer may have.
 * Of the largest group, as a part of it is bounded by what it tells, whatever is hidden.
 *
 * @param sizeOf how many are in a slot of the area
 */
export function areSecretsFew(
  untold: ReturnType<typeof untoldSlots>,
  sizeOf: (slot: number) => number,
  rule: DisclosureRule,
): boolean {
  return [...untold].every(([slot, kind]) => kind === 'rest' || sizeOf(slot) < rule.cell);
}
