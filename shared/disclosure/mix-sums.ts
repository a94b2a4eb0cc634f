import type { Sums } from './count-table.ts';
import { moveNames, type Move } from './room-to-move.ts';

/**
 * The sums of yes and those of no as one network, in which every cell may move in its own way: one may take a yes
 * while another gives a no for it. Each cell stands in it three times, once for every way to move.
 */
export interface MixedSums {
  readonly sums: Sums;
  readonly placeOf: (cell: number, move: Move) => number;
  readonly cellAt: (place: number) => number;
  readonly moveAt: (place: number) => Move;
}

export function mixSums(sums: Sums): MixedSums {
  const known = mixed.get(sums);
  if (known !== undefined) return known;
  const cells = sums.relationsOf.length;
  const relations = sums.membersOf.length;
  const inNo = (relation: number): number => relation + Math.sign(relation) * relations;
  const at = (member: number, move: Move): number =>
    member + Math.sign(member) * cells * moveNames.indexOf(move);
  const value: MixedSums = {
    sums: {
      membersOf: [
        ...sums.membersOf.map((members) =>
          members.flatMap((member) => [at(member, 'yes'), at(member, 'swap')]),
        ),
        ...sums.membersOf.map((members) =>
          members.flatMap((member) => [at(member, 'no'), -at(member, 'swap')]),
        ),
      ],
      relationsOf: [
        ...sums.relationsOf,
        ...sums.relationsOf.map((own) => own.map(inNo)),
        ...sums.relationsOf.map((own) => own.flatMap((relation) => [relation, -inNo(relation)])),
      ],
    },
    placeOf: (cell, move) => cell + cells * moveNames.indexOf(move),
    cellAt: (place) => place % cells,
    moveAt: (place) => moveNames[Math.floor(place / cells)] ?? 'yes',
  };
  mixed.set(sums, value);
  return value;
}

/** Made once for all indicators of a wave. */
const mixed = new WeakMap<Sums, MixedSums>();
