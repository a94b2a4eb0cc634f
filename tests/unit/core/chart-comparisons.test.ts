import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeFooter } from '../../../shared/charts/footer/write-footer.ts';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import { verdictTexts } from '../../../shared/language/nl/verdicts.ts';
import type { OperationInput, OperationName, OperationOutput } from '../../../shared/contract/operations.ts';
import type { FigureTable } from '../../../shared/model/figure.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import { defaultSettings } from '../../../shared/model/workspace.ts';
import { createTestCore, openSampleCopy } from '../../support/test-core.ts';
import type { TestCore } from '../../support/test-core.ts';

let test: TestCore;
beforeEach(async () => {
  test = createTestCore();
  await openSampleCopy(test);
});
afterEach(() => test.dispose());

async function value<Name extends OperationName>(name: Name, input: OperationInput<Name>) {
  const answer = await test.core.dispatch(name, input, randomUUID());
  if (!answer.ok) throw new Error(`${name}: ${answer.issue.title} ${answer.issue.next}`);
  return answer.value as OperationOutput<Name>;
}

const written = { headline: '', annotations: [], chosen: null };
const region = { level: 'region', code: 'REGIO' } as const;
const municipalities: ChartRequest = {
  kind: 'ranking',
  indicator: 'SBSSK3S6',
  wave: 2025,
  level: 'municipality',
  within: null,
  reference: region,
  order: 'high-first',
};

it('tests the rows of a ranking and nothing that is only drawn beside them', async () => {
  const { table: table } = await value('charts.ask', municipalities);
  const tested = shownComparisons(table);
  expect(tested.length).toBeGreaterThan(5);
  expect(table.comparing?.family).toBe(tested.length);
  const drawn = table.figures.find(({ key }) => key.level === 'region');
  expect(drawn?.value.status).toBe('shown');
  expect(drawn).not.toHaveProperty('comparison');

  // One question for all rows: the same family, and so the same p, as asked without the chart.
  const asked = await value('figures.ask', {
    indicators: ['SBSSK3S6'],
    areas: [{ level: 'municipality' }],
    waves: [2025],
    compare: { with: 'rest' },
  });
  expect(shownComparisons(asked)).toEqual(tested);
});

it('tests the groups of bars, not the totals they come with', async () => {
  const request = {
    kind: 'bars',
    indicator: 'SBSSK3S6',
    wave: 2025,
    area: { level: 'municipality', code: 'GM9901' },
    reference: region,
    by: 'gender',
  } as const;
  const { table: beside } = await value('charts.ask', request);
  expect(shownComparisons(beside)).toHaveLength(2);
  expect(beside.comparing?.family).toBe(2);
  const told = buildChart(request, { table: beside }, written);
  expect(writeFooter(told.footer).join(' ')).toMatch(
    /elke groep tegenover dezelfde groep in de rest van de regio \(samen 38 tot 63\s%\), niet onderling/,
  );
  const { table: alone } = await value('charts.ask', { ...request, reference: null });
  const { figures, comparing } = alone;
  expect(comparing).toMatchObject({ with: 'group', family: 1 });
  expect(figures.filter(({ comparison }) => comparison?.status === 'shown')).toHaveLength(1);
});

it('says why schools beside their municipality are held against the region', async () => {
  const beside = async (reference: Extract<ChartRequest, { kind: 'ranking' }>['reference']) => {
    const request: ChartRequest = { ...municipalities, level: 'school', within: 'GM9901', reference };
    return writeFooter(buildChart(request, await value('charts.ask', request), written).footer).join('\n');
  };
  // One school of Elzermonde is too small to be shown.
  expect(await beside({ level: 'municipality', code: 'GM9901' })).toContain(verdictTexts.widened);
  const ofRegion = await beside(region);
  expect(ofRegion).toContain('de andere scholen van de regio');
  expect(ofRegion).not.toContain(verdictTexts.widened);
});

it('judges and prints by the rule and the correction of the workspace', async () => {
  const usual = buildChart(municipalities, await value('charts.ask', municipalities), written);
  expect(writeFooter(usual.footer).join(' ')).toMatch(
    /na correctie voor \d+ vergelijkingen \(Benjamini-Hochberg\)/,
  );

  await value('workspace.settings', {
    ...defaultSettings,
    correction: 'bonferroni',
    differenceRule: { kind: 'test-and-points', points: 90 },
  });
  const strict = buildChart(municipalities, await value('charts.ask', municipalities), written);
  expect(writeFooter(strict.footer).join(' ')).toMatch(/\(Bonferroni\), en ten minste 90 procentpunt/);
  expect(strict.comparison?.outcome).toEqual(['Geen verschillen gevonden met de rest van de regio']);
  expect(strict.headline).toBe('Vaak stress per gemeente, 2025');
});

it('holds every wave of a trend against the one before it', async () => {
  const request = {
    kind: 'trend',
    indicator: 'SBSSK3S6',
    areas: [{ level: 'municipality', code: 'GM9901' }],
    reference: region,
  } as const;
  const { table: table } = await value('charts.ask', request);
  const spec = buildChart(request, { table }, written);
  const points = spec.kind === 'trend' ? spec.series.flatMap((series) => series.points) : [];
  expect(points.map(({ difference }) => difference?.other.place ?? null)).toEqual([
    ...[null, 'in 2019', 'in 2021', 'in 2023'],
    ...[null, 'in 2019', 'in 2021', 'in 2023'],
  ]);
  expect(table.comparing?.family).toBe(6);
});

function shownComparisons({ figures }: FigureTable) {
  return figures.flatMap(({ key, comparison }) =>
    comparison?.status === 'shown' ? [{ area: key.areaCode, group: key.group, comparison }] : [],
  );
}
