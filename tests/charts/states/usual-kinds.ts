import { buildChart } from '../../../shared/charts/build-chart.ts';
import type { Written } from '../../../shared/charts/build-chart.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import type { MarkKey } from '../../../shared/model/figure.ts';
import type { DifferenceRule, Verdict } from '../../../shared/model/comparison.ts';
import type { Indicator } from '../../../shared/model/indicator.ts';
import { bullied, cellsAt, gender, makeArea, makeTable, stress } from '../../support/figure-tables.ts';
import type { Cell, ComparedCell, PlacedCell } from '../../support/figure-tables.ts';

/** Rankings, trends and bars. */
export function usualKinds(): Readonly<Record<string, ChartSpec>> {
  return {
    'ranking, plain': ranking({ ...schools }),
    'ranking, own school lifted out with a note': ranking(
      { ...schools, ...hiddenSchools },
      {
        headline: '',
        chosen: schoolMark('Het Baken'),
        annotations: [
          {
            id: 'n1',
            mark: schoolMark('Het Baken'),
            text: 'Hier begon in september een mentorproject.',
            percentAtWriting: 58,
          },
          {
            id: 'n2',
            mark: schoolMark('Vakcollege De Smederij'),
            text: 'Kleine klassen, vaste mentor.',
            percentAtWriting: 43,
          },
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
      'Christelijke Scholengemeenschap voor Lyceum, Havo en Vmbo De Wende-Oosterpoort': schools['Het Baken'],
      'Openbare Scholengemeenschap Drie Bruggen, locatie Rivierwijk-Zuid': schools['Het Tweespan'],
    }),
    'ranking, close to 0 and 100 %': ranking({
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
    'trend, three areas and a reference': trend(['Molenbroek', 'Oosterveen', 'Havenkwartier'], 'Regio'),
    'trend, question changed': trend(['Molenbroek', 'Oosterveen', 'Havenkwartier'], 'Regio', {
      changed: true,
    }),
    'trend, one area': trend(['Molenbroek'], null),
    'trend, a wave not asked': trend(['Molenbroek', 'Oosterveen'], 'Regio', {
      missing: { unavailable: 'not-asked' },
    }),
    'trend, a wave hidden for one area': trend(['Molenbroek', 'Oosterveen'], 'Regio', {
      missing: { hidden: 'few-respondents' },
      onlyFor: 'Molenbroek',
    }),
    'trend, all equal': trend(['Molenbroek', 'Oosterveen', 'Havenkwartier'], 'Regio', { flat: true }),
    'trend, compared with the wave before': trend(['Molenbroek', 'Oosterveen'], 'Regio', { compared: true }),
    'bars, compared with the rest': bars({}, true),
    'bars, girls and boys beside the region': bars({}),
    'bars, one group hidden': bars({ 'Lindewaard|1': { hidden: 'few-answers' } }),
    'bars, total only': totalBar(),
    'bars, close to 0 and 100 %': bars({
      'Lindewaard|1': { percent: 98.6, lower: 95.1, upper: 99.8, n: 212 },
      'Lindewaard|2': { percent: 1.4, lower: 0.3, upper: 4.8, n: 197 },
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

const waves = [2019, 2021, 2023, 2025];
const starts: Readonly<Record<string, number>> = {
  Molenbroek: 13,
  Oosterveen: 8,
  Havenkwartier: 16,
  Regio: 11,
};

/** Areas rise at their own pace; `missing` takes the place of 2021. */
function trend(
  areas: readonly string[],
  reference: string | null,
  { changed = false, flat = false, compared = false, missing, onlyFor }: TrendOptions = {},
): ChartSpec {
  const names = [...areas, ...(reference === null ? [] : [reference])];
  const cells = names.flatMap((area, index) =>
    waves.map((wave, step): PlacedCell => {
      const percent = flat ? 20 : (starts[area] ?? 10) + step * (4 - index);
      const margin = area === reference ? 1 : 3.4;
      const isMissing = missing !== undefined && wave === 2021 && (onlyFor === undefined || onlyFor === area);
      return {
        level: area === reference ? 'region' : 'municipality',
        area,
        wave,
        version: changed && wave === 2025 ? 2 : 1,
        ...(compared && step > 0 ? { compared: changeSince(waves[step - 1] ?? 0, 4 - index, step) } : {}),
        cell: isMissing
          ? missing
          : { percent, lower: percent - margin, upper: percent + margin, n: 400 + step },
      };
    }),
  );
  return buildChart(
    {
      kind: 'trend',
      indicator: bullied.code,
      areas: areas.map((code) => ({ level: 'municipality', code })),
      reference: reference === null ? null : { level: 'region', code: reference },
    },
    {
      table: makeTable(cells, {
        indicator: bullied,
        ...(compared
          ? { comparing: { with: 'wave', correction: 'bh', rule: { kind: 'test' }, family: 9 } }
          : {}),
      }),
    },
    plain,
  );
}

/** The second and the last change are more than chance. */
function changeSince(wave: number, difference: number, step: number): ComparedCell {
  const differs = step !== 2;
  return {
    to: { kind: 'wave', wave },
    difference,
    verdict: differs ? 'ongunstiger' : 'vergelijkbaar',
    p: differs ? 0.012 : 0.31,
  };
}

interface TrendOptions {
  readonly changed?: boolean;
  readonly flat?: boolean;
  readonly compared?: boolean;
  readonly missing?: Cell;
  readonly onlyFor?: string;
}

const byGender: Readonly<Record<string, Cell>> = {
  'Lindewaard|1': { percent: 41.2, lower: 36.8, upper: 45.7, n: 610 },
  'Lindewaard|2': { percent: 63.8, lower: 59.5, upper: 67.9, n: 655 },
  'Regio|1': { percent: 38.9, lower: 37.4, upper: 40.4, n: 4610 },
  'Regio|2': { percent: 60.1, lower: 58.7, upper: 61.5, n: 4890 },
};

function bars(other: Readonly<Record<string, Cell>>, isCompared = false): ChartSpec {
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
        ...(isCompared
          ? { comparing: { with: 'rest', correction: 'none', rule: { kind: 'test' }, family: 2 } }
          : {}),
      }),
    },
    plain,
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
  return buildChart(request, { table }, plain);
}
