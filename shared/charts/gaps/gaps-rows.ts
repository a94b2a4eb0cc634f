import { chartGapTexts } from '../../language/nl/chart-gaps.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import type { ChartGap } from '../chart-gap.ts';
import {
  figureCells,
  figureHeads,
  noCell,
  remarkCell,
  signedCell,
  textCell,
  waveCell,
  type FigureCell,
} from '../figure-cells.ts';
import { gapColumns } from '../gap-cells.ts';
import type { FigureRows } from '../table-rows.ts';
import type { GapsSpec } from './gaps-spec.ts';

/** Per wave a row for each group, with the gap of the wave; under them the gaps of the area beside it. */
export function gapsRows({ name, axis, waves, series, gaps, reference }: GapsSpec): FigureRows {
  const { measure } = axis;
  const { who, wave, group, remark } = chartTexts.tableHeads;
  const { slope, slopeLower, slopeUpper } = chartGapTexts.tableHeads;
  const all = [...gaps, ...(reference?.gaps ?? [])].map(({ value }) => value);
  const hasSlope = all.some((value) => slopeOf(value) !== null);
  const columns = gapColumns(all, measure);
  const gapPart = (value: ChartGap) => [...columns.cells(value), ...(hasSlope ? slopeCells(value) : [])];
  return {
    header: [
      ...[who, wave, group, ...figureHeads(undefined, measure), ...columns.heads],
      ...(hasSlope ? [slope(measure), slopeLower, slopeUpper] : []),
      remark,
    ],
    rows: [
      ...waves.flatMap((year, at) => {
        const tested = gaps[at];
        return series.flatMap(({ name: groupName, points }) => {
          const value = points[at]?.value;
          if (!value || !tested) return [];
          return [
            [
              ...[textCell(name), waveCell(year), textCell(groupName), ...figureCells(value)],
              ...[...gapPart(tested.value), remarkCell(value)],
            ],
          ];
        });
      }),
      ...(reference?.gaps ?? []).map(({ wave: year, value }) => [
        ...[textCell(reference?.name ?? ''), waveCell(year), textCell('')],
        // Of the area beside it only the gap is asked, not the groups.
        ...Array<FigureCell>(4).fill(textCell('')),
        ...gapPart(value),
        textCell(value.status === 'shown' ? '' : value.reason),
      ]),
    ],
  };
}

function slopeCells(value: ChartGap): FigureCell[] {
  const slope = slopeOf(value);
  return slope === null
    ? [noCell, noCell, noCell]
    : [slope.points, slope.lower, slope.upper].map((size) => signedCell(size, slope.measure));
}

function slopeOf(value: ChartGap) {
  if (value.status !== 'shown' || value.slope === null) return null;
  return { ...value.slope, measure: value.measure };
}
