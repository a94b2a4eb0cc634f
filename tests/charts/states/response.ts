import { buildChart } from '../../../shared/charts/build-chart.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import type { Level } from '../../../shared/model/area.ts';
import type { Response, ResponseCount, ResponseRow } from '../../../shared/model/response.ts';
import { gender, longName, makeArea, makeTable } from '../../support/figure-tables.ts';

/** Who took part, of one school and of many. */
export function responseStates(): Readonly<Record<string, ChartSpec>> {
  return {
    'response, one school by class, education and gender': table(
      {
        rowsAre: 'school',
        place: makeArea('school', 'Het Baken'),
        rows: [
          row('Klas 2', 113, 90, [44, 46]),
          { ...row('Vmbo', null, 34, [17, 17]), depth: 1 },
          { ...row('Havo', null, 33, [16, 17]), depth: 1 },
          { ...row('Vwo', null, 23, [11, 12]), id: 'klas 2 vwo', depth: 1 },
          row('Klas 4', 101, 78, [37, 41]),
          { ...row('Vmbo', null, 43, [20, 23]), id: 'klas 4 vmbo', depth: 1 },
          { ...row('Havo', null, 26, ['–', '–']), id: 'klas 4 havo', depth: 1 },
          { ...row('Vwo', null, 9, ['–', '–']), id: 'klas 4 vwo', depth: 1 },
        ],
        total: row('Het Baken', 214, 168, [81, 87]),
      },
      'school',
    ),
    'response, schools of a municipality': table({ rows: schools, total: all }, 'school'),
    'response, thirty-six schools': table(
      {
        rows: Array.from({ length: 36 }, (_, index) => {
          const boys = 40 + ((index * 17) % 60);
          return row(`School ${String(index + 1)}`, boys * 3, boys * 2, [boys, boys]);
        }),
        total: null,
      },
      'school',
    ),
    'response, small schools hidden': table(
      {
        rows: [
          ...schools,
          row('De Terp', 12, '–', ['–', '–']),
          row('Schakelklas Lindewaard', 41, '–', ['–', '–']),
        ],
        total: row('Alle scholen samen', 1530, 1089, [522, 560]),
      },
      'school',
    ),
    'response, all hidden': table(
      { rows: [row('De Terp', 12, '–', ['–', '–']), row('De Kade', 9, '–', ['–', '–'])], total: null },
      'school',
    ),
    'response, one area': table({ rows: [row('Het Baken', 214, 168, [81, 87])], total: null }, 'school'),
    'response, without a school list': table(
      {
        rows: schools.map((each) => ({ ...each, enrolled: null })),
        total: { ...all, enrolled: null },
        enrolment: 'none',
      },
      'school',
    ),
    'response, a list of another year and a school that is not on it': table(
      {
        rows: [row('Het Baken', 140, 168, [81, 87]), row('Het Tweespan', null, 197, [99, 98])],
        total: row('Alle scholen samen', null, 365, [180, 185]),
        enrolment: 'some',
      },
      'school',
    ),
    'response, pupils where they live': table(
      {
        place: null,
        rows: ['Lindewaard', 'Molenbroek'].map((name) => row(name, null, 1204, [590, 601])),
        total: row('Alle gemeenten samen', null, 2408, [1180, 1202]),
        enrolment: 'elsewhere',
      },
      'municipality',
    ),
    'response, long names': table(
      {
        rows: [row(longName, ...([820, 640, [318, 320]] as const))],
        total: null,
      },
      'school',
    ),
    'response, 0 and 100 %': table(
      { rows: [row('Het Baken', 214, 214, [100, 114]), row('De Terp', 40, 0, [0, 0])], total: null },
      'school',
    ),
    'response, nobody': table({ rows: [], total: null, enrolment: 'none' }, 'school'),
  };
}

type Number = number | '–';

function row(name: string, enrolled: number | null, took: Number, groups: readonly Number[]): ResponseRow {
  return {
    ...{ id: name, name, depth: 0, enrolled, took: countOf(took), groups: groups.map(countOf) },
    ownFigures: took === '–' ? null : took >= 30,
  };
}

function countOf(count: Number): ResponseCount {
  return count === '–' ? { status: 'hidden' } : { status: 'shown', count };
}

const schools = [
  row('Het Baken', 214, 168, [81, 87]),
  row('Lyceum Noorderlicht', 430, 341, [160, 178]),
  row('Praktijkschool De Werf', 40, 22, [12, 10]),
  row('Scholengemeenschap Drie Bruggen', 790, 551, [269, 280]),
];
const all = row('Alle scholen samen', 1474, 1082, [522, 555]);

function table(change: Partial<Response>, level: Level): ChartSpec {
  const [source] = makeTable([
    { level: 'school', area: 'Het Baken', wave: 2025, cell: { percent: 50 } },
  ]).sources;
  if (!source) throw new Error('A table without a source');
  const response: Response = {
    question: { wave: 2025, level, by: 'gender' },
    ...{ rowsAre: 'areas', place: makeArea('municipality', 'Lindewaard'), breakdown: gender },
    ...{ rows: [], total: null, enrolment: 'all', classes: ['2', '4'], enrolmentYear: 2025 },
    ...{ least: 5, leastForFigures: 30, source },
    ...change,
  };
  return buildChart(
    { kind: 'response', wave: 2025, level, within: response.place?.code ?? null, by: 'gender' },
    { table: makeTable([]), response },
    { headline: '', annotations: [], chosen: null },
  );
}
