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
import { numberMarks } from './number-marks.ts';
import type { NumberSpec } from './number-spec.ts';

/** One row for the area, and one for what it is held against. */
export function numberRows(spec: NumberSpec): FigureRows {
  const { who, remark } = chartTexts.tableHeads;
  const sides = comparedSides(spec.comparison, [spec]);
  const { measure } = spec.axis;
  return {
    header: [who, ...figureHeads(undefined, measure), ...differenceHeads(sides, measure), remark],
    rows: numberMarks(spec).map(({ name, value, difference }) => [
      textCell(name),
      ...figureCells(value),
      ...differenceCells(difference, sides),
      remarkCell(value),
    ]),
  };
}
