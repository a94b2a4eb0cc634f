import { chartGapTexts } from '../language/nl/chart-gaps.ts';
import type { ChartGap } from './chart-gap.ts';
import type { MeasureOfMark } from '../language/nl/figure-unit.ts';
import { decimalCell, noCell, textCell, type FigureCell } from './figure-cells.ts';

export function gapHeads(measure: MeasureOfMark): string[] {
  const { gap, lower, upper, counts } = chartGapTexts.tableHeads;
  return [gap(measure), lower, upper, counts];
}

/** Size, limits and whether it counts. */
export function gapCells(gap: ChartGap): FigureCell[] {
  if (gap.status !== 'shown') return [noCell, noCell, noCell, noCell];
  const { difference, lower, upper, counts, chance, measure } = gap;
  const words = `${chartGapTexts.counts(counts)}${chance === null ? '' : ` (${chance})`}`;
  return [...[difference, lower, upper].map((size) => decimalCell(size, measure)), textCell(words)];
}
