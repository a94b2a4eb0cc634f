import { chartTexts } from '../../language/nl/charts.ts';
import { verdictTexts } from '../../language/nl/verdicts.ts';
import { differenceCells, figureCells } from '../figure-cells.ts';
import type { FigureRows } from '../table-rows.ts';
import { multiplesMarks } from './multiples-marks.ts';
import type { MultiplesSpec } from './multiples-spec.ts';

export function multiplesRows(spec: MultiplesSpec): FigureRows {
  const { tableHeads: heads } = chartTexts;
  const isCompared = spec.comparison !== null;
  return {
    header: [
      ...[heads.who, heads.wave, heads.percent, heads.lower, heads.upper, heads.nOther],
      ...(isCompared ? [verdictTexts.table.difference, verdictTexts.table.verdict] : []),
      heads.remark,
    ],
    rows: multiplesMarks(spec).map(({ name, detail, value, difference }) => [
      name,
      detail ?? '',
      ...figureCells(value),
      ...(isCompared ? differenceCells(difference) : []),
      value.status === 'shown' ? '' : value.reason,
    ]),
  };
}
