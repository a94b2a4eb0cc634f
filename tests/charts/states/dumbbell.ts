import { buildChart } from '../../../shared/charts/build-chart.ts';
import type { Written } from '../../../shared/charts/build-chart.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { connectorAt } from '../../../shared/model/annotation.ts';
import type { RequestOf } from '../../../shared/model/chart-request.ts';
import type { Breakdown } from '../../../shared/model/figure.ts';
import {
  gender,
  longName,
  makeTable,
  stress,
  type Cell,
  type PlacedCell,
} from '../../support/figure-tables.ts';
import { makeGaps } from '../../support/gap-tables.ts';

/** The groups of each school on one line. */
export function dumbbellStates(): Readonly<Record<string, ChartSpec>> {
  return {
    'dumbbell, plain': dumbbell(schools),
    'dumbbell, by name without a reference': dumbbell(schools, { order: 'name', reference: null }),
    'dumbbell, one school with a note': dumbbell(
      { 'Het Baken': schools['Het Baken'] },
      {},
      {
        ...plain,
        annotations: [
          connectorAt(
            'n1',
            {
              ...{ indicator: stress.code, level: 'school', areaCode: 'Het Baken', wave: 2025 },
              ...{ groupVariable: 'gender', group: '2' },
            },
            70,
            'Hier praten meisjes er vaker over.',
          ),
        ],
      },
    ),
    'dumbbell, groups and schools hidden': dumbbell({
      ...schools,
      'De Terp': [few, figure(62, 5, 41)],
      'Nieuw College': [figure(44, 6, 60), few],
      'Schakelklas Lindewaard': [few, few],
      'De Kade': [{ hidden: 'few-answers' }, { hidden: 'protects-another-figure' }],
      Zuiderlicht: [{ unavailable: 'no-data' }, { unavailable: 'no-data' }],
    }),
    'dumbbell, all hidden': dumbbell({ 'De Terp': [few, few], 'De Kade': [few, few] }, { reference: null }),
    'dumbbell, not asked this wave': dumbbell(
      { 'De Terp': [notAsked, notAsked], 'De Kade': [notAsked, notAsked] },
      { reference: null },
    ),
    'dumbbell, thirty-six schools': dumbbell(
      Object.fromEntries(
        Array.from({ length: 36 }, (_, index) => {
          const boys = 38 + ((index * 7) % 19);
          const girls = boys + 24 - index;
          return [`School ${String(index + 1)}`, [figure(boys, 7, 90), figure(girls, 7, 95)]];
        }),
      ),
    ),
    'dumbbell, published without intervals': dumbbell(
      Object.fromEntries(Object.entries(schools).map(([name, cells]) => [name, cells.map(bare)])),
      { reference: null },
      plain,
      gender,
      true,
    ),
    'dumbbell, all equal': dumbbell({
      'Het Baken': [figure(50, 6, 100), figure(50, 6, 110)],
      'Het Tweespan': [figure(50, 6, 100), figure(50, 6, 110)],
    }),
    'dumbbell, 0 and 100 %': dumbbell({
      'Het Baken': [figure(0, 0, 100), figure(100, 0, 110)],
      'Het Tweespan': [figure(1.4, 1, 100), figure(98.6, 1, 110)],
    }),
    'dumbbell, close together near 100 %': dumbbell(
      {
        'Het Baken': [figure(95, 3, 100), figure(97, 2, 110)],
        'Het Tweespan': [figure(96, 3, 90), figure(96.4, 3, 92)],
      },
      { reference: null },
    ),
    'dumbbell, long names': dumbbell({
      [longName]: [figure(31, 6, 100), figure(58, 6, 110)],
      'Openbare Scholengemeenschap Drie Bruggen, locatie Rivierwijk-Zuid': [few, figure(58, 6, 110)],
    }),
    'dumbbell, six groups with long names': dumbbell(sixGroups, {}, plain, situations),
    'dumbbell, three groups': dumbbell(
      {
        'Het Baken': [figure(66, 6, 80), figure(58, 6, 90), figure(41, 6, 70)],
        'Het Tweespan': [figure(52, 7, 60), few, figure(47, 6, 75)],
      },
      {},
      plain,
      education,
    ),
  };
}

