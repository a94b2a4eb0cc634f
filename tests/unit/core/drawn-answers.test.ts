import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import { describeMark } from '../../../shared/charts/describe-mark.ts';
import type { DistributionSpec } from '../../../shared/charts/distribution/distribution-spec.ts';
import type { OperationOutput } from '../../../shared/contract/operations.ts';
import type { ChartAnswer } from '../../../shared/model/chart-answer.ts';
import type { ChartRequest, RequestOf } from '../../../shared/model/chart-request.ts';
import { createTestCore, openSampleCopy, type TestCore } from '../../support/test-core.ts';

// Funnels and distributions of the sample, from the request to the chart.
let test: TestCore;
beforeAll(async () => {
  test = createTestCore();
  await openSampleCopy(test);
});
afterAll(() => test.dispose());

const region = { level: 'region', code: 'REGIO' } as const;
const written = { headline: '', annotations: [], chosen: null };
const happiness: RequestOf<'distribution'> = {
  kind: 'distribution',
  indicator: 'EBGLK301',
  wave: 2025,
  areas: [
    { level: 'municipality', code: 'GM9904' },
    { level: 'municipality', code: 'GM9908' },
  ],
  by: null,
  reference: region,
  style: 'stacked',
};

it('asks all answers of areas and draws them, hidden ones without a number', async () => {
  const answer = await ask(happiness);
  const spec = distributionOf(happiness, answer);
  expect(spec.answers).toHaveLength(5);
  expect(spec.bars.map(({ name }) => name)).toEqual(['Bremmerveld', 'Aldermade', 'GGD Voorbeeldregio']);
  const [bremmerveld, aldermade] = spec.bars;
  const whole = bremmerveld?.parts.map(({ value }) =>
    value.status === 'shown' ? (value.whole ?? NaN) : NaN,
  );
  expect(whole?.reduce((sum, part) => sum + part, 0)).toBe(100);
  // Small enough for the gate to act: what is hidden stays without a number, and never alone.
  const hidden = aldermade?.parts.filter(({ value }) => value.status === 'hidden') ?? [];
  expect(hidden.length).toBeGreaterThan(1);
  for (const { mark } of hidden) expect(describeMark(answer.table, mark)).not.toMatch(/\d+\u00a0%/);
});

it('divides the answers of an area by group, under its total', async () => {
  const request: ChartRequest = {
    ...happiness,
    areas: [{ level: 'municipality', code: 'GM9901' }],
    by: 'gender',
  };
  const spec = distributionOf(request, await ask(request));
  expect(spec.bars.map(({ role }) => role)).toEqual(['own', 'group', 'group', 'reference']);
  const [total, ...groups] = spec.bars;
  const counts = groups.slice(0, 2).map(({ n }) => n ?? 0);
  expect(counts.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(total?.n ?? 0);
});

it('draws ten marks, and around their middle only those bars whose middle is known', async () => {
  const request: ChartRequest = {
    ...happiness,
    indicator: 'VR_RAPPORTCIJFER',
    areas: ['GM9901', 'GM9904', 'GM9908'].map((code) => ({ level: 'municipality' as const, code })),
    style: 'diverging',
  };
  const answer = await ask(request);
  const spec = distributionOf(request, answer);
  expect(spec.answers).toHaveLength(10);
  for (const { parts, stretches } of spec.bars) {
    const hidden = parts.flatMap(({ value }, index) => (value.status === 'shown' ? [] : [index]));
    const isOpen = hidden.some((index) => index < 5) && hidden.some((index) => index >= 5);
    expect(stretches.length === 0).toBe(isOpen);
  }
  // The same answers stacked: nothing of them is lost.
  const stacked = distributionOf({ ...request, style: 'stacked' }, answer);
  expect(stacked.bars.every(({ stretches }) => (stretches.at(-1)?.to ?? 0) > 99.999)).toBe(true);
});

it('says of a score without answers that it has no distribution', async () => {
  const answer = await test.core.dispatch('charts.ask', { ...happiness, indicator: 'WHO5' }, randomUUID());
  expect(answer.ok ? null : `${answer.issue.title} ${answer.issue.next}`).toMatchInlineSnapshot(
    `"Van ‘Welbevinden, score’ is geen verdeling van antwoorden te maken. Vraag een gemiddelde."`,
  );
});

it('lays the schools of the sample in a funnel, with no other verdict beside its own', async () => {
  const request: ChartRequest = {
    kind: 'funnel',
    indicator: 'SBSSK3S6',
    wave: 2025,
    level: 'school',
    within: null,
    reference: region,
  };
  const answer = await ask(request);
  const spec = buildChart(request, answer, written);
  expect(spec.headline).toBe('Vaak stress: 3 van de 34 scholen wijken af, 2 ongunstiger en 1 gunstiger');
  expect(answer.table.figures.every(({ comparison }) => comparison === undefined)).toBe(true);
  expect(chartMarks(spec)).toHaveLength(36);
});

async function ask(request: ChartRequest): Promise<ChartAnswer> {
  const answer = await test.core.dispatch('charts.ask', request, randomUUID());
  if (!answer.ok) throw new Error(`${answer.issue.title} ${answer.issue.next}`);
  return answer.value as OperationOutput<'charts.ask'>;
}

function distributionOf(request: ChartRequest, answer: ChartAnswer): DistributionSpec {
  const spec = buildChart(request, answer, written);
  if (spec.kind !== 'distribution') throw new Error('Not a distribution.');
  return spec;
}
