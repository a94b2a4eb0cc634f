import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeFooter } from '../../../shared/charts/footer/write-footer.ts';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import type { OperationInput, OperationName, OperationOutput } from '../../../shared/contract/operations.ts';
import type { Area } from '../../../shared/model/area.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import { chartsOf } from '../../../shared/model/slide-charts.ts';
import type { Story } from '../../../shared/model/story.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import { askedSlide } from '../../../shared/slides/live-question.ts';
import { builtInTemplates } from '../../../shared/slides/templates/built-in.ts';
import { findContradictions } from '../../support/judged-figures.ts';
import { createTestCore, openSampleCopy, type TestCore } from '../../support/test-core.ts';

// Every template over areas of the sample: one figure, held against one other, is never both different and the same.
let test: TestCore;
let areas: readonly Area[];
beforeAll(async () => {
  test = createTestCore();
  await openSampleCopy(test);
  areas = (await value('explore.options', {})).areas;
}, 120_000);
afterAll(() => test.dispose());

async function value<Name extends OperationName>(name: Name, input: OperationInput<Name>) {
  const answer = await test.core.dispatch(name, input, randomUUID());
  if (!answer.ok) throw new Error(`${name}: ${answer.issue.title} ${answer.issue.next}`);
  return answer.value as OperationOutput<Name>;
}

const about = [
  ['Elzermonde', 'municipality'],
  ['Kreilewoude', 'municipality'],
  ['Alderpolder College', 'school'],
  ['De Madehoeve', 'school'],
] as const;
const stories = builtInTemplates.flatMap(({ id, levels }) =>
  about.flatMap(([name, level]) => (levels.includes(level) ? [[id, name, level] as const] : [])),
);

/** The charts of each of these stories by themselves: with them the test shows that there is something to settle. */
let alone = 0;

it.each(stories)(
  '%s has one verdict per comparison for %s',
  { timeout: 60_000 },
  async (template, name, level) => {
    const area = areas.find((each) => each.name === name && each.level === level);
    if (!area) throw new Error(`The sample has no ${name}.`);
    const story = await value('story.create', { template, area: { level, code: area.code } });
    expect(findContradictions(await chartsIn(story))).toEqual([]);
    alone += findContradictions(await chartsApart(story)).length;
  },
);

it('had something to settle: chart by chart these stories contradict themselves', () => {
  expect(alone).toBeGreaterThan(0);
});

it('says on the slide with the key figure of how many comparisons it is one', async () => {
  const story = await value('story.create', {
    template: 'lea-overleg',
    area: { level: 'municipality', code: 'GM9901' },
  });
  const charts = await chartsIn(story);
  const lonely = (spec: ChartSpec) => spec.kind === 'number' && spec.mark.indicator === 'SBEZK3S1';
  const told = charts.find(lonely);
  const byItself = (await chartsApart(story)).find(lonely);
  if (told?.kind !== 'number' || byItself?.kind !== 'number') throw new Error('No key figure.');
  expect(byItself.difference?.verdict).toBe('ongunstiger');
  expect(plain(byItself.difference?.chance)).toBe('p = 0,047');
  expect(told.difference?.verdict).toBe('vergelijkbaar');
  expect(plain(told.difference?.chance)).toBe('p = 0,36 na correctie');
  const footer = plain(writeFooter(told.footer).join('\n'));
  expect(footer).toContain(
    'Een verschil telt als p < 0,05 na correctie voor 15 vergelijkingen elders in dit verhaal (Benjamini-Hochberg)',
  );
  expect(footer).toContain(
    'Los getoetst zou ‘Vaak eenzaam’ als verschil tellen, na correctie voor 15 vergelijkingen niet.',
  );
});

it('answers a question between the slides with the verdict of the story', async () => {
  const area = { level: 'municipality', code: 'GM9901' } as const;
  const story = await value('story.create', { template: 'lea-overleg', area });
  const reference = { level: 'region', code: 'REGIO' } as const;
  const { document } = await value('present.ask', {
    storyId: story.id,
    slideId: story.slides[1]?.id ?? '',
    request: { kind: 'number', indicator: 'SBEZK3S1', wave: 2025, area, reference },
  });
  const { pages, figures } = document as SlideDocument;
  expect(pages.map(({ slideId }) => slideId)).toEqual([story.slides[1]?.id]);
  const [asked] = figures.flatMap(({ charts }) => charts);
  expect(asked?.kind === 'number' && asked.difference?.verdict).toBe('vergelijkbaar');
});

it('keeps the verdict of a slide when many figures are asked for at once, and says so', async () => {
  const area = { level: 'municipality', code: 'GM9901' } as const;
  const reference = { level: 'region', code: 'REGIO' } as const;
  const lonely = { kind: 'number', indicator: 'SBEZK3S1', wave: 2025, area, reference } as const;
  const empty = await value('story.create', { template: 'empty', area: null, title: 'Eén cijfer' });
  const story = await value('story.save', { ...empty, slides: [askedSlide(lonely, 'cijfer')] });
  const { indicators } = await value('explore.options', {});
  const codes = indicators
    .filter(({ measures, waves }) => measures.includes('percent') && waves.includes(2025))
    .map(({ indicator }) => indicator.code);
  const many = [...new Set(['SBEZK3S1', ...codes])].slice(0, 30);
  const request: ChartRequest = {
    ...{ kind: 'profile', indicators: many, wave: 2025, area, reference, besides: [] },
  };
  const onSlide = await chartsIn(story);
  const asked = await askedOn(story, request);
  const byItself = await chartsApart({ slides: [askedSlide(request, 'profiel')] });
  expect(findContradictions([...onSlide, ...byItself])).toHaveLength(1);
  expect(findContradictions([...onSlide, ...asked])).toEqual([]);
  const told = asked.flatMap(chartMarks).find(({ mark }) => mark.indicator === 'SBEZK3S1');
  expect([told?.difference?.verdict, plain(told?.difference?.chance)]).toEqual(['ongunstiger', 'p = 0,047']);
  expect(plain(asked.flatMap(({ footer }) => writeFooter(footer)).join('\n'))).toContain(
    'Wat ook elders in dit verhaal staat, houdt het oordeel van daar (1 vergelijking)',
  );
});

/** The charts of a question that is asked on the first slide. */
async function askedOn({ id, slides }: Story, request: ChartRequest): Promise<readonly ChartSpec[]> {
  const { document } = await value('present.ask', { storyId: id, slideId: slides[0]?.id ?? '', request });
  return (document as SlideDocument).figures.flatMap(({ charts }) => charts);
}

/** Numbers keep to their signs on one line. */
function plain(text: string | null | undefined): string {
  return (text ?? '').replaceAll('\u00a0', ' ');
}

/** As the story tells them. */
async function chartsIn({ id }: Pick<Story, 'id'>): Promise<readonly ChartSpec[]> {
  const { document } = await value('story.document', { id });
  return (document as SlideDocument).figures.flatMap(({ charts }) => charts);
}

/** Each as if it were alone in the world, as in Verkennen. */
async function chartsApart({ slides }: Pick<Story, 'slides'>): Promise<readonly ChartSpec[]> {
  const specs: ChartSpec[] = [];
  for (const { chart } of slides.flatMap(chartsOf)) {
    const answer = await value('charts.ask', chart.request);
    specs.push(buildChart(chart.request, answer, chart));
  }
  return specs;
}
