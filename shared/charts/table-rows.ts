import { chartMarks } from './chart-marks.ts';
import { comparedSides } from './compared-sides.ts';
import { distributionRows } from './distribution/distribution-rows.ts';
import { groupPath } from './bars/nest-groups.ts';
import { dumbbellRows } from './dumbbell/dumbbell-rows.ts';
import { funnelRows } from './funnel/funnel-rows.ts';
import { gapsRows } from './gaps/gaps-rows.ts';
import { mapRows } from './map/map-rows.ts';
import { matrixRows } from './matrix/matrix-rows.ts';
import { multiplesRows } from './multiples/multiples-rows.ts';
import { numberRows } from './number/number-rows.ts';
import { profileRows } from './profile/profile-rows.ts';
import { responseRows } from './response/response-rows.ts';
import { topRows } from './top/top-rows.ts';
import { trendChartTexts } from '../language/nl/chart-trend.ts';
import { chartTexts } from '../language/nl/charts.ts';
import { verdictTexts } from '../language/nl/verdicts.ts';
import {
  differenceCells,
  differenceHeads,
  figureCells,
  figureHeads,
  remarkCell,
  textCell,
  waveCell,
  type FigureCell,
} from './figure-cells.ts';
import type { ChartSpec, MarkDifference, MarkValue } from './spec.ts';

export interface FigureRows {
  readonly header: readonly string[];
  readonly rows: readonly (readonly FigureCell[])[];
}

/**
 * The same figures in the same order, as a table. What is hidden reads "–", with its reason. Differences and verdicts
 * have columns where the chart compares.
 */
export function tableRows(spec: ChartSpec): FigureRows {
  const heads = chartTexts.tableHeads;
  const count = spec.kind === 'ranking' && spec.countLabel === 'leerlingen' ? heads.n : heads.nOther;
  const sides = comparedSides(spec.comparison, chartMarks(spec));
  const measure = 'axis' in spec ? spec.axis.measure : undefined;
  const commonHeads = [...figureHeads(count, measure), ...differenceHeads(sides, measure), heads.remark];
  const cellsOf = ({ value, difference }: { value: MarkValue; difference: MarkDifference | null }) => [
    ...figureCells(value),
    ...differenceCells(difference, sides),
    remarkCell(value),
  ];
  switch (spec.kind) {
    case 'ranking':
      return {
        header: [heads.area(spec.level), ...commonHeads],
        rows: spec.rows.map((row) => [textCell(row.name), ...cellsOf(row)]),
      };
    case 'trend':
      return {
        header: [
          ...[heads.who, heads.wave],
          ...commonHeads.map((head) =>
            head === verdictTexts.table.verdict ? trendChartTexts.verdictHead : head,
          ),
        ],
        rows: spec.series.flatMap(({ name, points }) =>
          points.map((point) => [textCell(name), waveCell(point.wave), ...cellsOf(point)]),
        ),
      };
    case 'bars':
      return {
        header: [heads.who, ...(spec.nesting?.heads ?? [heads.group]), ...commonHeads],
        rows: spec.series.flatMap(({ name, bars }) =>
          bars.map((bar, index) => [
            textCell(name),
            ...groupPath(spec, index).map((label) => textCell(label)),
            ...cellsOf(bar),
          ]),
        ),
      };
    case 'funnel':
      return funnelRows(spec);
    case 'map':
      return mapRows(spec);
    case 'multiples':
      return multiplesRows(spec);
    case 'profile':
      return profileRows(spec);
    case 'top':
      return topRows(spec);
    case 'matrix':
      return matrixRows(spec);
    case 'dumbbell':
      return dumbbellRows(spec);
    case 'gaps':
      return gapsRows(spec);
    case 'distribution':
      return distributionRows(spec);
    case 'number':
      return numberRows(spec);
    case 'response':
      return responseRows(spec);
  }
}
