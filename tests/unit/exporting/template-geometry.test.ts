import { describe, expect, test } from 'vitest';
import { templateBase } from '../../../electron/exporting/pptx/slide-base.ts';
import {
  describeTemplate,
  readTemplate,
  type OpenTemplate,
} from '../../../electron/exporting/pptx/template/pack-template.ts';
import { writePptx } from '../../../electron/exporting/pptx/write-pptx.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { defaultHouseStyle } from '../../../shared/model/house-style.ts';
import type { Frame, SlideElement, SlidePage, TextElement } from '../../../shared/slides/document.ts';
import { layOutText, textHeight } from '../../../shared/slides/text-layout.ts';
import { measureText } from '../../../shared/base/text-metrics.ts';
import { chartStates } from '../../charts/states.ts';
import { makeTemplate, placeShape, usualLayouts, type MadeLayout } from '../../support/make-template.ts';
import { parse, unpack } from '../../support/office-file.ts';
import { drawChart } from '../../support/read-asset.ts';
import { documentOf } from '../../support/slide-documents.ts';

const states = chartStates();
const specs = ['bars, annotated: a difference, a reference and a connector', 'trend, one area'].map(
  (name) => states[name] as ChartSpec,
);
const { pages } = documentOf(specs);
const [cover, ...others] = pages as readonly [SlidePage, ...SlidePage[]];

/** As the templates of LibreOffice have it: a headline half way down, and no layout for a title slide. */
const midTitle: MadeLayout = {
  name: 'Titel halverwege',
  type: 'titleOnly',
  shapes: placeShape(2, 'type="title"', [0.5, 2.4, 9, 1.6]) + placeShape(4, 'type="sldNum" idx="12"', null),
};
const [, titleOnly = midTitle] = usualLayouts;
const bare: MadeLayout = { name: 'Kaal', type: 'blank', shapes: '' };
const noSubtitle: MadeLayout = {
  name: 'Titel zonder ondertitel',
  type: 'title',
  shapes: placeShape(2, 'type="ctrTitle"', [1, 2.6, 11, 2]),
};

const templates: readonly (readonly [string, readonly MadeLayout[]])[] = [
  ['no title layout', [titleOnly]],
  ['a headline half way down', [midTitle]],
  ['no place for titles', [bare]],
  ['a title layout without a subtitle', [noSubtitle, titleOnly]],
];

async function opened(bytes: Uint8Array): Promise<OpenTemplate> {
  const read = await readTemplate('sjabloon.potx', bytes);
  if (!read.ok) throw new Error(read.issue.title);
  return read.value;
}

const placed = (template: OpenTemplate, page: SlidePage) =>
  templateBase(template, defaultHouseStyle).place(page).elements;

describe.each(templates)('on a template with %s', (_, layouts) => {
  test('the cover has its words under the headline, and no figure in dots', async () => {
    const template = await opened(await makeTemplate({ layouts }));
    const elements = placed(template, cover);
    expect(elements.filter(({ kind }) => kind === 'dots' || kind === 'logo')).toEqual([]);
    const { titleFrame, title } = template.chosen.title;
    const words = elements.filter(isText).filter(({ role }) => role !== 'title');
    expect(words.flatMap(({ paragraphs }) => paragraphs.flat()).map(({ text }) => text)).toContain(
      'GGD Voorbeeldregio',
    );
    for (const text of words) expect(overlap(inkOf(text), titleFrame)).toBe(false);
    expect(elements.filter(isText).some(({ role }) => role === 'title')).toBe(title === null);
  });

  test('no words meet others or the headline, and all stay on the slide', async () => {
    const template = await opened(await makeTemplate({ layouts }));
    const { titleFrame } = template.chosen.content;
    for (const page of others) {
      const texts = placed(template, page).flatMap(textsOf);
      expect(texts.length).toBeGreaterThan(2);
      for (const [index, text] of texts.entries()) {
        const ink = inkOf(text);
        expect(ink.x).toBeGreaterThanOrEqual(0);
        expect(ink.y + ink.h).toBeLessThanOrEqual(7.5);
        if (text.role !== 'title') expect(overlap(ink, titleFrame)).toBe(false);
        const met = texts.slice(index + 1).filter((other) => overlap(ink, inkOf(other)));
        expect(met.map(({ name }) => `${text.name} meets ${name}`)).toEqual([]);
      }
    }
  });
});

