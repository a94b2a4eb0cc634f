import { chartGapTexts } from '../../language/nl/chart-gaps.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import type { ChartGap } from '../chart-gap.ts';
import { figureCells } from '../figure-cells.ts';
import { gapCells } from '../gap-cells.ts';
import type { FigureRows } from '../table-rows.ts';
import type { GapsSpec } from './gaps-spec.ts';

/** Per wave a row for each group, with the gap of the wave; under them the gaps of the area beside it. */
export function gapsRows({ name, waves, series, gaps, reference }: GapsSpec): FigureRows {
  const { who, wave, group, percent, lower, upper, nOther, remark } = chartTexts.tableHeads;
  const { gap, counts, slope } = chartGapTexts.tableHeads;
  const hasSlope = [...gaps, ...(reference?.gaps ?? [])].some(({ value }) => slopeOf(value) !== null);
  const gapPart = (value: ChartGap) => [
    ...gapCells(value),
    ...(hasSlope ? [chartGapTexts.slopeCell(slopeOf(value))] : []),
  ];
  return {
    header: [
      ...[who, wave, group, percent, lower, upper, nOther, gap, lower, upper, counts],
      ...(hasSlope ? [slope] : []),
      remark,
    ],
    rows: [
      ...waves.flatMap((year, at) => {
        const tested = gaps[at];
        return series.flatMap(({ name: groupName, points }) => {
          const point = points[at];
          if (!point || !tested) return [];
          const { value } = point;
          return [
            [
              ...[name, String(year), groupName, ...figureCells(value), ...gapPart(tested.value)],
              value.status === 'shown' ? '' : value.reason,
            ],
          ];
        });
      }),
      ...(reference?.gaps ?? []).map(({ wave: year, value }) => [
        ...[reference?.name ?? '', String(year), '', '', '', '', '', ...gapPart(value)],
        value.status === 'shown' ? '' : value.reason,
      ]),
    ],
  };
}

function slopeOf(value: ChartGap) {
  return value.status === 'shown' ? value.slope : null;
}
