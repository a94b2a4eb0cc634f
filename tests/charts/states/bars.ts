import { buildChart, type Written } from '../../../shared/charts/build-chart.ts';
import { nestedBars } from './nested-bars.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import type { Breakdown } from '../../../shared/model/figure.ts';
import { cellsAt, gender, longName, makeArea, makeTable, stress } from '../../support/figure-tables.ts';
import type { Cell, ComparedCell, PlacedCell } from '../../support/figure-tables.ts';

/** Bars of two groups and of many, beside another area and alone. */
export function barsStates(): Readonly<Record<string, ChartSpec>> {
  return {
    'bars, compared with the rest': genderBars({}, true),
    'bars, girls and boys beside the region': genderBars({}),
    'bars, lower than the region': genderBars({
      'Lindewaard|1': { percent: 82.3, lower: 79.1, upper: 85.2, n: 610 },
      'Lindewaard|2': { percent: 68.7, lower: 63.9, upper: 73.1, n: 655 },
      'Regio|1': { percent: 83, lower: 81.2, upper: 84.7, n: 4610 },
      'Regio|2': { percent: 71, lower: 68.5, upper: 73.4, n: 4890 },
    }),
    'bars, one group hidden': genderBars({ 'Lindewaard|1': { hidden: 'few-answers' } }),
    'bars, total only': totalBar(),
    'bars, 0 and 100 %': genderBars({
      'Lindewaard|1': { percent: 100, lower: 98.3, upper: 100, n: 212 },
      'Lindewaard|2': { percent: 1.4, lower: 0.3, upper: 4.8, n: 197 },
      'Regio|1': { percent: 98.6, lower: 98.1, upper: 99.1, n: 4610 },
      'Regio|2': { percent: 0, lower: 0, upper: 0.1, n: 4890 },
    }),
    'bars, all hidden': genderBars(everywhere({ hidden: 'few-respondents' })),
    'bars, not asked this wave': genderBars(everywhere({ unavailable: 'not-asked' })),
    'bars, all equal': genderBars(everywhere({ percent: 50, lower: 46, upper: 54, n: 610 })),
    'bars, published without intervals': genderBars(
      Object.fromEntries(Object.entries(byGender).map(([key, cell]) => [key, bare(cell)])),
      false,
      true,
    ),
    'bars, six groups with long names beside the region': bars(situations, [41, 52, 48, 63, 70, 57]),
    'bars, six groups, two hidden': bars(situations, [41, few, 48, 63, few, 57]),
    'bars, six groups without a reference': bars(situations, [41, 52, 48, 63, 70, 57], { isBeside: false }),
    'bars, ten groups compared': bars(ages, [12, 15, 18, 22, 27, 31, 36, 39, 41, 44], { isCompared: true }),
    ...nestedBars(),
    'bars, a group with a name of 120 characters': bars(named(['Vmbo', longName, 'Vwo']), [41, 52, 48]),
  };
}

const nothing: Written = { headline: '', annotations: [], chosen: null };
const few: Cell = { hidden: 'few-respondents' };

const situations = named([
  'Bij beide ouders thuis',
  'Bij een van de ouders',
  'Om en om bij beide ouders (co-ouderschap)',
  'Bij pleegouders of andere familie',
  'In een instelling of woongroep',
  'Anders, namelijk op kamers of zelfstandig',
]);
const ages = named([11, 12, 13, 14, 15, 16, 17, 18, 19, 20].map((age) => `${String(age)} jaar`));

function named(labels: readonly string[]): Breakdown {
  const groups = labels.map((label, index) => ({ code: String(index + 1), label }));
  return { name: 'SITU', label: 'Situatie', waves: [2025], groups };
}