test('a headline that leaves too little moves to the top, and Huisstijl says so', async () => {
  const template = await opened(await makeTemplate({ layouts: [midTitle] }));
  expect(template.chosen.content.titleFrame.y).toBeLessThan(1);
  expect(template.chosen.content.free.h).toBeGreaterThan(7.5 * 0.6);
  expect(describeTemplate('x.potx', template).remarks).toContain('title-at-top');
  const pptx = await unpack(await writePptx(documentOf(specs), drawChart, template));
  const slide = parse(pptx.get('ppt/slides/slide2.xml') ?? '');
  const [place] = slide.getElementsByTagName('p:ph');
  const offset = place?.parentElement?.parentElement?.parentElement?.getElementsByTagName('a:off')[0];
  expect(Number(offset?.getAttribute('y')) / 914_400).toBeCloseTo(template.chosen.content.titleFrame.y);
});

test('a long headline gets smaller letters in its own place', async () => {
  const template = await opened(await makeTemplate());
  const headline = 'Een kop die veel langer is dan een kop hoort te zijn, '.repeat(3);
  const pptx = await unpack(
    await writePptx(documentOf(specs.map((spec) => ({ ...spec, headline }))), drawChart, template),
  );
  const share = (slide: number) =>
    Number(/normAutofit fontScale="(\d+)"/.exec(pptx.get(`ppt/slides/slide${slide}.xml`) ?? '')?.[1]);
  expect(share(2)).toBeLessThan(60_000);
  expect(pptx.get('ppt/slides/slide1.xml')).toContain('<a:normAutofit/>');
});

test('our own PowerPoint is a template with a title layout', async () => {
  const own = await writePptx(documentOf(specs), drawChart);
  const parts = await unpack(own);
  const placesOf = (path: string) =>
    [...parse(parts.get(path) ?? '').getElementsByTagName('p:ph')].map((place) => place.getAttribute('type'));
  expect(placesOf('ppt/slides/slide1.xml')).toEqual(['ctrTitle', 'subTitle']);
  expect(placesOf('ppt/slides/slide2.xml')).toEqual(['title']);
  const described = describeTemplate('dia’s.pptx', await opened(own));
  expect(described.remarks).toEqual([]);
  expect(described.layouts.title.name).toBe('Titeldia');
  expect(described.layouts.content.name).toBe('Alleen titel');
});

function isText(element: SlideElement): element is TextElement {
  return element.kind === 'text';
}

function textsOf(element: SlideElement): readonly TextElement[] {
  if (element.kind === 'text') return [element];
  return element.kind === 'group' ? element.parts.filter((part) => part.kind === 'text') : [];
}

/** Around the letters, not the frame. */
function inkOf(text: TextElement): Frame {
  const lines = layOutText(text);
  const widths = lines.map(({ runs }) =>
    runs.reduce(
      (sum, run) => sum + measureText(run.text, text.size, (run.bold ?? text.bold) ? 600 : 400) / 72,
      0,
    ),
  );
  const w = Math.max(0, ...widths);
  const h = textHeight(text, text.frame.w);
  const { x, y, w: whole, h: tall } = text.frame;
  const left = { left: 0, center: (whole - w) / 2, right: whole - w }[text.align];
  const top = { top: 0, middle: (tall - h) / 2, bottom: tall - h }[text.anchor];
  // Air within the outermost lines.
  const air = (text.size / 72) * 0.2;
  return { x: x + left, y: y + top + air, w, h: Math.max(0, h - 2 * air) };
}

function overlap(a: Frame, b: Frame): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}
