import { buildChart, type Written } from '../../../shared/charts/build-chart.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import type { ComparisonBasis } from '../../../shared/model/comparison.ts';
import type { Level } from '../../../shared/model/area.ts';
import {
  gender,
  makeArea,
  makeTable,
  type Cell,
  type ComparedCell,
  type PlacedCell,
} from '../../support/figure-tables.ts';
import { makeGaps } from '../../support/gap-tables.ts';
import { gapsOfMeans, ofMeans, satisfaction, trendsOfMeans } from '../../support/mean-tables.ts';
import { trendsOf } from '../../support/trend-tables.ts';

/** Charts of a score: on its own scale, with decimals and without percentages. */
export function meanStates(): Readonly<Record<string, ChartSpec>> {
  return {
    'dumbbell, means': dumbbell(schools),
    'dumbbell, means over the whole scale': dumbbell({
      'Het Baken': [mean(1.4), mean(9.6)],
      'Het Tweespan': [mean(5), few],
    }),
    'gaps, means': gaps([
      [7.62, 7.51, 7.48, 7.44],
      [7.41, 7.12, 6.83, 6.61],
    ]),
    'gaps, means far apart': gaps([
      [9.1, 8.9, 8.8, 9.2],
      [3.2, 2.8, 2.9, 1.7],
    ]),
    'multiples, means': multiples(),
    'map, means': map([7.62, 7.44, 7.51, 7.31, 6.94, 7.08, 7.22, null]),
    'map, means far apart': map([1.2, 9.9, 10, 4.4, 5.6, 7.1, 3.3, 2.8]),
    'number, a mean': number(mean(6.94), { difference: -0.42, verdict: 'ongunstiger', p: 0.004 }),
    'number, a mean hidden': number(few),
  };
}

const nothing: Written = { headline: '', annotations: [], chosen: null };
const few: Cell = { hidden: 'few-respondents' };
const indicator = satisfaction.code;
const byGroup: ComparisonBasis = { with: 'group', correction: 'bh', rule: { kind: 'test' }, family: 7 };

/** Boys, girls. */
const schools: Readonly<Record<string, readonly Cell[]>> = {
  'Het Baken': [mean(7.52), mean(6.61)],
  'Lyceum Noorderlicht': [mean(7.44), mean(6.93)],
  'Kompasroos College': [mean(7.38), mean(7.01)],
  'Christelijk Lyceum De Wende': [mean(7.61), mean(7.36)],
  'Vakcollege De Smederij': [mean(7.11), mean(7.14)],
  'De Terp': [few, mean(6.8)],
};

function mean(value: number, margin = 0.2, n = 104): Cell {
  return { percent: value, lower: Math.max(1, value - margin), upper: Math.min(10, value + margin), n };
}

function dumbbell(cells: Readonly<Record<string, readonly Cell[]>>): ChartSpec {
  const table = ofMeans(
    makeTable(
      [
        ...Object.entries(cells).flatMap(([area, groups]) => placed('school', area, groups)),
        ...placed('municipality', 'Lindewaard', [mean(7.43, 0.05, 1395), mean(6.94, 0.05, 1410)]),
      ],
      { indicator: satisfaction, breakdown: gender, comparing: byGroup },
    ),
  );
  const gaps = gapsOfMeans(
    makeGaps(table, (area) => ({ p: sizeIn(cells[area]) > 0.4 ? 0.004 : 0.21, margin: 0.28 })),
  );
  return buildChart(
    {
      ...{ kind: 'dumbbell', indicator, measure: 'mean', wave: 2025, level: 'school', within: 'Lindewaard' },
      ...{ reference: { level: 'municipality', code: 'Lindewaard' }, by: 'gender', order: 'gap' },
    },
    { table, gaps },
    nothing,
  );
}

function sizeIn(groups: readonly Cell[] = [mean(7.4), mean(6.9)]): number {
  const means = groups.flatMap((cell) => ('percent' in cell ? [cell.percent] : []));
  return Math.max(...means) - Math.min(...means);
}

function placed(level: Level, area: string, groups: readonly Cell[]): PlacedCell[] {
  return groups.map((cell, index) => ({ level, area, wave: 2025, group: String(index + 1), cell }));
}

