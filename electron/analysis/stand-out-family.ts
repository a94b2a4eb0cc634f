import { significanceLevel } from '../../shared/model/judge-difference.ts';
import { adjustPValues, type Correction } from '../../shared/statistics/adjust-p-values.ts';

/** A test that has passed the gate; `apart`: where only intervals could be held side by side. */
interface Tested {
  readonly p: number | null;
  readonly apart?: boolean | null;
}

/**
 * Tests of several tables corrected as one family: an area is looked through once, over all its percentages and means,
 * so what is found by chance is counted over all of them.
 */
export function correctTogether<Item extends Tested>(
  items: readonly Item[],
  correction: Correction,
): {
  readonly corrected: readonly (Item & Corrected)[];
  /** m: how many tests were corrected together. */
  readonly family: number;
} {
  const pValues = items.flatMap(({ p }) => (p === null ? [] : [p]));
  const adjusted = adjustPValues(pValues, correction);
  let next = 0;
  const corrected = items.map((item) => {
    const pAdjusted = item.p === null ? null : (adjusted[next++] ?? null);
    const significant = pAdjusted === null ? (item.apart ?? null) : pAdjusted < significanceLevel;
    return { ...item, pAdjusted, significant };
  });
  return { corrected, family: pValues.length };
}

interface Corrected {
  readonly pAdjusted: number | null;
  /** null: there is no test. */
  readonly significant: boolean | null;
}
