import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import type { MapSpec } from '../../../shared/charts/map/map-spec.ts';
import type { OperationInput, OperationName, OperationOutput } from '../../../shared/contract/operations.ts';
import type { RequestOf } from '../../../shared/model/chart-request.ts';
import { createTestCore, openSampleCopy, type TestCore } from '../../support/test-core.ts';

let test: TestCore;
beforeEach(() => {
  test = createTestCore();
});
afterEach(() => test.dispose());

const request: RequestOf<'map'> = {
  ...{ kind: 'map', indicator: 'SBSSK3S6', wave: 2025, level: 'municipality', within: null },
  reference: { level: 'region', code: 'GG9901' },
};

it('draws the municipalities of the sample on its own map, and the districts of one among their neighbours', async () => {
  await openSampleCopy(test);
  const whole = await mapOf(request);
  expect(whole).toMatchObject({ style: 'shapes', tilesCaption: null, around: [] });
  expect(whole.areas).toHaveLength(8);
  expect(whole.areas.every(({ rings }) => rings !== null)).toBe(true);

  const districts = await mapOf({
    ...{ ...request, level: 'district', within: 'GM9901' },
    reference: { level: 'municipality', code: 'GM9901' },
  });
  expect(districts.areas.map(({ name }) => name).sort()).toEqual(
    ['Binnenstad', 'De Weerden', 'Havenkwartier', 'Noorderpark', 'Vogelbuurt'].sort(),
  );
  expect(districts.around.length).toBeGreaterThan(3);
});

it('takes a newer map, and the older one again when that is undone; tiles when there is none', async () => {
  await openSampleCopy(test);
  const file = path.join(test.folder, 'kaart_2021.geojson');
  const coordinates = [
    [
      [3.5, 54],
      [3.6, 54],
      [3.6, 54.1],
      [3.5, 54],
    ],
  ];
  const feature = {
    ...{ type: 'Feature', geometry: { type: 'Polygon', coordinates } },
    properties: { statcode: 'GM9901', jrstatcode: '2021GM9901', statnaam: 'Elzermonde' },
  };
  writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
  const proposal = await value('import.inspect', { file: { kind: 'path', path: file } });
  expect(proposal.warnings[0]?.title).toMatch(/^Deze kaart is van 2021 en mist 7 gemeenten van nu/);
  const { deliveryId } = await value('import.commit', { proposalId: proposal.proposalId });
  const older = await mapOf(request);
  expect(older.tilesCaption).toBe('Niet op de kaart van 2021:');
  expect(older.areas.filter(({ rings }) => rings !== null).map(({ name }) => name)).toEqual(['Elzermonde']);

  const { registers } = await value('data.remove', { deliveryId });
  expect((await mapOf(request)).tilesCaption).toBeNull();
  for (const map of registers.filter(({ kind }) => kind === 'shapes')) {
    await value('data.remove', { deliveryId: map.deliveryId });
  }
  expect(await mapOf(request)).toMatchObject({
    style: 'tiles',
    tilesCaption: 'Zonder kaartbestand: tegels op naam. Lees een kaart in bij Gegevens.',
  });
});

it('leaves a workspace as it was when a map in another projection is refused', async () => {
  await openSampleCopy(test);
  const before = await value('data.list', {});
  const file = path.join(test.folder, 'rd.geojson');
  const coordinates = [
    [
      [120_000, 480_000],
      [125_000, 480_000],
      [125_000, 485_000],
    ],
  ];
  const feature = {
    type: 'Feature',
    properties: { statcode: 'GM9901' },
    geometry: { type: 'Polygon', coordinates },
  };
  writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
  const answer = await call('import.inspect', { file: { kind: 'path', path: file } });
  expect(answer).toMatchObject({
    ok: false,
    issue: { title: 'Deze kaart staat in RD New (EPSG:28992). We tekenen kaarten in WGS 84.' },
  });
  expect(await value('data.list', {})).toEqual(before);
});

async function mapOf(asked: RequestOf<'map'>): Promise<MapSpec> {
  const answer = await value('charts.ask', asked);
  const spec = buildChart(asked, answer, { headline: '', annotations: [], chosen: null });
  if (spec.kind !== 'map') throw new Error(spec.kind);
  return spec;
}

async function value<Name extends OperationName>(name: Name, input: OperationInput<Name>) {
  const answer = await call(name, input);
  if (!answer.ok) throw new Error(`${name}: ${answer.issue.title} ${answer.issue.next}`);
  return answer.value as OperationOutput<Name>;
}

function call<Name extends OperationName>(name: Name, input: OperationInput<Name>) {
  return test.core.dispatch(name, input, randomUUID());
}
