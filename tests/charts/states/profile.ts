import { buildChart, type Written } from '../../../shared/charts/build-chart.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { connectorAt } from '../../../shared/model/annotation.ts';
import type { RequestOf } from '../../../shared/model/chart-request.ts';
import type { Verdict } from '../../../shared/model/comparison.ts';
import type { FigureTable, MarkKey } from '../../../shared/model/figure.ts';
import type { Direction, Indicator } from '../../../shared/model/indicator.ts';
import { joinTables, makeArea, makeTable, stress } from '../../support/figure-tables.ts';
import type { Cell, ComparedCell, PlacedCell } from '../../support/figure-tables.ts';

/** One municipality over three themes, as in the picture the design was drawn from. */
export function profileStates(): Readonly<Record<string, ChartSpec>> {
  const long =
    'Leerlingen die in de laatste drie maanden op school of online zijn gepest en daar met niemand over durfden te praten';
  return {
    'profile, plain': profile(lines),
    'profile, chosen with a note': profile(lines, {
      ...plain,
      chosen: markOf('school-stress'),
      annotations: [connectorAt('n1', markOf('school-stress'), 41, 'Vooral in de toetsweken.')],
    }),
    'profile, municipality, region and country': profile(lines, plain, { besides: ['Nederland'] }),
    'profile, small numbers hidden': profile(
      lines.map((line, index) => (index % 2 === 0 ? { ...line, cell: { hidden: 'few-respondents' } } : line)),
    ),
    'profile, all hidden': profile(lines.map((line) => ({ ...line, cell: { hidden: 'few-answers' } }))),
    'profile, some not asked this wave': profile(
      lines.map((line, index) => (index > 8 ? { ...line, cell: { unavailable: 'not-asked' } } : line)),
    ),
    'profile, a comparison that would tell too much': profile(
      lines.map((line, index) => (index === 1 ? { ...line, points: 'hidden' } : line)),
    ),
    'profile, neutral indicators stand apart': profile([
      ...lines.slice(0, 4),
      { ...line('carer', 'Mantelzorger', 'Thuis', 'neutral', 14, 9, 'hoger') },
      { ...line('two-homes', 'Woont in twee huizen', 'Thuis', 'neutral', 20, 21, 'vergelijkbaar') },
    ]),
    'profile, one indicator and no other areas': profile(lines.slice(0, 1), plain, { others: [] }),
    'profile, one clear difference': profile(
      lines.map((line) => (line.code === 'happy' ? line : { ...line, verdict: 'vergelijkbaar' as const })),
    ),
    'profile, long names': profile(
      lines.slice(0, 5).map((line, index) => (index === 1 ? { ...line, label: long } : line)),
      plain,
      {
        name: 'Samenwerkingsverband van de gemeenten Oosterveen, Lindewaard en Nieuw-Kampen aan de Grote Rivier',
      },
    ),
    'profile, all equal': profile(
      lines.map((line) => ({
        ...line,
        cell: { percent: 50, lower: 46, upper: 54, n: 300 },
        points: 0,
        region: 50,
        verdict: 'vergelijkbaar' as const,
      })),
      plain,
      { spread: 0 },
    ),
    'profile, 0 and 100 %': profile([
      { ...line('none', 'Nooit', 'Uitersten', 'low', 0, 3, 'gunstiger') },
      { ...line('all', 'Altijd', 'Uitersten', 'high', 100, 96, 'gunstiger') },
    ]),
    'profile, nothing compared': profile(lines, plain, { reference: false }),
    'profile, published without intervals': publishedProfile(),
    'profile, sixty indicators': profile(
      Array.from({ length: 60 }, (_, index) => {
        const each = lines[index % lines.length] ?? line('x', 'x', 'x', 'high', 1, 1, 'vergelijkbaar');
        const round = Math.floor(index / lines.length);
        return {
          ...each,
          code: `${each.code}-${String(round)}`,
          theme: `${each.theme}, deel ${String(round + 1)}`,
        };
      }),
    ),
  };
}

