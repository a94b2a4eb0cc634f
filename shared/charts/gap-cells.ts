import { writeDecimal } from '../base/dutch-numbers.ts';
import { chartGapTexts } from '../language/nl/chart-gaps.ts';
import type { ChartGap } from './chart-gap.ts';

/** Size, limits and whether it counts, with one decimal. */
export function gapCells(gap: ChartGap): string[] {
  if (gap.status !== 'shown') return ['–', '–', '–', '–'];
  const { difference, lower, upper, counts, chance } = gap;
  const limit = (bound: number | null) => (bound === null ? '–' : writeDecimal(bound, 1));
  return [
    writeDecimal(difference, 1),
    limit(lower),
    limit(upper),
    `${chartGapTexts.counts(counts)}${chance === null ? '' : ` (${chance})`}`,
  ];
}
