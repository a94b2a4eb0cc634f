import { writePercent } from '../../base/dutch-numbers.ts';
import { profileTexts } from '../../language/nl/chart-profile.ts';
import { topTexts } from '../../language/nl/chart-top.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import { verdictTexts } from '../../language/nl/verdicts.ts';
import { differenceCells, figureCells } from '../figure-cells.ts';
import type { FigureRows } from '../table-rows.ts';
import type { TopSpec } from './top-spec.ts';

/** The places in order. */
export function topRows({ rows, reference, comparison }: TopSpec): FigureRows {
  const { tableHeads: heads } = chartTexts;
  const isCompared = comparison !== null;
  return {
    header: [
      ...[topTexts.rank, profileTexts.table.indicator],
      ...[heads.percent, heads.lower, heads.upper, heads.nOther],
      ...(reference === null ? [] : [reference]),
      ...(isCompared ? [verdictTexts.table.difference, verdictTexts.table.verdict] : []),
    ],
    rows: rows.map(({ label, value, beside, difference }, index) => [
      ...[String(index + 1), label, ...figureCells(value)],
      ...(reference === null
        ? []
        : [beside?.value.status === 'shown' ? writePercent(beside.value.percent) : '–']),
      ...(isCompared ? differenceCells(difference) : []),
    ]),
  };
}
