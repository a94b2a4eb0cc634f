import { passComparison, type GatedComparison } from '../../shared/disclosure/gate.ts';
import type { ComparisonBasis } from '../../shared/model/comparison.ts';
import type { Figure } from '../../shared/model/figure.ts';
import type { Direction } from '../../shared/model/indicator.ts';
import { judgeDifference, significanceLevel } from '../../shared/model/judge-difference.ts';
import { adjustPValues } from '../../shared/statistics/adjust-p-values.ts';
import type { ComparisonDraft } from './draft-comparisons.ts';
import type { Draft } from './draft-figures.ts';
import { sealComparison } from './seal-comparison.ts';

export interface Comparable {
  readonly draft: Draft;
  /** null: it is not part of what is compared. */
  readonly comparison: ComparisonDraft | null;
  readonly figure: Figure;
  readonly direction: Direction;
}

/**
 * Lets every comparison through the gate, corrects what passed for the number of tests, and says what it
 * means. What is hidden counts in no family: it would show through in the corrected p of the others.
 */
export function compareFigures(
  comparables: readonly Comparable[],
  basis: Omit<ComparisonBasis, 'family'>,
  passValue: (draft: Draft) => Figure['value'],
): { readonly figures: readonly Figure[]; readonly comparing: ComparisonBasis } {
  const passed = comparables.map((comparable) => pass(comparable, passValue));
  const tested = passed.map((comparison) => (comparison?.status === 'shown' ? comparison.p : null));
  const pValues = tested.filter((p) => p !== null);
  const adjusted = adjustPValues(pValues, basis.correction);
  const family = pValues.length;
  let next = 0;
  const figures = comparables.map(({ figure, direction }, i): Figure => {
    const comparison = passed[i];
    if (comparison === undefined || comparison === null) return figure;
    if (comparison.status !== 'shown') return { ...figure, comparison };
    const pAdjusted = comparison.p === null ? null : (adjusted[next++] ?? null);
    const significant = pAdjusted === null ? comparison.apart : pAdjusted < significanceLevel;
    const verdict = judgeDifference(
      { difference: comparison.difference, significant },
      direction,
      basis.rule,
    );
    return { ...figure, comparison: { ...comparison, pAdjusted, family, verdict } };
  });
  return { figures, comparing: { ...basis, family } };
}

function pass(
  { draft, figure, comparison }: Comparable,
  passValue: (draft: Draft) => Figure['value'],
): GatedComparison | null {
  if (comparison === null) return null;
  const { compareTo, basis } = comparison;
  if (basis.kind === 'absent') return { status: 'unavailable', compareTo, reason: basis.reason };
  if (compareTo === null) throw new Error('A comparison with nothing');
  return passComparison(
    sealComparison(draft, compareTo, basis),
    [figure.value, passValue(basis.other)],
    draft.limits.rule,
  );
}
