import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OperationInput, OperationName, OperationOutput } from '../../../shared/contract/operations.ts';
import { openWorkspace } from '../../../electron/store/open-workspace.ts';
import { listLog } from '../../../electron/store/log.ts';
import { createTestCore, openSampleCopy, type TestCore } from '../../support/test-core.ts';
import { chartSlide, titleSlide } from '../../support/slide-documents.ts';

let world: TestCore;
let file = '';
let storyId = '';
const chart = chartSlide('chart');

beforeAll(async () => {
  world = createTestCore();
  file = (await openSampleCopy(world)).path;
  const created = await ask('story.create', {
    template: 'empty',
    area: { level: 'region', code: 'REGIO' },
  });
  const story = await ask('story.get', { id: created.id });
  storyId = created.id;
  await ask('story.save', {
    ...story,
    slides: [titleSlide, chart],
  });
}, 120_000);
afterAll(() => {
  world.dispose();
});

async function ask<Name extends OperationName>(
  name: Name,
  input: OperationInput<Name>,
): Promise<OperationOutput<Name>> {
  const answer = await world.core.dispatch(name, input, name);
  if (!answer.ok) throw new Error(answer.issue.title);
  return answer.value as OperationOutput<Name>;
}

const copies = () => {
  const opened = openWorkspace(file, { now: () => new Date(0) });
  if (!opened.ok) throw new Error(opened.issue.title);
  const slides = listLog(opened.value.db).flatMap(({ detail }) => ('slide' in detail ? [detail.slide] : []));
  opened.value.close();
  return slides;
};

it('copies the page that is asked, and logs a slide once there is something to hand over, not where it is refused', async () => {
  const refused = await world.core.dispatch(
    'export.slideTable',
    { storyId, slideId: titleSlide.id },
    'title',
  );
  expect(refused).toMatchObject({ ok: false, issue: { kind: 'not-found' } });
  const gone = await world.core.dispatch(
    'export.slidePicture',
    { storyId, slideId: chart.id, page: 9 },
    'page',
  );
  expect(gone).toMatchObject({ ok: false, issue: { kind: 'not-found' } });
  expect((await ask('export.slideTable', { storyId, slideId: chart.id })).text).toContain('\t');
  // The ranking of 36 schools takes three pages.
  const [first, second] = [
    await ask('export.slidePicture', { storyId, slideId: chart.id }),
    await ask('export.slidePicture', { storyId, slideId: chart.id, page: 1 }),
  ];
  expect(second.png).not.toBe(first.png);
  world.core.close();
  expect(copies()).toEqual([chart.id, chart.id, chart.id]);
}, 120_000);
