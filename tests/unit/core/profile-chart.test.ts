import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import type { SpecOf } from '../../../shared/charts/spec.ts';
import type { OperationInput, OperationName, OperationOutput } from '../../../shared/contract/operations.ts';
import type { RequestOf } from '../../../shared/model/chart-request.ts';
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

it('tests the indicators of one municipality, as many as are compared, among its neighbours', async () => {
  const { request, answer } = await askProfile({ level: 'municipality', code: 'GM9901' });
  const compared = answer.table.figures.filter(({ comparison }) => comparison?.status === 'shown');
  expect(compared.length).toBeGreaterThan(10);
  expect(new Set(compared.map(({ key }) => key.areaCode))).toEqual(new Set(['GM9901']));
  expect(answer.table.comparing?.family).toBe(compared.length);

  const spec = draw(request, answer);
  const rows = spec.sections.flatMap((section) => section.rows);
  expect(rows.length).toBe(request.indicators.length);
  expect(spec.others).toBe('andere gemeenten');
  for (const { value: own, difference, place, others, beside } of rows) {
    if (own.status !== 'shown' || difference === null) {
      expect(place).toBeNull();
      continue;
    }
    // Part against the rest: further away than from the whole, which stands in the column, and on the same side.
    const whole = beside[0]?.value;
    if (whole?.status !== 'shown') throw new Error('The region is not shown.');
    const fromWhole = own.percent - whole.percent;
    expect(Math.abs(difference.difference)).toBeGreaterThanOrEqual(Math.abs(fromWhole) - 1e-9);
    expect(others.length).toBeGreaterThan(0);
  }
});

it('shows a school only what may be shown of it, and asks no school of another municipality', async () => {
  const school = (await value('explore.options', {})).areas.find(({ level }) => level === 'school');
  if (!school || school.parent === null) throw new Error('The sample has no school in a municipality.');
  const { request, answer } = await askProfile(
    { level: 'school', code: school.code },
    { level: 'municipality', code: school.parent },
  );
  const { areas } = answer.table;
  expect(
    areas.filter(({ level }) => level === 'school').every(({ parent }) => parent === school.parent),
  ).toBe(true);
  const rows = draw(request, answer).sections.flatMap((section) => section.rows);
  for (const row of rows.filter((each) => each.value.status !== 'shown')) {
    expect(row).toMatchObject({ place: null, others: [], difference: null });
  }
});

async function askProfile(
  area: RequestOf<'profile'>['area'],
  reference: RequestOf<'profile'>['reference'] = { level: 'region', code: 'REGIO' },
) {
  const indicators = (await value('explore.options', {})).indicators
    .filter(({ measures, waves }) => measures.includes('percent') && waves.includes(2025))
    .slice(0, 25)
    .map(({ indicator }) => indicator.code);
  const request: RequestOf<'profile'> = {
    kind: 'profile',
    indicators,
    wave: 2025,
    area,
    reference,
    besides: [],
  };
  return { request, answer: await value('charts.ask', request) };
}

function draw(request: RequestOf<'profile'>, answer: OperationOutput<'charts.ask'>): SpecOf<'profile'> {
  const spec = buildChart(request, answer, { headline: '', annotations: [], chosen: null });
  if (spec.kind !== 'profile') throw new Error('Not a profile.');
  return spec;
}
