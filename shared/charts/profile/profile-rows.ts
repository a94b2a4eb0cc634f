import { writePercent } from '../../base/dutch-numbers.ts';
import { profileTexts } from '../../language/nl/chart-profile.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import { verdictTexts } from '../../language/nl/verdicts.ts';
import { differenceCells, figureCells } from '../figure-cells.ts';
import type { FigureRows } from '../table-rows.ts';
import type { ProfileSpec } from './profile-spec.ts';

/** The rows of the profile, with the percentages beside them. */
export function profileRows(spec: ProfileSpec): FigureRows {
  const { tableHeads: heads } = chartTexts;
  const isCompared = spec.comparison !== null;
  return {
    header: [
      ...[profileTexts.table.theme, profileTexts.table.indicator],
      ...[heads.percent, heads.lower, heads.upper, heads.nOther],
      ...spec.columns,
      ...(isCompared ? [verdictTexts.table.difference, verdictTexts.table.verdict] : []),
      heads.remark,
    ],
    rows: spec.sections.flatMap(({ heading, rows }) =>
      rows.map(({ label, value, beside, difference, notCompared }) => [
        ...[heading, label, ...figureCells(value)],
        ...beside.map((other) => (other.value.status === 'shown' ? writePercent(other.value.percent) : '–')),
        ...(isCompared ? differenceCells(difference) : []),
        value.status === 'shown' ? (notCompared ?? '') : value.reason,
      ]),
    ),
  };
}
