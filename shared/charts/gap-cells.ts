import { chartGapTexts } from '../language/nl/chart-gaps.ts';
import type { ChartGap } from './chart-gap.ts';
import { decimalCell, noCell, textCell, type FigureCell } from './figure-cells.ts';

export function gapHeads(): string[] {
  const { gap, lower, upper, counts } = chartGapTexts.tableHeads;
  return [gap, lower, upper, counts];
}

/** Size, limits and whether it counts, with one decimal. */
export function gapCells(gap: ChartGap): FigureCell[] {
  if (gap.status !== 'shown') return [noCell, noCell, noCell, noCell];
  const { difference, lower, upper, counts, chance } = gap;
  const words = `${chartGapTexts.counts(counts)}${chance === null ? '' : ` (${chance})`}`;
  return [decimalCell(difference), decimalCell(lower), decimalCell(upper), textCell(words)];
}
