import { chartTexts } from '../../language/nl/charts.ts';
import { figureCells, figureHeads, remarkCell, textCell } from '../figure-cells.ts';
import { gapColumns } from '../gap-cells.ts';
import type { FigureRows } from '../table-rows.ts';
import type { DumbbellSpec } from './dumbbell-spec.ts';

/** One row per group of an area; the gap of the area stands in each of them, so that sorting keeps it. */
export function dumbbellRows({ rows, groups, level, axis: { measure } }: DumbbellSpec): FigureRows {
  const { area, group, remark } = chartTexts.tableHeads;
  const gaps = gapColumns(
    rows.map(({ gap }) => gap),
    measure,
  );
  return {
    header: [area(level), group, ...figureHeads(undefined, measure), ...gaps.heads, remark],
    rows: rows.flatMap((row) =>
      row.dots.map(({ value }, index) => [
        textCell(row.name),
        textCell(groups[index]?.name ?? ''),
        ...figureCells(value),
        ...gaps.cells(row.gap),
        remarkCell(value),
      ]),
    ),
  };
}