const waves = [2019, 2021, 2023, 2025];

/** Of Lindewaard, beside the region where the groups lie half as far apart. */
function gaps(groups: readonly (readonly number[])[]): ChartSpec {
  const cellsOf = (level: Level, area: string, part: number) =>
    waves.flatMap((wave, at) => {
      const [high = 0, low = 0] = groups.map((means) => means[at] ?? 0);
      return placed(level, area, [mean(high), mean(high - (high - low) * part)]).map((cell) => ({
        ...cell,
        wave,
      }));
    });
  const table = ofMeans(
    makeTable([...cellsOf('municipality', 'Lindewaard', 1), ...cellsOf('region', 'Regio', 0.5)], {
      ...{ indicator: satisfaction, breakdown: gender, comparing: byGroup },
    }),
  );
  return buildChart(
    {
      ...{ kind: 'gaps', indicator, measure: 'mean', by: 'gender' },
      ...{
        area: { level: 'municipality', code: 'Lindewaard' },
        reference: { level: 'region', code: 'Regio' },
      },
    },
    {
      table,
      gaps: gapsOfMeans(makeGaps(table, (_, wave) => ({ p: wave > 2019 ? 0.003 : 0.2, margin: 0.22 }))),
    },
    nothing,
  );
}

const places = ['Molenbroek', 'Oosterveen', 'Havenkwartier', 'Lindewaard', 'Veendorp', 'Nieuw-Kampen'];

/** Municipalities that all fall, each from its own height; the question changed in 2025 for nobody. */
function multiples(): ChartSpec {
  const line = (level: Level, area: string, start: number, step: number) =>
    waves.map((wave, at): PlacedCell => ({ level, area, wave, cell: mean(start - at * step, 0.15, 402) }));
  const table = ofMeans(
    makeTable(
      [
        ...places.flatMap((area, at) => line('municipality', area, 7.9 - at * 0.2, 0.04 + at * 0.05)),
        ...line('region', 'Regio', 7.5, 0.15),
      ],
      { indicator: satisfaction },
    ),
  );
  return buildChart(
    {
      ...{ kind: 'multiples', indicator, measure: 'mean', level: 'municipality', within: null },
      reference: { level: 'region', code: 'Regio' },
    },
    { table, trends: trendsOfMeans(trendsOf(table, 0.004, places.length)) },
    nothing,
  );
}

/** Tiles by name. */
function map(means: readonly (number | null)[]): ChartSpec {
  const table = ofMeans(
    makeTable(
      [
        ...means.map((value, at): PlacedCell => ({
          ...{ level: 'municipality', area: `${places[at % 6] ?? ''}${at < 6 ? '' : '-Zuid'}`, wave: 2025 },
          cell: value === null ? few : mean(value, 0.15, 402),
        })),
        { level: 'region', area: 'Regio', wave: 2025, cell: mean(7.3, 0.05, 4010) },
      ],
      { indicator: satisfaction },
    ),
  );
  return buildChart(
    {
      ...{ kind: 'map', indicator, measure: 'mean', wave: 2025, level: 'municipality', within: null },
      reference: { level: 'region', code: 'Regio' },
    },
    { table },
    nothing,
  );
}

function number(cell: Cell, compared?: Omit<ComparedCell, 'to'>): ChartSpec {
  const to = { kind: 'rest', of: makeArea('region', 'Regio') } as const;
  const table = ofMeans(
    makeTable(
      [
        {
          ...{ level: 'municipality', area: 'Lindewaard', wave: 2025, cell },
          ...(compared === undefined ? {} : { compared: { to, ...compared } }),
        },
        { level: 'region', area: 'Regio', wave: 2025, cell: mean(7.3, 0.05, 4010) },
      ],
      {
        indicator: satisfaction,
        comparing: { with: 'rest', correction: 'bh', rule: { kind: 'test' }, family: 1 },
      },
    ),
  );
  return buildChart(
    {
      ...{ kind: 'number', indicator, measure: 'mean', wave: 2025 },
      ...{
        area: { level: 'municipality', code: 'Lindewaard' },
        reference: { level: 'region', code: 'Regio' },
      },
    },
    { table },
    nothing,
  );
}
