import { buildChart } from '../../../shared/charts/build-chart.ts';
import type { Written } from '../../../shared/charts/build-chart.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { connectorAt } from '../../../shared/model/annotation.ts';
import type { MarkKey } from '../../../shared/model/figure.ts';
import type { DifferenceRule, Verdict } from '../../../shared/model/comparison.ts';
import type { Indicator } from '../../../shared/model/indicator.ts';
import { cellsAt, longName, makeArea, makeTable, stress } from '../../support/figure-tables.ts';
import type { Cell, PlacedCell } from '../../support/figure-tables.ts';

/** Schools of a municipality in order. */
export function rankingStates(): Readonly<Record<string, ChartSpec>> {
  return {
    'ranking, plain': ranking({ ...schools }),
    'ranking, own school lifted out with a note': ranking(
      { ...schools, ...hiddenSchools },
      {
        headline: '',
        chosen: schoolMark('Het Baken'),
        annotations: [
          connectorAt('n1', schoolMark('Het Baken'), 58, 'Hier begon in september een mentorproject.'),
          connectorAt('n2', schoolMark('Vakcollege De Smederij'), 43, 'Kleine klassen, vaste mentor.'),
        ],
      },
    ),
    'ranking, half of it hidden': ranking({
      'Het Baken': schools['Het Baken'],
      ...hiddenSchools,
      'De Kade': { hidden: 'few-answers' },
      'Nieuw College': { unavailable: 'no-data' },
    }),
    'ranking, all hidden': ranking({ ...hiddenSchools }),
    'ranking, one school': ranking({ 'Het Baken': schools['Het Baken'] }),
    'ranking, long names': ranking({
      [longName]: schools['Het Baken'],
      'Openbare Scholengemeenschap Drie Bruggen, locatie Rivierwijk-Zuid': schools['Het Tweespan'],
    }),
    'ranking, sixty schools': ranking(
      Object.fromEntries(
        Array.from({ length: 60 }, (_, index) => [
          `School ${String(index + 1)}`,
          around(70 - index * 0.9, 7),
        ]),
      ),
    ),
    'ranking, some not asked this wave': ranking({
      'Het Baken': schools['Het Baken'],
      'Het Tweespan': schools['Het Tweespan'],
      'De Kade': { unavailable: 'not-asked' },
      'Nieuw College': { unavailable: 'not-asked' },
    }),
    'ranking, 0 and 100 %': ranking({
      'De Kade': { percent: 100, lower: 97.8, upper: 100, n: 168 },
      'Nieuw College': { percent: 0, lower: 0, upper: 2.2, n: 168 },
      'Het Baken': { percent: 98.6, lower: 95.1, upper: 99.8, n: 212 },
      'Het Tweespan': { percent: 1.4, lower: 0.3, upper: 4.8, n: 197 },
    }),
    'ranking, all equal': ranking({
      'Het Baken': { percent: 50, lower: 44, upper: 56, n: 212 },
      'Het Tweespan': { percent: 50, lower: 44, upper: 56, n: 212 },
      'Lindewaard Lyceum': { percent: 50, lower: 44, upper: 56, n: 212 },
    }),
    'ranking, published figures without intervals': publishedRanking(),
    'ranking, compared with the rest': comparedRanking(),
    'ranking, a neutral indicator compared': comparedRanking({
      indicator: { ...stress, direction: 'neutral' },
      words: ['hoger', 'lager'],
    }),
    'ranking, points of attention': comparedRanking({
      words: ['mogelijk aandachtspunt', 'gunstiger'],
      rule: { kind: 'report' },
    }),
  };
}

const plain: Written = { headline: '', annotations: [], chosen: null };

