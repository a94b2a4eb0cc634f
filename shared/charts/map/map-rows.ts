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
import type { MapSpec } from './map-spec.ts';

/** From high to low, as a ranking. */
export function mapRows({ level, areas, comparison, legend: { measure } }: MapSpec): FigureRows {
  const { area, remark } = chartTexts.tableHeads;
  const sides = comparedSides(comparison, areas);
  return {
    header: [area(level), ...figureHeads(undefined, measure), ...differenceHeads(sides, measure), remark],
    rows: areas.map(({ name, value, difference }) => [
      textCell(name),
      ...figureCells(value),
      ...differenceCells(difference, sides),
      remarkCell(value),
    ]),
  };
}