const plain: Written = { headline: '', annotations: [], chosen: null };

interface Line {
  readonly code: string;
  readonly label: string;
  readonly theme: string;
  readonly direction: Direction;
  readonly cell: Cell;
  readonly region: number;
  readonly points: number | 'hidden';
  readonly verdict: Verdict;
}

const lines: readonly Line[] = [
  line('happy', 'Voelt zich (heel) gelukkig', 'Geluk en psychische gezondheid', 'high', 82, 77, 'gunstiger'),
  line('complaints', 'Psychische klachten', 'Geluk en psychische gezondheid', 'low', 26, 30, 'gunstiger'),
  line(
    'well',
    'Matig tot hoog welbevinden',
    'Geluk en psychische gezondheid',
    'high',
    71,
    69,
    'vergelijkbaar',
  ),
  line('lonely', 'Vaak eenzaam', 'Geluk en psychische gezondheid', 'low', 14, 15, 'vergelijkbaar'),
  line(
    'future',
    'Veel vertrouwen in de toekomst',
    'Geluk en psychische gezondheid',
    'high',
    61,
    62,
    'vergelijkbaar',
  ),
  {
    ...line(
      'thoughts',
      'Ooit suïcidegedachten',
      'Geluk en psychische gezondheid',
      'low',
      20,
      20,
      'vergelijkbaar',
    ),
    cell: { hidden: 'only-at-a-higher-level' },
  },
  line('stress', 'Vaak stress', 'Stress en druk', 'low', 49, 50, 'vergelijkbaar'),
  line('school-stress', 'Vaak stress door school', 'Stress en druk', 'low', 41, 35, 'ongunstiger'),
  line('pressure', 'Ervaart prestatiedruk', 'Stress en druk', 'low', 38, 33, 'ongunstiger'),
  line('resilient', 'Voldoende weerbaar', 'Stress en druk', 'high', 79, 78, 'vergelijkbaar'),
  line('likes-school', 'Vindt school leuk', 'School en pesten', 'high', 44, 49, 'ongunstiger'),
  line('safe', 'Voelt zich veilig op school', 'School en pesten', 'high', 88, 87, 'vergelijkbaar'),
  line('bullied', 'Gepest, op school of online', 'School en pesten', 'low', 15, 20, 'gunstiger'),
  line('truant', 'Heeft gespijbeld', 'School en pesten', 'low', 8, 9, 'vergelijkbaar'),
];

function line(
  code: string,
  label: string,
  theme: string,
  direction: Direction,
  percent: number,
  region: number,
  verdict: Verdict,
): Line {
  const [lower, upper] = [Math.max(0, percent - 3), Math.min(100, percent + 3)];
  // The rest of the region lies a little further away than the whole of it.
  const points = (percent - region) * 1.15;
  return { code, label, theme, direction, cell: { percent, lower, upper, n: 1104 }, region, points, verdict };
}

const others = ['Havenkwartier', 'Lindewaard', 'Molenbroek', 'Nieuw-Kampen', 'Rivierdal', 'Veendorp'];
const steps = [-6, -3, -1, 1, 2.5, 5];

interface Options {
  readonly name?: string;
  readonly others?: readonly string[];
  /** How far the other municipalities lie apart. */
  readonly spread?: number;
  readonly besides?: readonly string[];
  readonly reference?: boolean;
}

function profile(rows: readonly Line[], written: Written = plain, options: Options = {}): ChartSpec {
  const { name = own, besides = [], reference = true } = options;
  const request: RequestOf<'profile'> = {
    kind: 'profile',
    indicators: rows.map(({ code }) => code),
    wave: 2025,
    area: { level: 'municipality', code: name },
    reference: reference ? { level: 'region', code: 'Regio' } : null,
    besides: besides.map((code) => ({ level: 'country', code })),
  };
  const [first, ...more] = rows.map((row) => tableOf(row, { ...options, name }));
  if (!first) throw new Error('A profile without indicators.');
  return buildChart(request, { table: joinTables([first, ...more]) }, written);
}

