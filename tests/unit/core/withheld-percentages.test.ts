import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { OperationInput, OperationName, OperationOutput } from '../../../shared/contract/operations.ts';
import { connectorAt } from '../../../shared/model/annotation.ts';
import type { MarkKey } from '../../../shared/model/figure.ts';
import type { Story } from '../../../shared/model/story.ts';
import { defaultSettings } from '../../../shared/model/workspace.ts';
import { createTestCore, openSampleCopy } from '../../support/test-core.ts';
import type { TestCore } from '../../support/test-core.ts';

let test: TestCore;
beforeEach(() => {
  test = createTestCore();
});
afterEach(() => test.dispose());

async function value<Name extends OperationName>(name: Name, input: OperationInput<Name>) {
  const answer = await test.core.dispatch(name, input, randomUUID());
  if (!answer.ok) throw new Error(`${name}: ${answer.issue.title} ${answer.issue.next}`);
  return answer.value as OperationOutput<Name>;
}

const indicator = 'EBGLK3S1';
const wave = 2025;

it('withholds the percentage a note was written for while its figure is hidden, and loses it never', async () => {
  await openSampleCopy(test);
  const { figures } = await value('figures.ask', {
    indicators: [indicator],
    areas: [{ level: 'school' }],
    waves: [wave],
  });
  const smallest = figures
    .flatMap(({ key, value: shown }) => (shown.status === 'shown' ? [{ key, ...shown }] : []))
    .sort((a, b) => (a.n ?? 0) - (b.n ?? 0))[0];
  if (smallest === undefined || smallest.n === null) throw new Error('The sample shows no school');
  const story = storyAbout(smallest.key, smallest.percent);
  await value('story.save', story);
  const percentNow = async () => percentOf(await value('story.get', { id: story.id }));
  expect(await percentNow()).toBe(smallest.percent);

  const strict = { respondents: smallest.n + 1, cell: 5, complement: 5, largestShare: 1 };
  await value('workspace.settings', { ...defaultSettings, disclosure: 'own', ownRule: strict });
  expect(await percentNow()).toBeNull();
  // The page saves what it was given, with other words.
  const seen = await value('story.get', { id: story.id });
  expect(percentOf(await value('story.save', { ...seen, title: 'Anders' }))).toBeNull();

  await value('workspace.settings', defaultSettings);
  expect(await percentNow()).toBe(smallest.percent);
});

function storyAbout(mark: MarkKey, percentAtWriting: number): Story {
  return {
    id: randomUUID(),
    title: 'Over een school',
    area: null,
    slides: [
      {
        kind: 'chart',
        id: 'slide',
        section: '',
        speakerNotes: '',
        chart: {
          id: 'chart',
          request: {
            kind: 'ranking',
            indicator,
            wave,
            level: 'school',
            within: null,
            reference: null,
            order: 'high-first',
          },
          headline: '',
          interpretation: '',
          annotations: [connectorAt('note', mark, percentAtWriting, 'Onze school')],
          chosen: null,
        },
      },
    ],
    changedAt: '2026-03-12T10:15:00',
  };
}

function percentOf({ slides }: Story): number | null | undefined {
  const [slide] = slides;
  return slide?.kind === 'chart' ? slide.chart.annotations[0]?.figures[0]?.percent : undefined;
}
