import { expect, test } from 'vitest';
import { makePictures } from '../../../electron/exporting/picture/make-pictures.ts';
import type { Picture, PictureFormat } from '../../../electron/exporting/picture/make-pictures.ts';
import { groupBy } from '../../../shared/base/group-by.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import { chartStates } from '../../charts/states.ts';
import { parse } from '../../support/office-file.ts';
import { readAsset } from '../../support/read-asset.ts';
import { documentOf, pageOf } from '../../support/slide-documents.ts';

const states = chartStates();
/** The first states of every kind: the others differ in what they show, not in how it becomes a picture. */
const someOfEveryKind = [...groupBy(Object.values(states), ({ kind }) => kind).values()].flatMap((specs) =>
  specs.slice(0, 3),
);

async function picturesOf(document: SlideDocument, formats: readonly PictureFormat[]): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for await (const picture of makePictures(document, formats, readAsset)) pictures.push(picture);
  return pictures;
}

test('draws every kind of chart as well-formed SVG with title, alt text and nothing from HTML', async () => {
  const document = documentOf(someOfEveryKind, { interpretation: 'Op <elke> school & klas.' });
  const pictures = await picturesOf(document, ['svg']);
  expect(pictures).toHaveLength(document.pages.length);
  for (const { page, content } of pictures) {
    const svg = parse(String(content));
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(svg.documentElement.getAttribute('width')).toBe('1920');
    expect(svg.documentElement.getAttribute('height')).toBe('1080');
    expect(svg.querySelector('title')?.textContent).toBe(document.pages[page]?.title);
    expect(svg.querySelector('foreignObject, div')).toBeNull();
  }
});

test('brings the house font along inside an SVG, and no more of it than the slide needs', async () => {
  const plain = documentOf([states['trend, one area'] ?? never()]);
  const [, western] = await picturesOf(plain, ['svg']);
  expect(String(western?.content).match(/@font-face/g)).toHaveLength(2);
  expect(String(western?.content).length).toBeLessThan(120_000);
  const spec = { ...(states['trend, one area'] ?? never()), headline: 'Łódź vergeleken' };
  const [, eastern] = await picturesOf(documentOf([spec]), ['svg']);
  expect(String(eastern?.content).match(/@font-face/g)).toHaveLength(4);
});

test('makes PNGs of 1920 × 1080 that are not empty', async () => {
  const document = documentOf([states['ranking, plain'] ?? never()]);
  const pictures = await picturesOf(document, ['png']);
  expect(pictures.map(({ page, format }) => [page, format])).toEqual([
    [0, 'png'],
    [1, 'png'],
  ]);
  for (const { content } of pictures) {
    const bytes = Buffer.from(content);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(1920);
    expect(bytes.readUInt32BE(20)).toBe(1080);
    expect(bytes.length).toBeGreaterThan(20_000);
  }
});

test('draws what the slide document says: names, note, reason, reference line', async () => {
  const spec = states['ranking, own school lifted out with a note'] ?? never();
  const [, picture] = await picturesOf(documentOf([spec]), ['svg']);
  const svg = parse(String(picture?.content));
  const text = svg.documentElement.textContent;
  for (const words of ['Het Baken', 'Verborgen: minder dan 30 leerlingen', 'Lindewaard 52\u00a0%'])
    expect(text).toContain(words);
  const line = pageOf(spec).elements.find(
    (element) => element.kind === 'line' && element.role === 'reference',
  );
  if (line?.kind !== 'line') throw new Error('No reference line.');
  const drawn = [...svg.querySelectorAll('line')].map((one) => Number(one.getAttribute('x1')));
  expect(drawn.some((x) => Math.abs(x - line.from.x * 144) < 0.1)).toBe(true);
});

test('gives the same drawing for the same slide, whatever was drawn before', async () => {
  const document = documentOf(someOfEveryKind);
  expect(await picturesOf(document, ['svg'])).toEqual(await picturesOf(document, ['svg']));
});

function never(): never {
  throw new Error('This chart state is gone.');
}
