import { chartTexts } from '../../language/nl/charts.ts';
import { verdictTexts } from '../../language/nl/verdicts.ts';
import { differenceCells, figureCells } from '../figure-cells.ts';
import type { FigureRows } from '../table-rows.ts';
import type { MapSpec } from './map-spec.ts';

/** From high to low, as a ranking. */
export function mapRows({ level, areas, comparison }: MapSpec): FigureRows {
  const heads = chartTexts.tableHeads;
  const { table } = verdictTexts;
  const isCompared = comparison !== null;
  return {
    header: [
      ...[heads.area(level), heads.percent, heads.lower, heads.upper, heads.nOther],
      ...(isCompared ? [table.difference, table.verdict] : []),
      heads.remark,
    ],
    rows: areas.map(({ name, value, difference }) => [
      name,
      ...figureCells(value),
      ...(isCompared ? differenceCells(difference) : []),
      value.status === 'shown' ? '' : value.reason,
    ]),
  };
}
