import { chanceHead } from './chance-cell.ts';
import type { ChartComparison, MarkDifference } from './spec.ts';

/** With what the figures of a table are compared, for its headings. */
export interface ComparedSides {
  /** "de rest van Lindewaard"; null where that is not the same for all, and each says its own. */
  readonly only: string | null;
  /** Over the p-values; null where nothing was tested. */
  readonly chanceHead: string | null;
}

/** null where nothing is compared. */
export function comparedSides(
  comparison: ChartComparison | null,
  marks: readonly { readonly difference: MarkDifference | null }[],
): ComparedSides | null {
  if (comparison === null) return null;
  const names = new Set(marks.flatMap(({ difference }) => difference?.other.name ?? []));
  const [only = null] = names;
  return {
    only: names.size === 1 ? only : null,
    chanceHead: chanceHead(marks.map(({ difference }) => difference)),
  };
}
