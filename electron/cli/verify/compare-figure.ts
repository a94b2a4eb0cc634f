import type { ShownValue } from '../../../shared/model/figure.ts';
import { likelyReason, type DifferenceReason } from './likely-reason.ts';
import { quantities, type Quantity, type TheirFigure } from './their-figure.ts';
import type { Tolerances } from './tolerances.ts';

/** One number of theirs that is not ours. */
export interface Difference {
  readonly their: TheirFigure;
  readonly quantity: Quantity;
  readonly theirs: number;
  /** null: we have no such figure. */
  readonly ours: number | null;
  readonly reason: DifferenceReason;
}

/** So that half a unit is within half a unit, whatever the last bit says. */
const slack = 1e-9;

/** Holds a figure of theirs against ours, number by number, as far as both have one. */
export function compareFigure(
  their: TheirFigure,
  our: ShownValue,
  context: { readonly tolerances: Tolerances; readonly weighted: boolean },
): { readonly compared: number; readonly differences: readonly Difference[] } {
  const { tolerances } = context;
  const both = quantities.flatMap((quantity) => {
    const theirs = their.values[quantity];
    const ours = our[quantity];
    return theirs === null || ours === null ? [] : [{ quantity, theirs: theirs.value, ours }];
  });
  const apart = both.filter(
    ({ quantity, theirs, ours }) => Math.abs(theirs - ours) > tolerances[quantity] + slack,
  );
  const differing = new Set(apart.map(({ quantity }) => quantity));
  const differences = apart.map((each): Difference => {
    const reason = likelyReason(each.quantity, their, our, { ...context, differing });
    return { their, ...each, reason };
  });
  return { compared: both.length, differences };
}
