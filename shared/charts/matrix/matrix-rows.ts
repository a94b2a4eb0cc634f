import { matrixTexts } from '../../language/nl/chart-matrix.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import { comparedSides } from '../compared-sides.ts';
import {
  differenceCells,
  differenceHeads,
  figureCells,
  figureHeads,
  remarkCell,
  textCell,
} from '../figure-cells.ts';
import type { FigureRows } from '../table-rows.ts';
import { matrixMarks } from './matrix-marks.ts';
import type { MatrixSpec } from './matrix-spec.ts';

/** A row for each figure: a percentage without its interval and n would be half of it. */
export function matrixRows(spec: MatrixSpec): FigureRows {
  const { who, remark } = chartTexts.tableHeads;
  const sides = comparedSides(spec.comparison, matrixMarks(spec));
  return {
    header: [matrixTexts.indicator, who, ...figureHeads(), ...differenceHeads(sides), remark],
    rows: matrixMarks(spec).map(({ name, detail, value, difference }) => [
      textCell(detail ?? ''),
      textCell(name),
      ...figureCells(value),
      ...differenceCells(difference, sides),
      remarkCell(value),
    ]),
  };
}
