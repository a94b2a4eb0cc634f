import { chartTexts } from '../../language/nl/charts.ts';
import { funnelChartTexts } from '../../language/nl/chart-funnel.ts';
import { comparedSides } from '../compared-sides.ts';
import {
  differenceCells,
  differenceHeads,
  figureCells,
  figureHeads,
  remarkCell,
  textCell,
} from '../figure-cells.ts';
import type { FigureRows } from '../table-rows.ts';
import type { FunnelMark, FunnelPoint, FunnelSpec } from './funnel-spec.ts';

/** In the order of the plot, from few respondents to many. */
export function funnelRows({ level, points, absent, comparison }: FunnelSpec): FigureRows {
  const { area, remark } = chartTexts.tableHeads;
  const sides = comparedSides(comparison, points);
  return {
    header: [area(level), ...figureHeads(), ...differenceHeads(sides), remark],
    rows: [...points, ...absent].map((row) => [
      textCell(row.name),
      ...figureCells(row.value),
      ...differenceCells(row.difference, sides),
      remarkCell(row.value, placeInFunnel(row)),
    ]),
  };
}

function placeInFunnel(row: FunnelMark | FunnelPoint): string {
  if (!('position' in row)) return funnelChartTexts.noCount;
  return row.position === null ? '' : funnelChartTexts.chance[row.position];
}