const plain: Written = { headline: '', annotations: [], chosen: null };
const few: Cell = { hidden: 'few-respondents' };
const notAsked: Cell = { unavailable: 'not-asked' };

function figure(percent: number, margin: number, n: number): Cell {
  return { percent, lower: Math.max(0, percent - margin), upper: Math.min(100, percent + margin), n };
}

function bare(cell: Cell): Cell {
  return 'percent' in cell ? { percent: cell.percent } : cell;
}

/** Boys, girls. */
const schools = {
  'Het Baken': [figure(45.2, 7, 104), figure(70.4, 7, 108)],
  'Lyceum Noorderlicht': [figure(51.1, 6, 160), figure(67.2, 6, 181)],
  'Kompasroos College': [figure(46.3, 6, 130), figure(64.1, 6, 138)],
  'Christelijk Lyceum De Wende': [figure(49.7, 6, 170), figure(56.4, 6, 182)],
  'Lindewaard Lyceum': [figure(47.1, 6, 160), figure(51.2, 6, 167)],
  'Vakcollege De Smederij': [figure(44.6, 6, 140), figure(41.9, 7, 103)],
} satisfies Record<string, readonly Cell[]>;

const education: Breakdown = {
  ...{ name: 'education', label: 'Onderwijs', waves: [2025] },
  groups: ['Vmbo', 'Havo', 'Vwo'].map((label, index) => ({ code: String(index + 1), label })),
};

const situations: Breakdown = {
  ...{ name: 'SITU', label: 'Woonsituatie', waves: [2025] },
  groups: [
    'Bij beide ouders thuis',
    'Bij een van de ouders',
    'Om en om bij beide ouders (co-ouderschap)',
    'Bij pleegouders of andere familie',
    'In een instelling of woongroep',
    'Anders, namelijk op kamers of zelfstandig',
  ].map((label, index) => ({ code: String(index + 1), label })),
};

const sixGroups = {
  'Het Baken': [41, 52, 48, 63, 70, 57].map((percent) => figure(percent, 7, 60)),
  'Het Tweespan': [44, 47, few, 51, few, 55].map((cell) =>
    typeof cell === 'number' ? figure(cell, 7, 60) : cell,
  ),
} satisfies Record<string, readonly Cell[]>;

const lindewaard: readonly Cell[] = [47.4, 59.6, 52, 61, 64, 57].map((percent) => figure(percent, 2.4, 1400));

function dumbbell(
  cells: Readonly<Record<string, readonly Cell[]>>,
  change: Partial<RequestOf<'dumbbell'>> = {},
  written = plain,
  breakdown = gender,
  published = false,
): ChartSpec {
  const table = makeTable(
    [
      ...Object.entries(cells).flatMap(([area, groups]) => placed('school', area, groups, breakdown)),
      ...(change.reference === null ? [] : placed('municipality', 'Lindewaard', lindewaard, breakdown)),
    ],
    {
      breakdown,
      published,
      fictitious: true,
      comparing: { with: 'group', correction: 'bh', rule: { kind: 'test' }, family: 7 },
    },
  );
  const gaps = makeGaps(table, (area) =>
    published ? { p: null, margin: null } : { p: sizeIn(cells[area]) > 11 ? 0.004 : 0.21, margin: 8 },
  );
  return buildChart(
    {
      ...{ kind: 'dumbbell', indicator: stress.code, wave: 2025, level: 'school', within: 'Lindewaard' },
      ...{ reference: { level: 'municipality', code: 'Lindewaard' }, by: breakdown.name, order: 'gap' },
      ...change,
    },
    { table, gaps },
    written,
  );
}

function sizeIn(groups: readonly Cell[] = lindewaard): number {
  const percents = groups.flatMap((cell) => ('percent' in cell ? [cell.percent] : []));
  return Math.max(...percents) - Math.min(...percents);
}

function placed(
  level: 'school' | 'municipality',
  area: string,
  groups: readonly Cell[],
  { groups: all }: Breakdown,
): PlacedCell[] {
  return all.map(({ code }, index) => ({
    ...{ level, area, wave: 2025, group: code },
    cell: groups[index] ?? { unavailable: 'no-data' },
  }));
}
