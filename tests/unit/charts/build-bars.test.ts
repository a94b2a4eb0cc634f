import { expect, test } from 'vitest';
import { writeFooter } from '../../../shared/charts/footer/write-footer.ts';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import type { BarsSpec } from '../../../shared/charts/spec.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import { gender, makeTable, stress } from '../../support/figure-tables.ts';
import type { Cell, PlacedCell } from '../../support/figure-tables.ts';

const request = {
  kind: 'bars',
  indicator: stress.code,
  wave: 2025,
  area: { level: 'municipality', code: 'Lindewaard' },
  reference: { level: 'region', code: 'Regio' },
  by: 'gender',
} as const satisfies ChartRequest;

const boys: Cell = { percent: 41.2, lower: 36.8, upper: 45.7, n: 610 };
const girls: Cell = { percent: 63.8, lower: 59.5, upper: 67.9, n: 655 };

test('sets own bars beside those of the region, group by group', () => {
  const spec = bars({ '1': boys, '2': girls });
  expect(spec.groups).toEqual(['Jongen', 'Meisje']);
  expect(spec.series.map(({ name, role }) => [name, role])).toEqual([
    ['Lindewaard', 'own'],
    ['Regio', 'reference'],
  ]);
  expect(spec.series[0]?.bars.map(({ mark }) => mark.group)).toEqual(['1', '2']);
});

test('keeps a place with a reason for a group that is hidden', () => {
  const spec = bars({ '1': { hidden: 'few-answers' }, '2': girls });
  expect(spec.series[0]?.bars[0]?.value).toEqual({
    status: 'hidden',
    reason: 'Verborgen: te weinig antwoorden in een groep.',
  });
  expect(spec.altText).toContain('Niet getoond: Lindewaard jongens.');
});

test('has no figure for a group that is not in the table at all', () => {
  expect(bars({ '2': girls }).series[0]?.bars[0]?.value).toEqual({
    status: 'unavailable',
    reason: 'Geen gegevens.',
  });
});

test('names breakdown, place and wave in a neutral headline', () => {
  expect(bars({ '1': boys, '2': girls }).headline).toBe('Vaak stress naar geslacht in Lindewaard, 2025');
});

test('shows an area once when it is compared with itself', () => {
  const spec = bars({ '1': boys, '2': girls }, { reference: request.area });
  expect(spec.series).toHaveLength(1);
});

test('draws one bar for the total without a breakdown', () => {
  const table = makeTable([{ level: 'municipality', area: 'Lindewaard', wave: 2025, cell: girls }]);
  const spec = build({ ...request, by: null, reference: null }, table);
  expect(spec.groups).toEqual(['totaal']);
  expect(writeFooter(spec.footer)[1]).toContain('n = 655 (Lindewaard)');
});

function bars(
  own: Readonly<Record<string, Cell>>,
  change: Partial<Extract<ChartRequest, { kind: 'bars' }>> = {},
) {
  const cells = [
    ...cellsOf('municipality', 'Lindewaard', own),
    ...cellsOf('region', 'Regio', { '1': boys, '2': girls }),
  ];
  return build({ ...request, ...change }, makeTable(cells, { breakdown: gender }));
}

function cellsOf(
  level: 'municipality' | 'region',
  area: string,
  cells: Readonly<Record<string, Cell>>,
): PlacedCell[] {
  return Object.entries(cells).map(([group, cell]) => ({ level, area, wave: 2025, group, cell }));
}

function build(asked: ChartRequest, table: ReturnType<typeof makeTable>): BarsSpec {
  const spec = buildChart(asked, { table }, { headline: '', annotations: [], chosen: null });
  if (spec.kind !== 'bars') throw new Error(`Expected bars, got ${spec.kind}`);
  return spec;
}
