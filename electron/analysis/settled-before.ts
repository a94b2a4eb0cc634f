import { combinationName, namesIn } from '../../shared/model/combination.ts';
import { standardBreakdowns } from './named-lattice.ts';

/** Two of the standard breakdowns at once: gender × class, the only one that is shown (`shownCombinations`), comes first. */
const standardCombinations: readonly string[] = standardBreakdowns.flatMap((outer, place) =>
  standardBreakdowns.slice(place + 1).map((inner) => combinationName([outer, inner])),
);

/**
 * The breakdowns beyond the standard ones of which the figures are settled before those of this one, which then hides
 * none of them. Combinations of the standard ones come one after another, whichever is asked first: that the second hides
 * none of the first does not make them safe together, so that only the first is shown (docs/decisions/0047). Any other
 * comes on top of the breakdowns it adds up to.
 */
export function settledBefore(breakdown: string): readonly string[] {
  const place = standardCombinations.indexOf(breakdown);
  if (place >= 0) return standardCombinations.slice(Math.max(place - 1, 0), place);
  const parts = namesIn(breakdown);
  return parts.length < 2 ? [] : parts.filter((part) => !standardBreakdowns.includes(part));
}

/** All that have to be settled for this one, in order, and itself. */
export function settledUpTo(breakdown: string): readonly string[] {
  return [...new Set([...settledBefore(breakdown).flatMap(settledUpTo), breakdown])];
}
