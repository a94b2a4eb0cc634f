import { chartTexts } from '../../language/nl/charts.ts';
import { funnelChartTexts } from '../../language/nl/chart-funnel.ts';
import { verdictTexts } from '../../language/nl/verdicts.ts';
import { differenceCells, figureCells } from '../figure-cells.ts';
import type { FigureRows } from '../table-rows.ts';
import type { FunnelMark, FunnelPoint, FunnelSpec } from './funnel-spec.ts';

/** In the order of the plot, from few respondents to many. */
export function funnelRows({ level, points, absent, comparison }: FunnelSpec): FigureRows {
  const heads = chartTexts.tableHeads;
  const { table } = verdictTexts;
  const isCompared = comparison !== null;
  return {
    header: [
      ...[heads.area(level), heads.percent, heads.lower, heads.upper, heads.nOther],
      ...(isCompared ? [table.difference, table.verdict] : []),
      heads.remark,
    ],
    rows: [...points, ...absent].map((row) => [
      row.name,
      ...figureCells(row.value),
      ...(isCompared ? differenceCells(row.difference) : []),
      remarkOn(row),
    ]),
  };
}

function remarkOn(row: FunnelMark | FunnelPoint): string {
  if (row.value.status !== 'shown') return row.value.reason;
  if (!('position' in row)) return funnelChartTexts.noCount;
  return row.position === null ? '' : funnelChartTexts.chance[row.position];
}
