import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OperationInput, OperationName, OperationOutput } from '../../../shared/contract/operations.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import type { MarkPair } from '../../../shared/model/difference.ts';
import { markId, type Figure } from '../../../shared/model/figure.ts';
import { defaultSettings } from '../../../shared/model/workspace.ts';
import { createTestCore, openSampleCopy, type TestCore } from '../../support/test-core.ts';

let app: TestCore;
beforeAll(async () => {
  app = createTestCore();
  await openSampleCopy(app);
}, 120_000);
afterAll(() => app.dispose());

async function value<Name extends OperationName>(name: Name, input: OperationInput<Name>) {
  const answer = await app.core.dispatch(name, input, randomUUID());
  if (!answer.ok) throw new Error(`${name}: ${answer.issue.title} ${answer.issue.next}`);
  return answer.value as OperationOutput<Name>;
}

const region = { level: 'region', code: 'REGIO' } as const;
const schools: ChartRequest = {
  kind: 'ranking',
  indicator: 'EBGLK3S1',
  wave: 2025,
  level: 'school',
  within: null,
  reference: region,
  order: 'name',
};

it('is not asked without pairs, and answers them in their order', async () => {
  expect(await value('charts.ask', schools)).not.toHaveProperty('differences');
  const [first, second] = await shownOf(schools);
  if (first === undefined || second === undefined) throw new Error('Too few schools are shown');
  const pairs = [
    { from: first.key, to: second.key },
    { from: second.key, to: first.key },
  ];
  const { differences } = await value('charts.ask', { ...schools, pairs });
  expect(differences?.differences.map(({ from, to }) => ({ from, to }))).toEqual(pairs);
  expect(differences?.family).toBe(1);
});

it('is the difference of the two figures as they stand in the chart', async () => {
  const shown = await shownOf(schools);
  const pairs = shown.slice(1).map(({ key }, place) => ({ from: shown[place]?.key ?? key, to: key }));
  const percentOf = new Map(
    shown.map(({ key, value: figure }) => [markId(key), figure.status === 'shown' ? figure.percent : NaN]),
  );
  for (const { from, to, value: found } of await askPairs(schools, pairs)) {
    if (found.status !== 'shown') throw new Error('Both are shown, their difference is not');
    expect(found.difference).toBe((percentOf.get(markId(to)) ?? NaN) - (percentOf.get(markId(from)) ?? NaN));
  }
});

it('tells nothing of a figure that is hidden, whatever it is held against', async () => {
  const { table } = await value('charts.ask', schools);
  const hidden = table.figures.filter(({ value: figure }) => figure.status === 'hidden');
  const other = table.figures.find(
    ({ key, value: figure }) => key.level === 'region' && figure.status === 'shown',
  );
  if (other === undefined) throw new Error('The region is not shown');
  expect(hidden.length).toBeGreaterThan(0);
  const pairs = hidden.slice(0, 40).flatMap(({ key }) => [
    { from: key, to: other.key },
    { from: other.key, to: key },
  ]);
  for (const { from, to, value: found } of await askPairs(schools, pairs)) {
    const figure = hidden.find(({ key }) => [markId(from), markId(to)].includes(markId(key)));
    expect(found).toEqual(figure?.value);
  }
  const { differences } = await value('charts.ask', { ...schools, pairs });
  expect(differences?.family).toBe(0);
});

it('gives no interval that would tell how too few pupils answer another question', async () => {
  const profile: ChartRequest = {
    kind: 'profile',
    indicators: ['SBSSK3S6', 'EBGLK3S1'],
    wave: 2025,
    area: region,
    reference: null,
    besides: [],
  };
  const [stress, health] = await shownOf(profile);
  if (stress === undefined || health === undefined) throw new Error('The region is not shown');
  const pairs = [{ from: stress.key, to: health.key }];
  const [usually] = await askPairs(profile, pairs);
  expect(usually?.value).toMatchObject({ status: 'shown', untested: null, test: 'difference' });

  // As many as took part are enough for the figures, but not those who say yes to one of them.
  const respondents = Math.min(nOf(stress), nOf(health));
  const ownRule = { respondents, cell: 0, complement: 0, largestShare: 1 };
  await value('workspace.settings', { ...defaultSettings, disclosure: 'own', ownRule });
  const [strictly] = await askPairs(profile, pairs);
  await value('workspace.settings', defaultSettings);
  expect(strictly?.value).toMatchObject({
    ...{ status: 'shown', untested: 'protects-pupils', test: 'none' },
    ...{ lower: null, upper: null, p: null, pAdjusted: null, verdict: null },
  });
});

async function askPairs(request: ChartRequest, pairs: readonly MarkPair[]) {
  const { differences } = await value('charts.ask', { ...request, pairs });
  if (differences === undefined) throw new Error('The pairs were not answered');
  return differences.differences;
}

async function shownOf(request: ChartRequest): Promise<readonly Figure[]> {
  const { table } = await value('charts.ask', request);
  return table.figures.filter(({ value: figure }) => figure.status === 'shown').slice(0, 40);
}

function nOf({ value: figure }: Figure): number {
  return figure.status === 'shown' ? (figure.n ?? 0) : 0;
}
