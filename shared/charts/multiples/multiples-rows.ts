import { chartTexts } from '../../language/nl/charts.ts';
import { comparedSides } from '../compared-sides.ts';
import {
  differenceCells,
  differenceHeads,
  figureCells,
  figureHeads,
  remarkCell,
  textCell,
  waveCell,
} from '../figure-cells.ts';
import type { FigureRows } from '../table-rows.ts';
import { multiplesMarks } from './multiples-marks.ts';
import type { MultiplesSpec } from './multiples-spec.ts';

/** Panel by panel, wave by wave; the larger area last. */
export function multiplesRows(spec: MultiplesSpec): FigureRows {
  const { who, wave, remark } = chartTexts.tableHeads;
  const sides = comparedSides(spec.comparison, multiplesMarks(spec));
  const { measure } = spec.axis;
  return {
    header: [who, wave, ...figureHeads(undefined, measure), ...differenceHeads(sides, measure), remark],
    rows: multiplesMarks(spec).map(({ mark, name, value, difference }) => [
      textCell(name),
      waveCell(mark.wave),
      ...figureCells(value),
      ...differenceCells(difference, sides),
      remarkCell(value),
    ]),
  };
}