function tableOf(row: Line, options: Options & { readonly name: string }): FigureTable {
  const { cell, region, points, verdict, ...about } = row;
  const to = { kind: 'rest', of: makeArea('region', 'Regio') } as const;
  const compared: ComparedCell | 'hidden' =
    points === 'hidden'
      ? 'hidden'
      : { to, difference: points, verdict, p: verdict === 'vergelijkbaar' ? 0.4 : 0.004 };
  const beside = (percent: number, n: number) => ({
    percent,
    lower: Math.max(0, percent - 1),
    upper: Math.min(100, percent + 1),
    n,
  });
  const cells: PlacedCell[] = [
    {
      ...{ level: 'municipality', area: options.name, wave: 2025, cell },
      ...(options.reference === false || !('percent' in cell) ? {} : { compared }),
    },
    { level: 'region', area: 'Regio', wave: 2025, cell: beside(region, 9563) },
    ...(options.besides ?? []).map((area): PlacedCell => {
      return { level: 'country', area, wave: 2025, cell: beside(Math.max(1, region - 1), 140_000) };
    }),
    ...(options.others ?? others).map((area, index): PlacedCell => {
      const away = (steps[(index + region) % steps.length] ?? 0) * (options.spread ?? 1);
      const percent = Math.max(0, Math.min(100, region + away));
      return {
        level: 'municipality',
        area,
        wave: 2025,
        cell: { percent, lower: percent, upper: percent, n: 800 },
      };
    }),
  ];
  return makeTable(cells, {
    indicator: indicatorOf(about),
    ...(options.reference === false
      ? {}
      : { comparing: { with: 'rest', correction: 'bh', rule: { kind: 'test' }, family: 13 } }),
  });
}

/** As StatLine gives them: no n and no interval, so nothing to test. */
function publishedProfile(): ChartSpec {
  const [first, ...more] = lines.slice(0, 5).map((row) => {
    const percent = 'percent' in row.cell ? row.cell.percent : 0;
    const to = { kind: 'reference', area: { ...makeArea('country', 'NL01'), name: 'Nederland' } } as const;
    const cells: PlacedCell[] = [
      {
        ...{ level: 'municipality', area: own, wave: 2024, cell: { percent } },
        compared: { to, difference: percent - row.region, verdict: null, p: null },
      },
      { level: 'country', area: 'NL01', wave: 2024, cell: { percent: row.region } },
      ...others.map((area, index): PlacedCell => {
        return {
          level: 'municipality',
          area,
          wave: 2024,
          cell: { percent: row.region + (steps[index] ?? 0) },
        };
      }),
    ];
    return makeTable(cells, {
      indicator: indicatorOf(row),
      published: true,
      comparing: { with: 'reference', correction: 'bh', rule: { kind: 'test' }, family: 0 },
    });
  });
  if (!first) throw new Error('A profile without indicators.');
  const request: RequestOf<'profile'> = {
    kind: 'profile',
    indicators: lines.slice(0, 5).map(({ code }) => code),
    wave: 2024,
    area: { level: 'municipality', code: own },
    reference: { level: 'country', code: 'NL01' },
    besides: [],
  };
  return buildChart(request, { table: joinTables([first, ...more]) }, plain);
}

function indicatorOf({
  code,
  label,
  theme,
  direction,
}: Pick<Line, 'code' | 'label' | 'theme' | 'direction'>): Indicator {
  return { ...stress, code, label, theme, direction, definition: `leerlingen: ${label}` };
}

function markOf(indicator: string): MarkKey {
  const total = { groupVariable: null, group: null };
  return { indicator, level: 'municipality', areaCode: own, wave: 2025, ...total };
}

const own = 'Oosterveen';
