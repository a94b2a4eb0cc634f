import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OperationInput, OperationName, OperationOutput } from '../../../shared/contract/operations.ts';
import type { Area, Level } from '../../../shared/model/area.ts';
import { templateSchema, type TemplateSummary } from '../../../shared/model/template.ts';
import type { SlideDocument, SlidePage, TextElement } from '../../../shared/slides/document.ts';
import { slideHeight, slideWidth } from '../../../shared/slides/document.ts';
import { type } from '../../../shared/slides/grid.ts';
import { builtInTemplates } from '../../../shared/slides/templates/built-in.ts';
import { layOutText, textHeight } from '../../../shared/slides/text-layout.ts';
import { contrastOf } from '../../../shared/base/colour.ts';
import { createTestCore, openSampleCopy, type TestCore } from '../../support/test-core.ts';

// Every template on the sample, for a municipality, a school and a school of which next to nothing can be shown.
let test: TestCore;
let areas: readonly Area[];
let templates: readonly TemplateSummary[];

beforeAll(async () => {
  test = createTestCore();
  await openSampleCopy(test);
  areas = (await value('explore.options', {})).areas;
  templates = (await value('template.list', {})).templates;
}, 120_000);
afterAll(() => test.dispose());

it.each(builtInTemplates)('$id fits the schema of templates', (template) => {
  expect(templateSchema.parse(template)).toEqual(template);
});

it('lists those of the app, each with what it is for', () => {
  expect(templates.map(({ id }) => id)).toEqual(builtInTemplates.map(({ id }) => id));
  for (const { purpose, isBuiltIn } of templates) {
    expect(purpose).not.toBe('');
    expect(isBuiltIn).toBe(true);
  }
});

const about: readonly (readonly [string, Level, (areas: readonly Area[]) => Area | undefined])[] = [
  ['a municipality', 'municipality', (all) => all[1]],
  ['a small municipality', 'municipality', (all) => all.find(({ code }) => code === 'GM9908')],
  ['a school', 'school', (all) => all[0]],
  ['a small school', 'school', (all) => all.find(({ code }) => code === '990702')],
  ['the last school', 'school', (all) => all.at(-1)],
];

describe.each(builtInTemplates)('$id', ({ id, levels }) => {
  it.each(about.filter(([, level]) => levels.includes(level)))(
    'fills the slides for %s',
    async (_, level, pick) => {
      const area = pick(areas.filter((each) => each.level === level));
      if (!area) throw new Error(`The sample has no ${level}.`);
      const story = await value('story.create', { template: id, area: { level, code: area.code } });
      const { pages } = (await value('story.document', { id: story.id })).document as SlideDocument;
      expect(pages.length).toBeGreaterThanOrEqual(story.slides.length);
      const titles = pages.map(({ title }) => title);
      expect(titles.filter((title) => title.trim() === '')).toEqual([]);
      expect(new Set(titles).size, titles.join('\n')).toBe(titles.length);
      expect(JSON.stringify(pages)).not.toMatch(
        /\{(gebied|in gebied|mensen|jaren|jaar|thema|organisatie)\}|NaN/,
      );
      expect(pages.flatMap(troubleOn)).toEqual([]);
      expect(pages.flatMap(longFooter)).toEqual([]);
    },
    60_000,
  );
});

