import { profileTexts } from '../../language/nl/chart-profile.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import { comparedSides } from '../compared-sides.ts';
import {
  differenceCells,
  differenceHeads,
  figureCells,
  figureHeads,
  percentCell,
  remarkCell,
  textCell,
} from '../figure-cells.ts';
import type { FigureRows } from '../table-rows.ts';
import type { ProfileSpec } from './profile-spec.ts';

/** The rows of the profile, with the percentages beside them. */
export function profileRows(spec: ProfileSpec): FigureRows {
  const sides = comparedSides(
    spec.comparison,
    spec.sections.flatMap(({ rows }) => rows),
  );
  return {
    header: [
      ...[profileTexts.table.theme, profileTexts.table.indicator],
      ...[...figureHeads(), ...spec.columns, ...differenceHeads(sides)],
      chartTexts.tableHeads.remark,
    ],
    rows: spec.sections.flatMap(({ heading, rows }) =>
      rows.map(({ label, value, beside, difference, notCompared }) => [
        ...[textCell(heading), textCell(label), ...figureCells(value)],
        ...beside.map((other) => percentCell(other.value)),
        ...differenceCells(difference, sides),
        remarkCell(value, notCompared ?? ''),
      ]),
    ),
  };
}
