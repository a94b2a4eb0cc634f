import type { ComparisonBasis, ShownComparison } from './comparison.ts';

/** The p-value that a verdict rests on. */
export interface TestedChance {
  /** 0–1. */
  readonly p: number;
  /** For as many comparisons at once. */
  readonly isCorrected: boolean;
}

/** null: there was no test. */
export function testedChance(
  { p, pAdjusted }: Pick<ShownComparison, 'p' | 'pAdjusted'>,
  { correction, family }: Pick<ComparisonBasis, 'correction' | 'family'>,
): TestedChance | null {
  if (pAdjusted === null) return null;
  const isCorrected = correction !== 'none' && family > 1;
  return { p: isCorrected ? pAdjusted : (p ?? pAdjusted), isCorrected };
}
