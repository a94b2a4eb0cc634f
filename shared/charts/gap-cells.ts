import { chartGapTexts } from '../language/nl/chart-gaps.ts';
import { chanceCells, chanceHead } from './chance-cell.ts';
import type { ChartGap } from './chart-gap.ts';
import type { MeasureOfMark } from '../language/nl/figure-unit.ts';
import { decimalCell, noCell, textCell, type FigureCell } from './figure-cells.ts';

/** The columns of the gaps of one chart. */
export interface GapColumns {
  readonly heads: readonly string[];
  /** Size, limits, how likely by chance alone, and whether it counts. */
  readonly cells: (gap: ChartGap) => readonly FigureCell[];
}

export function gapColumns(gaps: readonly ChartGap[], measure: MeasureOfMark): GapColumns {
  const { gap, lower, upper, counts } = chartGapTexts.tableHeads;
  const chance = chanceHead(gaps.map((each) => (each.status === 'shown' ? each : null)));
  const heads = [gap(measure), lower, upper, ...(chance === null ? [] : [chance]), counts];
  return {
    heads,
    cells: (each) =>
      each.status === 'shown'
        ? [
            ...[each.difference, each.lower, each.upper].map((size) => decimalCell(size, each.measure)),
            ...chanceCells(chance, each),
            textCell(chartGapTexts.counts(each.counts)),
          ]
        : heads.map(() => noCell),
  };
}
