import { connectorAt } from '../../../shared/model/annotation.ts';
import { buildChart, type Written } from '../../../shared/charts/build-chart.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { longName, stress, type Cell } from '../../support/figure-tables.ts';
import { funnelAnswer, funnelRequest } from '../../support/funnel-answers.ts';

/** Every state of a funnel. */
export function funnelStates(): Readonly<Record<string, ChartSpec>> {
  const far = { percent: 71, lower: 63, upper: 78, n: 150 };
  return {
    'funnel, plain': funnel(manySchools(58)),
    'funnel, chosen school with a note': funnel(
      { ...manySchools(58), ...hiddenSchools },
      {
        headline: '',
        chosen: schoolMark('School 20'),
        annotations: [connectorAt('n1', schoolMark('School 31'), 40, 'Hier begon een mentorproject.')],
      },
    ),
    'funnel, 400 schools': funnel(manySchools(400)),
    'funnel, spread widened': funnel(wide(manySchools(58)), nothing, { overdispersion: true }),
    'funnel, within the limits': funnel(
      Object.fromEntries(Object.entries(manySchools(58)).filter((_, index) => index % 3 === 0)),
    ),
    'funnel, one school': funnel({ 'Het Baken': { percent: 53, lower: 46, upper: 60, n: 168 } }),
    'funnel, all schools together': funnel(manySchools(12), nothing, {
      region: { hidden: 'protects-another-figure' },
    }),
    'funnel, a neutral indicator': funnel(manySchools(58), nothing, {
      indicator: { ...stress, direction: 'neutral' },
    }),
    'funnel, long names': funnel({
      ...manySchools(20),
      [longName]: far,
      [`${longName} II`]: { ...far, percent: 24, n: 210 },
    }),
    'funnel, all equal': funnel({
      'Het Baken': { percent: 47, lower: 41, upper: 53, n: 212 },
      'Het Tweespan': { percent: 47, lower: 41, upper: 53, n: 212 },
      'Lindewaard Lyceum': { percent: 47, lower: 41, upper: 53, n: 212 },
    }),
    'funnel, close to 0 %': funnel(
      {
        'Het Baken': { percent: 0, lower: 0, upper: 2, n: 180 },
        'Het Tweespan': { percent: 2, lower: 1, upper: 5, n: 240 },
        'De Kade': { percent: 9, lower: 5, upper: 14, n: 190 },
      },
      nothing,
      { region: { percent: 2, lower: 1, upper: 3, n: 9687 } },
    ),
    'funnel, nothing shown': funnel(hiddenSchools),
    'funnel, not asked this wave': funnel({
      'De Kade': { unavailable: 'not-asked' },
      'De Terp': { unavailable: 'not-asked' },
    }),
    'funnel, 0 and 100 %': funnel(
      {
        'Het Baken': { percent: 0, lower: 0, upper: 2, n: 180 },
        'Het Tweespan': { percent: 100, lower: 98, upper: 100, n: 240 },
        'De Kade': { percent: 50, lower: 43, upper: 57, n: 190 },
      },
      nothing,
      { region: { percent: 54, lower: 53, upper: 55, n: 9687 } },
    ),
    'funnel, no spread': funnel(
      {
        'Het Baken': { percent: 0, lower: 0, upper: 2, n: 180 },
        'Het Tweespan': { percent: 0, lower: 0, upper: 2, n: 240 },
      },
      nothing,
      { region: { percent: 0, lower: 0, upper: 1, n: 420 } },
    ),
    'funnel, published figures of which some have no number of respondents': funnel(
      {
        ...Object.fromEntries(Object.entries(manySchools(9)).map(([name, cell]) => [name, bare(cell)])),
        'De Kade': { percent: 51 },
      },
      nothing,
      { published: true },
    ),
  };
}

const nothing: Written = { headline: '', annotations: [], chosen: null };

function funnel(
  schools: Readonly<Record<string, Cell>>,
  written: Written = nothing,
  options: Parameters<typeof funnelAnswer>[1] = {},
): ChartSpec {
  return buildChart(
    { ...funnelRequest, overdispersion: options.overdispersion ?? false },
    funnelAnswer(schools, options),
    written,
  );
}

function schoolMark(areaCode: string) {
  return {
    indicator: stress.code,
    level: 'school' as const,
    areaCode,
    wave: 2025,
    groupVariable: null,
    group: null,
  };
}

/** Scattered around 47 % as chance would, and a few further out: the same every time. */
export function manySchools(count: number): Readonly<Record<string, Cell>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index): [string, Cell] => {
      const n = 35 + ((index * 61) % 290);
      const error = Math.sqrt((47 * 53) / n);
      const turn = Math.sin(index * 12.9898) * 1.6;
      const percent = 47 + error * (index % 29 === 7 ? 3.9 : index % 41 === 11 ? -3.7 : turn);
      return [`School ${String(index + 1)}`, { percent, lower: percent - 6, upper: percent + 6, n }];
    }),
  );
}

/** Twice as far from the middle. */
function wide(schools: Readonly<Record<string, Cell>>): Readonly<Record<string, Cell>> {
  return Object.fromEntries(
    Object.entries(schools).map(([name, cell]) => [
      name,
      'percent' in cell ? { ...cell, percent: 47 + 2 * (cell.percent - 47) } : cell,
    ]),
  );
}

/** As published: no interval. */
function bare(cell: Cell): Cell {
  return 'percent' in cell && cell.n !== undefined ? { percent: cell.percent, n: cell.n } : cell;
}

const hiddenSchools: Readonly<Record<string, Cell>> = {
  'De Terp': { hidden: 'few-respondents' },
  'Schakelklas Lindewaard': { hidden: 'few-respondents' },
  'De Kade': { hidden: 'few-answers' },
  'Nieuw College': { unavailable: 'no-data' },
};
