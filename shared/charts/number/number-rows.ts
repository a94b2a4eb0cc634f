import { chartTexts } from '../../language/nl/charts.ts';
import { verdictTexts } from '../../language/nl/verdicts.ts';
import { differenceCells, figureCells } from '../figure-cells.ts';
import type { FigureRows } from '../table-rows.ts';
import { numberMarks } from './number-marks.ts';
import type { NumberSpec } from './number-spec.ts';

/** One row for the area, and one for what it is held against. */
export function numberRows(spec: NumberSpec): FigureRows {
  const { tableHeads: heads } = chartTexts;
  const isCompared = spec.comparison !== null;
  return {
    header: [
      ...[heads.who, heads.percent, heads.lower, heads.upper, heads.nOther],
      ...(isCompared ? [verdictTexts.table.difference, verdictTexts.table.verdict] : []),
      heads.remark,
    ],
    rows: numberMarks(spec).map(({ name, value, difference }) => [
      ...[name, ...figureCells(value)],
      ...(isCompared ? differenceCells(difference) : []),
      value.status === 'shown' ? '' : value.reason,
    ]),
  };
}
