import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OperationInput, OperationName, OperationOutput } from '../../../shared/contract/operations.ts';
import type { Slide } from '../../../shared/model/story.ts';
import { reportSlides } from '../../support/report-story.ts';
import { titleSlide } from '../../support/slide-documents.ts';
import { createTestCore, openSampleCopy, type TestCore } from '../../support/test-core.ts';

let world: TestCore;
beforeAll(async () => {
  world = createTestCore();
  await openSampleCopy(world);
}, 120_000);
afterAll(() => world.dispose());

const meaning = (id: string, interpretation: string): Slide => ({
  ...{ kind: 'meaning', id, section: '', headline: '', speakerNotes: '' },
  ...{ charts: [], limits: [], interpretation },
});
const area = { level: 'school', code: '990801' } as const;

it(
  'says at an export which pages still have empty places, and of nothing else',
  { timeout: 60_000 },
  async () => {
    const { leftOut, ...story } = await value('story.create', { template: 'empty', area });
    expect(leftOut).toEqual([]);
    const exported = async (fileName: string, ...slides: readonly Slide[]) => {
      await value('story.save', { ...story, slides: [titleSlide, ...slides] });
      return (await value('export.run', { storyId: story.id, formats: ['svg'], fileName })).openPages;
    };
    const written = meaning('geschreven', 'Praat erover.\nBegin klein.');
    expect(await exported('open', written, meaning('leeg', ''))).toEqual([{ page: 3, slideId: 'leeg' }]);
    expect(await exported('klaar', written)).toEqual([]);
  },
);

it('says the same of reports before and after they are made', { timeout: 120_000 }, async () => {
  const { leftOut, ...story } = await value('story.create', { template: 'empty', area });
  expect(leftOut).toEqual([]);
  const slides = [...reportSlides(area, 'GM9908'), meaning('leeg', '')];
  await value('story.save', { ...story, slides });
  const wish = {
    source: { kind: 'story', storyId: story.id },
    areas: { level: 'school', only: ['990801', '990203'] },
    names: '{gebied}',
    whenHidden: 'say-so',
  } as const;
  const planned = await value('batch.plan', wish);
  expect(planned.openPages).toHaveLength(1);
  const made = await value('batch.run', { ...wish, formats: ['pptx'], folder: world.folder });
  expect(made.state).toBe('done');
  expect(made.openPages).toEqual(planned.openPages);
});

async function value<Name extends OperationName>(name: Name, input: OperationInput<Name>) {
  const answer = await world.core.dispatch(name, input, randomUUID());
  if (!answer.ok) throw new Error(`${name}: ${answer.issue.title} ${answer.issue.next}`);
  return answer.value as OperationOutput<Name>;
}