it('says what it left out for an area with few figures, in words', async () => {
  const school = areas.filter(({ level }) => level === 'school').at(-1);
  const made = await value('story.create', {
    template: 'schoolrapport',
    area: { level: 'school', code: school?.code ?? '' },
  });
  for (const what of made.leftOut) expect(what).not.toMatch(/undefined|^:|\{/);
});

it('names the theme and says it once where nothing of a small school can be shown', async () => {
  const { slides, title, leftOut } = await value('story.create', {
    template: 'themaverdieping',
    area: { level: 'school', code: '990110' },
  });
  const told = JSON.stringify([title, slides]);
  expect(told).not.toMatch(/ {2}|\{[a-z]|Verdieping: op/);
  expect(title).toMatch(/^Verdieping [a-z]+: Praktijkhuis/);
  expect(told.split('Hierover zijn geen cijfers')).toHaveLength(2);
  expect(leftOut.length).toBeGreaterThan(1);
});

it('does not say that there are no figures of a theme of which it showed one', async () => {
  const { slides } = await value('story.create', {
    template: 'themaverdieping',
    area: { level: 'municipality', code: 'GM9908' },
    theme: 'Pesten',
  });
  const told = JSON.stringify(slides);
  expect(told).not.toContain('Hierover zijn geen cijfers');
  expect(told).toContain('Meer cijfers hierover kunnen we in Aldermade niet laten zien');
});

it('tells a wethouder in seven slides, with nothing left out, of a municipality that has all of it', async () => {
  const story = await value('story.create', {
    template: 'wethouder-zeven',
    area: { level: 'municipality', code: 'GM9901' },
  });
  expect(story.slides).toHaveLength(7);
  expect(story.leftOut).toEqual([]);
});

it('tells of the theme that was asked for', async () => {
  const story = await value('story.create', {
    template: 'themaverdieping',
    area: { level: 'municipality', code: 'GM9901' },
    theme: 'Pesten',
  });
  expect(story.slides[0]).toMatchObject({ headline: 'Verdieping: Pesten in Elzermonde' });
  expect(JSON.stringify(story)).toContain('SBRLK3S34');
});

it('knows a theme however it is typed, and names the themes there are when it is not one of them', async () => {
  const story = await value('story.create', {
    template: 'themaverdieping',
    area: { level: 'municipality', code: 'GM9901' },
    theme: 'pesten',
  });
  expect(story.slides[0]).toMatchObject({ headline: 'Verdieping: Pesten in Elzermonde' });
  const unknown = await test.core.dispatch(
    'story.create',
    { template: 'themaverdieping', area: { level: 'municipality', code: 'GM9901' }, theme: 'pest' },
    randomUUID(),
  );
  if (unknown.ok) throw new Error('A story of a theme that is not there.');
  expect(unknown.issue.title).toBe('Het thema ‘pest’ staat niet in deze werkmap.');
  expect(unknown.issue.next).toContain('Pesten');
});

it('refuses a template that is not there, and one without an area', async () => {
  const gone = await test.core.dispatch(
    'story.create',
    { template: 'weg', area: { level: 'municipality', code: 'GM9902' } },
    randomUUID(),
  );
  expect(gone).toMatchObject({ ok: false, issue: { kind: 'not-found' } });
  const nowhere = await test.core.dispatch(
    'story.create',
    { template: 'wethouder-zeven', area: null },
    randomUUID(),
  );
  expect(nowhere).toMatchObject({ ok: false, issue: { kind: 'input-invalid' } });
});

it('keeps a story as a template, fills it for another area, renames and removes it', async () => {
  const first = await value('story.create', {
    template: 'wethouder-zeven',
    area: { level: 'municipality', code: 'GM9902' },
  });
  const { templates: kept } = await value('template.save', { storyId: first.id, name: 'Van ons' });
  const own = kept.find(({ isBuiltIn }) => !isBuiltIn);
  expect(own).toMatchObject({ name: 'Van ons', levels: ['municipality'], slideCount: first.slides.length });
  const id = own?.id ?? '';
  const second = await value('story.create', {
    template: id,
    area: { level: 'municipality', code: 'GM9901' },
  });
  expect(second.slides.map(({ kind }) => kind)).toEqual(first.slides.map(({ kind }) => kind));
  expect(JSON.stringify(second)).not.toContain('GM9902');
  expect(JSON.stringify(second)).not.toContain('Kreilewoude');
  const { templates: renamed } = await value('template.rename', { id, name: 'Van de GGD' });
  expect(renamed.find((each) => each.id === id)?.name).toBe('Van de GGD');
  const { templates: left } = await value('template.remove', { id });
  expect(left.every(({ isBuiltIn }) => isBuiltIn)).toBe(true);
  const builtIn = await test.core.dispatch('template.remove', { id: 'wethouder-zeven' }, randomUUID());
  expect(builtIn).toMatchObject({ ok: false, issue: { kind: 'not-found' } });
}, 60_000);

/** A footer of more lines than belong under a slide. */
function longFooter({ elements }: SlidePage): readonly string[] {
  return elements.flatMap((element) =>
    element.kind === 'text' && element.role === 'footer' && layOutText(element).length > 3
      ? [
          layOutText(element)
            .map((line) => line.runs.map(({ text }) => text).join(''))
            .join(' / '),
        ]
      : [],
  );
}

function troubleOn(page: SlidePage): readonly string[] {
  return page.elements.flatMap((element) => {
    if (element.kind !== 'text') return [];
    const where = `${page.title} › ${element.name}`;
    return [
      ...(isOnSlide(element) ? [] : [`${where} runs off the slide`]),
      ...(element.size < type.least ? [`${where} is set in ${element.size}`] : []),
      ...(fits(element) ? [] : [`${where} does not fit its frame`]),
      ...(isReadable(element, page) ? [] : [`${where} has too little contrast`]),
    ];
  });
}

function isOnSlide({ frame: { x, y, w, h } }: TextElement): boolean {
  const slack = 0.01;
  return x >= -slack && y >= -slack && x + w <= slideWidth + slack && y + h <= slideHeight + slack;
}

/** Labels are set beside their marks on one line; all other text has a frame to fit. */
function fits(element: TextElement): boolean {
  if (['label', 'note', 'tag'].includes(element.role)) return true;
  return textHeight(element, element.frame.w) <= element.frame.h + 0.05;
}

/** On the last filled rectangle that holds its middle, else on the slide. */
function isReadable(text: TextElement, { elements, background }: SlidePage): boolean {
  const { x, y, w, h } = text.frame;
  const [middleX, middleY] = [x + w / 2, y + h / 2];
  const grounds = elements.slice(0, elements.indexOf(text)).flatMap((element) => {
    if (element.kind !== 'rectangle' || element.fill === null || element.pattern !== undefined) return [];
    const { frame } = element;
    const holds =
      middleX >= frame.x &&
      middleX <= frame.x + frame.w &&
      middleY >= frame.y &&
      middleY <= frame.y + frame.h;
    return holds ? [element.fill] : [];
  });
  const ground = text.fill ?? grounds.at(-1) ?? background;
  return (
    text.paragraphs
      .flat()
      // A bar between two words is no word.
      .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
      .every((run) => contrastOf(`#${run.colour ?? text.colour}`, `#${ground}`) >= 4.5)
  );
}

async function value<Name extends OperationName>(
  name: Name,
  input: OperationInput<Name>,
): Promise<OperationOutput<Name>> {
  const answer = await test.core.dispatch(name, input, randomUUID());
  if (!answer.ok) throw new Error(`${name}: ${answer.issue.title}`);
  return answer.value as OperationOutput<Name>;
}
