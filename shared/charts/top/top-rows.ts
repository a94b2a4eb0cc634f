import { profileTexts } from '../../language/nl/chart-profile.ts';
import { topTexts } from '../../language/nl/chart-top.ts';
import { comparedSides } from '../compared-sides.ts';
import {
  differenceCells,
  differenceHeads,
  figureCells,
  figureHeads,
  percentCell,
  textCell,
} from '../figure-cells.ts';
import type { FigureRows } from '../table-rows.ts';
import type { TopSpec } from './top-spec.ts';

/** The places in order. */
export function topRows({ rows, reference, comparison }: TopSpec): FigureRows {
  const sides = comparedSides(comparison, rows);
  return {
    header: [
      ...[topTexts.rank, profileTexts.table.indicator, ...figureHeads()],
      ...(reference === null ? [] : [reference]),
      ...differenceHeads(sides),
    ],
    rows: rows.map(({ place, label, value, beside, difference }) => [
      ...[{ text: String(place), value: place }, textCell(label), ...figureCells(value)],
      ...(reference === null ? [] : [percentCell(beside?.value)]),
      ...differenceCells(difference, sides),
    ]),
  };
}
