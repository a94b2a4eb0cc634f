import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OperationInput, OperationName, OperationOutput } from '../../../shared/contract/operations.ts';
import type { Slide } from '../../../shared/model/story.ts';
import { slideLayouts } from '../../../shared/model/story.ts';
import { parse, textsIn, unpack } from '../../support/office-file.ts';
import { everyLayout } from '../../support/every-layout-story.ts';
import { PdfFile } from '../../support/pdf-file.ts';
import { createTestCore, openSampleCopy, type TestCore } from '../../support/test-core.ts';

// One story that holds every layout and every kind of part, exported in every way and read back from the files.
let world: TestCore;
let slides: readonly Slide[];
let exported: OperationOutput<'export.run'>;
beforeAll(async () => {
  world = createTestCore();
  await openSampleCopy(world);
  const picture = await value('picture.add', {
    ...{ format: 'png', data: greenDot, width: 1, height: 1 },
  });
  const { leftOut, ...story } = await value('story.create', { template: 'empty', area: null });
  expect(leftOut).toEqual([]);
  slides = everyLayout(picture.id);
  await value('story.save', { ...story, title: 'Alle indelingen', slides });
  const folder = path.join(world.folder, 'uit');
  mkdirSync(folder);
  exported = await value('export.run', {
    ...{ storyId: story.id, formats: ['pptx', 'pdf', 'png', 'html'], fileName: 'indelingen', folder },
    overwrite: true,
  });
}, 240_000);
afterAll(() => world.dispose());

it('holds every layout, with one to four parts', () => {
  const several = slides.flatMap((slide) => (slide.kind === 'charts' ? [slide] : []));
  expect(new Set(several.map(({ layout }) => layout))).toEqual(new Set(slideLayouts));
  expect(new Set(several.map(({ blocks }) => blocks.length))).toEqual(new Set([1, 2, 3, 4]));
  expect(new Set(slides.map(({ kind }) => kind)).size).toBe(6);
});

it('PowerPoint: a slide of each, with its headline, its charts that can be edited, its words and its picture', async () => {
  const parts = await unpack(bytesOf('.pptx'));
  const pages = slides.map((slide, place) => {
    const xml = parts.get(`ppt/slides/slide${String(place + 1)}.xml`);
    if (xml === undefined) throw new Error(`No slide ${String(place + 1)}: ${slide.id}`);
    const relations = parts.get(`ppt/slides/_rels/slide${String(place + 1)}.xml.rels`) ?? '';
    const said = textsIn(parse(xml), 'a:t').join(' ');
    return { id: slide.id, said, native: countOf(relations, 'relationships/chart"') };
  });
  const page = (id: string) => pages.find((each) => each.id === id);
  expect(page('een-grafiek')).toMatchObject({ native: 1 });
  expect(page('een-grafiek')?.said).toContain('Lokaal preventieakkoord');
  expect(page('twee-naast-elkaar')).toMatchObject({ native: 2 });
  expect(page('vier-op-vier')).toMatchObject({ native: 1 });
  for (const words of ['Wat meten we niet?', 'Ik wil dat iemand het vraagt.', 'meisje, klas 4']) {
    expect(page('vier-op-vier')?.said).toContain(words);
    expect(page('woorden')?.said).toContain(words);
  }
  for (const id of ['vier-getallen', 'twee-keer-twee'])
    for (const label of ['Vaak stress', 'Meestal (heel) gelukkig', 'Vaak eenzaam'])
      expect(page(id)?.said).toContain(label);
  expect(page('tabel-en-afbeelding')?.said).toContain('Kreilewoude');
  expect(page('tabel-en-afbeelding')?.said).toContain('Het plein');
  // Both limits or none, also where it is narrow.
  expect(page('tabel-en-afbeelding')?.said).toMatch(/95%-interval .*\d+ tot \d+/s);
  expect(page('duiding')?.said).toContain('Geen oorzaak');
  expect(page('haakje')?.said).toContain('Jeugdbeleid 2026–2030');
  // Every slide says where its figures come from, and how they are told apart.
  for (const { id, said } of pages.slice(1)) {
    const hasFigures = !['woorden', 'tekst', 'haakje'].includes(id);
    expect([id, said.includes('Bron:')]).toEqual([id, hasFigures]);
  }
});

it('PDF, PNG and a page for the browser: as many slides, with the same headlines', async () => {
  const pages = slides.length + 1;
  expect(new PdfFile(bytesOf('.pdf')).pages).toHaveLength(pages);
  expect(exported.files.filter(({ path: file }) => file.endsWith('.png'))).toHaveLength(pages);
  const html = Buffer.from(bytesOf('.html')).toString('utf8');
  const parts = await unpack(bytesOf('.pptx'));
  for (const place of slides.keys()) {
    const title = /<p:ph type="(?:ctrT|t)itle"[\s\S]*?<a:t>([^<]*)</.exec(
      parts.get(`ppt/slides/slide${String(place + 1)}.xml`) ?? '',
    )?.[1];
    expect(title).toBeTruthy();
    expect(html.replaceAll('&nbsp;', '\u00a0')).toContain(title);
  }
});

function bytesOf(ending: string): Uint8Array {
  const file = exported.files.find(({ path: each }) => each.endsWith(ending));
  if (!file) throw new Error(`No ${ending} was made.`);
  return readFileSync(file.path);
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}

async function value<Name extends OperationName>(
  name: Name,
  input: OperationInput<Name>,
): Promise<OperationOutput<Name>> {
  const answer = await world.core.dispatch(name, input, randomUUID());
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.issue)}`);
  return answer.value as OperationOutput<Name>;
}

const greenDot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
