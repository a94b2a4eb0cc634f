import { chartTexts } from '../../language/nl/charts.ts';
import { distributionChartTexts } from '../../language/nl/chart-distribution.ts';
import { figureCells, figureHeads, remarkCell, textCell } from '../figure-cells.ts';
import type { FigureRows } from '../table-rows.ts';
import { namedBars } from './distribution-marks.ts';
import type { DistributionSpec } from './distribution-spec.ts';

/** A row per answer: area, group where there are groups, answer, and the figure. */
export function distributionRows(spec: DistributionSpec): FigureRows {
  const heads = chartTexts.tableHeads;
  const hasGroups = spec.bars.some(({ role }) => role === 'group');
  return {
    header: [
      heads.who,
      ...(hasGroups ? [heads.group] : []),
      ...[distributionChartTexts.answer, ...figureHeads(), heads.remark],
    ],
    rows: namedBars(spec).flatMap(({ area, group, bar }) =>
      bar.parts.map(({ value }, index) => [
        textCell(area),
        ...(hasGroups ? [textCell(group ?? chartTexts.total)] : []),
        textCell(spec.answers[index] ?? ''),
        ...figureCells(value),
        remarkCell(value),
      ]),
    ),
  };
}
