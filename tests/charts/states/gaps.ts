import { buildChart } from '../../../shared/charts/build-chart.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import type { Breakdown } from '../../../shared/model/figure.ts';
import type { GroupOrder } from '../../../shared/model/gap.ts';
import {
  bullied,
  gender,
  longName,
  makeTable,
  type Cell,
  type PlacedCell,
} from '../../support/figure-tables.ts';
import { makeGaps, type TestedGap } from '../../support/gap-tables.ts';

/** The groups of Lindewaard over four waves. */
export function gapsStates(): Readonly<Record<string, ChartSpec>> {
  return {
    'gaps, plain': gaps({ groups: growing }),
    'gaps, without a reference': gaps({ groups: steady, hasReference: false, tested: () => ({ p: 0.3 }) }),
    'gaps, question changed': gaps({ groups: growing, changed: true }),
    'gaps, one wave': gaps({ groups: growing.map((percents) => percents.slice(-1)), waves: [2025] }),
    'gaps, a wave not asked': gaps({
      groups: growing.map((percents) => with2021(percents, { unavailable: 'not-asked' })),
    }),
    'gaps, a group hidden in a wave': gaps({
      groups: [with2021(growing[0] ?? [], { hidden: 'few-respondents' }), growing[1] ?? []],
    }),
    'gaps, all hidden': gaps({
      groups: growing.map((percents) => percents.map((): Cell => ({ hidden: 'few-respondents' }))),
      hasReference: false,
    }),
    'gaps, all equal': gaps({
      groups: [steady[0] ?? [], steady[0] ?? []],
      tested: () => ({ p: 1, margin: 5 }),
    }),
    'gaps, 0 and 100 %': gaps({
      groups: [
        [0, 1, 0, 2],
        [100, 99, 98, 100],
      ],
    }),
    'gaps, published without intervals': gaps({
      groups: growing,
      published: true,
      tested: () => ({ p: null, margin: null }),
    }),
    'gaps, long names': gaps({
      groups: growing,
      breakdown: {
        ...gender,
        groups: gender.groups.map((group, at) => ({ ...group, label: at === 0 ? longName : group.label })),
      },
    }),
    'gaps, three groups in order': gaps({
      groups: [
        [31, 33, 38, 44],
        [24, 25, 27, 30],
        [19, 18, 17, 15],
      ],
      breakdown: education,
      order: 'education',
      tested: (wave) => ({ p: wave > 2019 ? 0.003 : 0.2, margin: 9, slope: -14.2 }),
    }),
    'gaps, six groups with long names': gaps({
      groups: [
        [31, 33, 38, 44],
        [30, 31, 37, 43],
        [29, 33, 36, 42],
        with2021([19, 18, 17, 15], { hidden: 'few-answers' }),
        with2021([12, 11, 13, 12], { hidden: 'few-answers' }),
        [22, 25, 29, 31],
      ],
      breakdown: situations,
      tested: () => ({ p: 0.003, margin: 11 }),
    }),
  };
}

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

const allWaves = [2019, 2021, 2023, 2025];
/** Boys, girls. */
const growing: readonly (readonly number[])[] = [
  [20.2, 21.4, 20.8, 22.1],
  [27.6, 31.7, 37.9, 46.3],
];
const steady: readonly (readonly number[])[] = [
  [22, 23, 21, 24],
  [26, 29, 27, 28],
];

function with2021(percents: readonly number[], cell: Cell): readonly (number | Cell)[] {
  return percents.map((percent, index) => (index === 1 ? cell : percent));
}

interface Options {
  readonly groups: readonly (readonly (number | Cell)[])[];
  readonly waves?: readonly number[];
  readonly breakdown?: Breakdown;
  readonly order?: GroupOrder;
  readonly hasReference?: boolean;
  readonly changed?: boolean;
  readonly published?: boolean;
  readonly tested?: (wave: number) => TestedGap;
}

function gaps({
  groups,
  waves = allWaves,
  breakdown = gender,
  order,
  hasReference = true,
  changed = false,
  published = false,
  tested = () => ({ p: 0.004 }),
}: Options): ChartSpec {
  const written = (percent: number): Cell => (published ? { percent } : figure(percent));
  const cellsOf = (level: 'municipality' | 'region', area: string, shift: number) =>
    groups.flatMap((cells, group) =>
      cells.map((cell, at): PlacedCell => {
        const wave = waves[at] ?? 0;
        return {
          ...{ level, area, wave, group: String(group + 1), version: changed && wave === 2025 ? 2 : 1 },
          cell: typeof cell === 'number' ? written(Math.max(0, cell - shift * group)) : cell,
        };
      }),
    );
  const table = makeTable(
    [...cellsOf('municipality', 'Lindewaard', 0), ...(hasReference ? cellsOf('region', 'Regio', 2) : [])],
    {
      ...{ indicator: bullied, breakdown, published },
      comparing: { with: 'group', correction: 'bh', rule: { kind: 'test' }, family: 8 },
    },
  );
  return buildChart(
    {
      ...{ kind: 'gaps', indicator: bullied.code, area: { level: 'municipality', code: 'Lindewaard' } },
      ...{ by: breakdown.name, reference: hasReference ? { level: 'region', code: 'Regio' } : null },
    },
    { table, gaps: makeGaps(table, (_, wave) => tested(wave), order ?? null) },
    { headline: '', annotations: [], chosen: null },
  );
}

function figure(percent: number): Cell {
  return { percent, lower: Math.max(0, percent - 4), upper: Math.min(100, percent + 4), n: 600 };
}
