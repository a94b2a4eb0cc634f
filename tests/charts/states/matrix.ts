import { buildChart } from '../../../shared/charts/build-chart.ts';
import type { Written } from '../../../shared/charts/build-chart.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { connectorAt } from '../../../shared/model/annotation.ts';
import type { DifferenceRule, Verdict } from '../../../shared/model/comparison.ts';
import type { Indicator } from '../../../shared/model/indicator.ts';
import type { RequestOf } from '../../../shared/model/chart-request.ts';
import { bullied, joinTables, longName, makeArea, makeTable, stress } from '../../support/figure-tables.ts';
import type { Cell, PlacedCell } from '../../support/figure-tables.ts';

/** Schools of a municipality over indicators of two themes. */
export function matrixStates(): Readonly<Record<string, ChartSpec>> {
  const nine = [...schoolNames];
  return {
    'matrix, plain': matrix(nine, compared),
    'matrix, not compared': matrix(nine, plainCell, { reference: null }),
    'matrix, one school': matrix(nine.slice(0, 1), compared),
    'matrix, forty schools': matrix(
      Array.from({ length: 40 }, (_, index) => `${nine[index % 9] ?? ''} ${String(index + 1)}`),
      compared,
    ),
    'matrix, hidden and not asked': matrix(nine, (school, indicator) =>
      indicator === 2
        ? { cell: { unavailable: 'not-asked' } }
        : (school + indicator) % 3 === 0
          ? { cell: { hidden: 'few-respondents' } }
          : compared(school, indicator),
    ),
    'matrix, all hidden': matrix(nine, () => ({ cell: { hidden: 'few-respondents' } })),
    'matrix, long names': matrix([longName, ...nine.slice(0, 4)], compared, {}, [
      ...indicators,
      { ...stress, code: 'LONG', label: longName, theme: 'Stress' },
    ]),
    'matrix, all equal': matrix(nine, () => ({ cell: { percent: 50, lower: 44, upper: 56, n: 212 } })),
    'matrix, 0 and 100 %': matrix(nine, (school) => ({
      cell: { percent: school % 2 === 0 ? 0 : 100, lower: school % 2 === 0 ? 0 : 96, upper: 100, n: 97 },
    })),
    'matrix, published without intervals': matrix(nine, (school, indicator) => ({
      cell: { percent: percentOf(school, indicator) },
    })),
    'matrix, neutral indicators': matrix(nine, (school, indicator) => compared(school, indicator, neutral)),
    'matrix, points of attention': matrix(
      nine,
      (school, indicator) => compared(school, indicator, ['mogelijk aandachtspunt', 'gunstiger']),
      {},
      indicators,
      plain,
      { kind: 'report' },
    ),
    'matrix, own school lifted out with a note': matrix(nine, compared, {}, indicators, {
      headline: '',
      chosen: markOf('Het Tweespan', stress),
      annotations: [
        connectorAt('n1', markOf('Het Tweespan', stress), 59, 'Hier begon in september een mentorproject.'),
      ],
    }),
  };
}

const plain: Written = { headline: '', annotations: [], chosen: null };
const neutral = ['hoger', 'lager'] as const;

const schoolNames = [
  ...['Het Baken', 'Lyceum Noorderlicht', 'Vrije School Morgenrood', 'Kompasroos College'],
  ...['Christelijk Lyceum De Wende', 'Scholengemeenschap Drie Bruggen', 'Lindewaard Lyceum'],
  ...['Het Tweespan', 'Praktijkschool De Werf'],
] as const;

const indicators: readonly Indicator[] = [
  stress,
  { ...stress, code: 'SLAAP', label: 'Slecht geslapen' },
  { ...bullied, versions: stress.versions },
  { ...bullied, code: 'ONLINE', label: 'Online gepest', versions: stress.versions },
  { ...bullied, code: 'VEILIG', label: 'Voelt zich onveilig op school', versions: stress.versions },
];

function markOf(areaCode: string, { code }: Indicator) {
  return {
    indicator: code,
    level: 'school',
    areaCode,
    wave: 2025,
    groupVariable: null,
    group: null,
  } as const;
}

type CellOf = (school: number, indicator: number) => Pick<PlacedCell, 'cell' | 'compared'>;

function percentOf(school: number, indicator: number): number {
  return 12 + ((school * 13 + indicator * 29) % 61);
}

function plainCell(school: number, indicator: number): { readonly cell: Cell } {
  const percent = percentOf(school, indicator);
  return { cell: { percent, lower: percent - 6, upper: percent + 6, n: 80 + school * 11 } };
}

/** High ones differ one way, low ones the other; one in seven may not be compared. */
function compared(
  school: number,
  indicator: number,
  [up, down]: readonly [Verdict, Verdict] = ['ongunstiger', 'gunstiger'],
): Pick<PlacedCell, 'cell' | 'compared'> {
  const placed = plainCell(school, indicator);
  const percent = percentOf(school, indicator);
  if ((school + indicator) % 7 === 6) return { ...placed, compared: 'hidden' };
  const verdict = percent > 58 ? up : percent < 20 ? down : 'vergelijkbaar';
  const to = { kind: 'rest', of: makeArea('municipality', 'Lindewaard') } as const;
  const p = verdict === 'vergelijkbaar' ? 0.4 : 0.004;
  return { ...placed, compared: { to, difference: percent - 40, verdict, p } };
}

function matrix(
  areas: readonly string[],
  cellOf: CellOf,
  change: Partial<RequestOf<'matrix'>> = {},
  asked = indicators,
  written = plain,
  rule: DifferenceRule = { kind: 'test' },
): ChartSpec {
  const tables = asked.map((indicator, row) =>
    makeTable(
      [
        ...areas.map((area, column): PlacedCell => ({
          level: 'school',
          area,
          wave: 2025,
          ...cellOf(column, row),
        })),
        ...(change.reference === null
          ? []
          : [{ level: 'municipality', area: 'Lindewaard', wave: 2025, cell: municipality } as const]),
      ],
      {
        indicator,
        published: 'percent' in cellOf(0, 0).cell && !('n' in cellOf(0, 0).cell),
        comparing: { with: 'rest', correction: 'bh', rule, family: 60 },
      },
    ),
  );
  const [first, ...others] = tables;
  if (!first) throw new Error('A matrix needs an indicator.');
  return buildChart(
    {
      ...{ kind: 'matrix', indicators: asked.map(({ code }) => code), wave: 2025, level: 'school' },
      ...{ within: 'Lindewaard', reference: { level: 'municipality', code: 'Lindewaard' } },
      ...change,
    },
    { table: joinTables([first, ...others]) },
    written,
  );
}

const municipality: Cell = { percent: 40.2, lower: 38.1, upper: 42.2, n: 3107 };
