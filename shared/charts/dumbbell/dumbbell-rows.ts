import { chartGapTexts } from '../../language/nl/chart-gaps.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import { gapCells } from '../gap-cells.ts';
import { figureCells } from '../figure-cells.ts';
import type { FigureRows } from '../table-rows.ts';
import type { DumbbellSpec } from './dumbbell-spec.ts';

/** One row per group of an area; the gap of the area stands in each of them, so that sorting keeps it. */
export function dumbbellRows({ rows, groups, level }: DumbbellSpec): FigureRows {
  const { area, group, percent, lower, upper, nOther, remark } = chartTexts.tableHeads;
  const { gap, counts } = chartGapTexts.tableHeads;
  return {
    header: [area(level), group, percent, lower, upper, nOther, gap, lower, upper, counts, remark],
    rows: rows.flatMap((row) =>
      row.dots.map(({ value }, index) => [
        row.name,
        groups[index]?.name ?? '',
        ...figureCells(value),
        ...gapCells(row.gap),
        value.status === 'shown' ? '' : value.reason,
      ]),
    ),
  };
}
