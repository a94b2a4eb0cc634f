import type { HiddenReason } from '../model/figure.ts';
import type { KnownBounds } from './known-bounds.ts';

/**
 * Figures that add up, as unweighted counts: what secondary suppression works on. A cell is a figure: one
 * area, as a whole or one group of it. Who answers no is counted too: a numerator and an n are two of three.
 */
export interface CountTable {
  readonly yes: Int32Array;
  readonly no: Int32Array;
  /** Why a cell is hidden already; null: it is shown. */
  readonly hidden: readonly (HiddenReason | null)[];
  /** What is lost by hiding a cell; Infinity: it cannot be hidden. */
  readonly loss: Float64Array;
  readonly sums: Sums;
  /** Hidden cells that are not protected themselves: no report has them, or nothing helps. They may help others. */
  readonly unguarded?: ReadonlySet<number>;
  /** Each count stands on both sides: what moves as yes is all there is to it. */
  readonly isOneSided?: boolean;
  /** What is known of the counts of one side by what is told elsewhere. */
  readonly bounds?: KnownBounds;
  /** Others that cannot be hidden tell of nearly every cell: to hide all that is near one would prove nothing. */
  readonly besideSettled?: boolean;
  /** The reason that will be given for a cell hidden to protect another, where it is not just that. */
  readonly reasonOnceHidden?: HiddenReason;
}

export function reasonOnceHidden(table: CountTable): HiddenReason {
  return table.reasonOnceHidden ?? 'protects-another-figure';
}

/** The cells of one side add up to those of the other, but for respondents who are known to be in no cell. */
export interface Relation {
  readonly wholes: readonly number[];
  readonly parts: readonly number[];
}

/** Relations as a walk needs them, both ways. A number is a place + 1, negative on the side of the wholes. */
export interface Sums {
  readonly relationsOf: readonly (readonly number[])[];
  readonly membersOf: readonly (readonly number[])[];
}

export function linkSums(cells: number, relations: readonly Relation[]): Sums {
  const membersOf = relations
    .map(({ wholes, parts }) => [...wholes.map((cell) => -(cell + 1)), ...parts.map((cell) => cell + 1)])
    // Small relations leave the least choice: a search that takes them first is short.
    .sort((a, b) => a.length - b.length);
  const relationsOf: number[][] = Array.from({ length: cells }, () => []);
  membersOf.forEach((members, relation) => {
    for (const member of members) {
      relationsOf[Math.abs(member) - 1]?.push(Math.sign(member) * (relation + 1));
    }
  });
  return { relationsOf, membersOf };
}
