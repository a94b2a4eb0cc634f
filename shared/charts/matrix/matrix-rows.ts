import { matrixTexts } from '../../language/nl/chart-matrix.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import { verdictTexts } from '../../language/nl/verdicts.ts';
import { differenceCells, figureCells } from '../figure-cells.ts';
import type { FigureRows } from '../table-rows.ts';
import { matrixMarks } from './matrix-marks.ts';
import type { MatrixSpec } from './matrix-spec.ts';

/** A row for each figure: a percentage without its interval and n would be half of it. */
export function matrixRows(spec: MatrixSpec): FigureRows {
  const { tableHeads: heads } = chartTexts;
  const isCompared = spec.comparison !== null;
  return {
    header: [
      ...[matrixTexts.indicator, heads.who, heads.percent, heads.lower, heads.upper, heads.nOther],
      ...(isCompared ? [verdictTexts.table.difference, verdictTexts.table.verdict] : []),
      heads.remark,
    ],
    rows: matrixMarks(spec).map(({ name, detail, value, difference }) => [
      detail ?? '',
      name,
      ...figureCells(value),
      ...(isCompared ? differenceCells(difference) : []),
      value.status === 'shown' ? '' : value.reason,
    ]),
  };
}
