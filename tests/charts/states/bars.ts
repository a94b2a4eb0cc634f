import { buildChart } from '../../../shared/charts/build-chart.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import type { Breakdown } from '../../../shared/model/figure.ts';
import { makeArea, makeTable, stress, type Cell, type PlacedCell } from '../../support/figure-tables.ts';

/** Bars of many groups with long names, beside another area and alone. */
export function manyBars(): Readonly<Record<string, ChartSpec>> {
  return {
    'bars, six groups with long names beside the region': bars(situations, [41, 52, 48, 63, 70, 57]),
    'bars, six groups, two hidden': bars(situations, [41, few, 48, 63, few, 57]),
    'bars, six groups without a reference': bars(situations, [41, 52, 48, 63, 70, 57], { isBeside: false }),
    'bars, ten groups compared': bars(ages, [12, 15, 18, 22, 27, 31, 36, 39, 41, 44], { isCompared: true }),
    'bars, a group with a name of 120 characters': bars(
      named(['Vmbo', `${'Openbare scholengemeenschap voor '.repeat(3)}lyceum`, 'Vwo']),
      [41, 52, 48],
    ),
  };
}

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
    { headline: '', annotations: [], chosen: null },
  );
}

function figure(percent: number, margin: number, n: number): Cell {
  return { percent, lower: percent - margin, upper: percent + margin, n };
}