function bars(
  breakdown: Breakdown,
  percents: readonly (number | Cell)[],
  {
    isBeside = true,
    isCompared = false,
  }: { readonly isBeside?: boolean; readonly isCompared?: boolean } = {},
): ChartSpec {
  const to = { kind: 'rest', of: makeArea('region', 'Regio') } as const;
  const own = percents.map((cell, index): PlacedCell => {
    const isWorse = index % 4 === 3;
    const p = isWorse ? 0.004 : 0.4;
    const verdict = isWorse ? 'ongunstiger' : 'vergelijkbaar';
    return {
      ...{ level: 'municipality', area: 'Lindewaard', wave: 2025, group: String(index + 1) },
      cell: typeof cell === 'number' ? figure(cell, 6, 120) : cell,
      ...(isCompared ? { compared: { to, difference: isWorse ? 5 : 1, verdict, p } } : {}),
    };
  });
  const beside = percents.map((_, index): PlacedCell => {
    const cell = figure(38 + ((index * 7) % 20), 2, 900);
    return { level: 'region', area: 'Regio', wave: 2025, group: String(index + 1), cell };
  });
  const table = makeTable([...own, ...(isBeside ? beside : [])], {
    breakdown,
    ...(isCompared
      ? { comparing: { with: 'rest', correction: 'bh', rule: { kind: 'test' }, family: percents.length } }
      : {}),
  });
  return buildChart(
    {
      ...{ kind: 'bars', indicator: stress.code, wave: 2025, by: breakdown.name },
      area: { level: 'municipality', code: 'Lindewaard' },
      reference: isBeside ? { level: 'region', code: 'Regio' } : null,
    },
    { table },
    nothing,
  );
}

function figure(percent: number, margin: number, n: number): Cell {
  return { percent, lower: percent - margin, upper: percent + margin, n };
}

const byGender: Readonly<Record<string, Cell>> = {
  'Lindewaard|1': { percent: 41.2, lower: 36.8, upper: 45.7, n: 610 },
  'Lindewaard|2': { percent: 63.8, lower: 59.5, upper: 67.9, n: 655 },
  'Regio|1': { percent: 38.9, lower: 37.4, upper: 40.4, n: 4610 },
  'Regio|2': { percent: 60.1, lower: 58.7, upper: 61.5, n: 4890 },
};

function genderBars(other: Readonly<Record<string, Cell>>, isCompared = false, published = false): ChartSpec {
  const cells = Object.entries({ ...byGender, ...other }).map(([key, cell]): PlacedCell => {
    const [area = '', group = ''] = key.split('|');
    const to = { kind: 'rest', of: makeArea('region', 'Regio') } as const;
    const compared: ComparedCell = { to, difference: 4.1, verdict: 'ongunstiger', p: 0.018 };
    return {
      ...{ level: area === 'Regio' ? 'region' : 'municipality', area, wave: 2025, group, cell },
      ...(isCompared && area !== 'Regio' ? { compared } : {}),
    };
  });
  return buildChart(
    {
      kind: 'bars',
      indicator: stress.code,
      wave: 2025,
      area: { level: 'municipality', code: 'Lindewaard' },
      reference: { level: 'region', code: 'Regio' },
      by: 'gender',
    },
    {
      table: makeTable(cells, {
        breakdown: gender,
        published,
        ...(isCompared
          ? { comparing: { with: 'rest', correction: 'none', rule: { kind: 'test' }, family: 2 } }
          : {}),
      }),
    },
    nothing,
  );
}

function totalBar(): ChartSpec {
  const table = makeTable(
    cellsAt('school', 2025, { 'Het Baken': { percent: 61.1, lower: 54.3, upper: 67.4, n: 212 } }),
  );
  const request = {
    kind: 'bars',
    indicator: stress.code,
    wave: 2025,
    area: { level: 'school', code: 'Het Baken' },
    reference: null,
    by: null,
  } as const;
  return buildChart(request, { table }, nothing);
}

function everywhere(cell: Cell): Readonly<Record<string, Cell>> {
  return Object.fromEntries(Object.keys(byGender).map((key) => [key, cell]));
}

function bare(cell: Cell): Cell {
  return 'percent' in cell ? { percent: cell.percent } : cell;
}