const schools = {
  'Het Baken': { percent: 61.1, lower: 54.3, upper: 67.4, n: 212 },
  'Lyceum Noorderlicht': { percent: 59, lower: 54, upper: 64, n: 341 },
  'Vrije School Morgenrood': { percent: 57.2, lower: 46, upper: 67, n: 86 },
  'Kompasroos College': { percent: 55.4, lower: 49, upper: 61, n: 268 },
  'Christelijk Lyceum De Wende': { percent: 53.1, lower: 48, upper: 58, n: 352 },
  'Scholengemeenschap Drie Bruggen': { percent: 51.3, lower: 47, upper: 56, n: 467 },
  'Lindewaard Lyceum': { percent: 49, lower: 44, upper: 54, n: 327 },
  'Het Tweespan': { percent: 47.3, lower: 37, upper: 57, n: 97 },
  'Vakcollege De Smederij': { percent: 43.4, lower: 37, upper: 49, n: 243 },
  'Praktijkschool De Werf': { percent: 37.6, lower: 26, upper: 52, n: 52 },
} satisfies Record<string, Cell>;

const hiddenSchools = {
  'De Terp': { hidden: 'protects-another-figure' },
  'Schakelklas Lindewaard': { hidden: 'few-respondents' },
} satisfies Record<string, Cell>;

function schoolMark(areaCode: string): MarkKey {
  return { indicator: stress.code, level: 'school', areaCode, wave: 2025, groupVariable: null, group: null };
}

function ranking(cells: Readonly<Record<string, Cell>>, written = plain): ChartSpec {
  const lindewaard: Cell = { percent: 52.2, lower: 50.1, upper: 54.2, n: 3107 };
  const table = makeTable(
    [...cellsAt('school', 2025, cells), ...cellsAt('municipality', 2025, { Lindewaard: lindewaard })],
    { fictitious: true },
  );
  return buildChart(
    {
      kind: 'ranking',
      indicator: stress.code,
      wave: 2025,
      level: 'school',
      within: 'Lindewaard',
      reference: { level: 'municipality', code: 'Lindewaard' },
      order: 'high-first',
    },
    { table },
    written,
  );
}

/** As StatLine gives them: no n, no interval. */
function publishedRanking(): ChartSpec {
  const percents = { Veendorp: 18.3, Lindewaard: 21.4, Oosterveen: 12, 'Nieuw-Kampen': 0 };
  const cells = Object.entries(percents).map(([area, percent]): PlacedCell => {
    return { level: 'municipality', area, wave: 2024, cell: { percent } };
  });
  const request = {
    kind: 'ranking',
    indicator: stress.code,
    wave: 2024,
    level: 'municipality',
    within: null,
    reference: null,
    order: 'high-first',
  } as const;
  return buildChart(request, { table: makeTable(cells, { published: true }) }, plain);
}

/** The first school differs one way, the ninth the other; the tenth may not be compared. */
function comparedRanking({
  indicator = stress,
  words: [up, down] = ['ongunstiger', 'gunstiger'],
  rule = { kind: 'test' },
}: {
  readonly indicator?: Indicator;
  readonly words?: readonly [Verdict, Verdict];
  readonly rule?: DifferenceRule;
} = {}): ChartSpec {
  const to = { kind: 'rest', of: makeArea('municipality', 'Lindewaard') } as const;
  const cells = cellsAt('school', 2025, { ...schools, ...hiddenSchools }).map((placed, index): PlacedCell => {
    if (!('percent' in placed.cell)) return { ...placed, compared: 'hidden' };
    const difference = (placed.cell.percent - 52.2) * 1.1;
    const verdict = index === 0 ? up : index === 8 ? down : 'vergelijkbaar';
    const p = rule.kind === 'report' ? null : verdict === 'vergelijkbaar' ? 0.4 : 0.004;
    return { ...placed, compared: index === 9 ? 'hidden' : { to, difference, verdict, p } };
  });
  const whole = cellsAt('municipality', 2025, {
    Lindewaard: { percent: 52.2, lower: 50.1, upper: 54.2, n: 3107 },
  });
  const comparing = { with: 'rest', correction: 'bh', rule, family: 9 } as const;
  return buildChart(
    {
      kind: 'ranking',
      indicator: indicator.code,
      wave: 2025,
      level: 'school',
      within: 'Lindewaard',
      reference: { level: 'municipality', code: 'Lindewaard' },
      order: 'high-first',
    },
    { table: makeTable([...cells, ...whole], { indicator, comparing }) },
    { ...plain, chosen: schoolMark('Het Baken') },
  );
}

function around(percent: number, margin: number): Cell {
  return { percent, lower: percent - margin, upper: percent + margin, n: 160 };
}
