import { writeDecimal, writePercent, writeWhole } from '../base/dutch-numbers.ts';
import { verdictTexts, writeDifference } from '../language/nl/verdicts.ts';
import type { MarkDifference, MarkValue } from './spec.ts';

/** Percentage, limits and n as texts in a table; what is hidden reads "–". */
export function figureCells(value: MarkValue): string[] {
  if (value.status !== 'shown') return ['–', '–', '–', '–'];
  const { percent, whole = percent, lower, upper, n } = value;
  const limit = (bound: number | null) => (bound === null ? '–' : writeDecimal(bound, 1));
  return [writePercent(whole), limit(lower), limit(upper), n === null ? '–' : writeWhole(n)];
}

/** How far it differs and what that comes to. */
export function differenceCells(difference: MarkDifference | null): string[] {
  return difference === null
    ? ['–', '–']
    : [writeDifference(difference, { decimals: 1 }), difference.verdict ?? verdictTexts.untested];
}
