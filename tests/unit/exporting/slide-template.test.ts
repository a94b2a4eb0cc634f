import validate from '@ooxml-tools/validate';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import {
  describeTemplate,
  packTemplate,
  readTemplate,
  unpackTemplate,
} from '../../../electron/exporting/pptx/template/pack-template.ts';
import { writePptx } from '../../../electron/exporting/pptx/write-pptx.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { slideColours } from '../../../shared/house-style/slide-colours.ts';
import { inTemplateColours } from '../../../shared/house-style/with-template-colours.ts';
import { defaultHouseStyle, type HouseStyle } from '../../../shared/model/house-style.ts';
import { chartStates } from '../../charts/states.ts';
import { makeTemplate, placeShape, usualLayouts } from '../../support/make-template.ts';
import { parse, textsIn, unpack } from '../../support/office-file.ts';
import { drawChart } from '../../support/read-asset.ts';
import { documentOf } from '../../support/slide-documents.ts';

const states = chartStates();
const specs = ['ranking, own school lifted out with a note', 'trend, one area', 'funnel, plain'].map(
  (name) => states[name] as ChartSpec,
);

async function opened(bytes: Uint8Array) {
  const read = await readTemplate('huisstijl.potx', bytes);
  if (!read.ok) throw new Error(read.issue.title);
  return unpackTemplate(await packTemplate(read.value));
}

async function issueOf(bytes: Uint8Array, name = 'huisstijl.potx') {
  const read = await readTemplate(name, bytes);
  return read.ok ? null : read.issue;
}

async function written(bytes: Uint8Array, story = {}) {
  const pptx = await writePptx(documentOf(specs, {}, story), drawChart, await opened(bytes));
  const parts = await unpack(pptx);
  return { pptx, parts, part: (path: string) => parse(parts.get(path) ?? '') };
}

test('gives files that are valid by the schemas of Office, wide and not', async () => {
  // Before anything is drawn: the validator would take the window of the drawings for a browser's.
  expect(await validate(await writePptx(documentOf([]), drawChart), 'pptx', 'Microsoft365')).toEqual([]);
  for (const template of [
    await makeTemplate(),
    await makeTemplate({ size: { width: 9_144_000, height: 6_858_000 }, ground: '102030' }),
    await makeTemplate({ layouts: usualLayouts.slice(2) }),
  ]) {
    const { pptx } = await written(template);
    expect(await validate(pptx, 'pptx', 'Microsoft365')).toEqual([]);
  }
}, 120_000);

describe('slides on a template', () => {
  test('stand on its layouts, with the headline in its own place for titles', async () => {
    const { part } = await written(await makeTemplate());
    const relations = (number: number) =>
      [...part(`ppt/slides/_rels/slide${number}.xml.rels`).getElementsByTagName('Relationship')].map((one) =>
        one.getAttribute('Target'),
      );
    expect(relations(1)).toContain('../slideLayouts/slideLayout1.xml');
    expect(relations(2)).toContain('../slideLayouts/slideLayout2.xml');
    const titleOf = (number: number) =>
      [...part(`ppt/slides/slide${number}.xml`).getElementsByTagName('p:sp')].find((shape) =>
        ['title', 'ctrTitle'].includes(shape.getElementsByTagName('p:ph')[0]?.getAttribute('type') ?? ''),
      );
    expect(titleOf(1)?.textContent).toBe('Hoe gaat het met de jongeren in Molenbroek?');
    for (const [index, { headline }] of specs.entries()) {
      const title = titleOf(index + 2);
      expect(title?.textContent).toBe(headline);
      // Where and how it stands is the template's to say.
      expect(title?.getElementsByTagName('a:xfrm')).toHaveLength(0);
      expect(title?.getElementsByTagName('a:latin')).toHaveLength(0);
    }
    expect(part('ppt/slides/slide2.xml').getElementsByTagName('a:fld')[0]?.getAttribute('type')).toBe(
      'slidenum',
    );
    expect(part('ppt/slides/slide2.xml').getElementsByTagName('p:bg')).toHaveLength(0);
  });

  test.each([
    ['wide', { width: 12_192_000, height: 6_858_000 }],
    ['not wide', { width: 9_144_000, height: 6_858_000 }],
    ['half as large', { width: 6_096_000, height: 3_429_000 }],
  ])('keep their content between title and foot: %s', async (_, size) => {
    const template = await makeTemplate({ size });
    const { chosen } = await opened(template);
    const { free } = chosen.content;
    const { part } = await written(template);
    for (const number of [2, 3, 4]) {
      const frames = [...part(`ppt/slides/slide${number}.xml`).getElementsByTagName('p:graphicFrame')];
      expect(frames.length).toBeGreaterThan(0);
      for (const frame of frames) {
        const inches = (name: string, side: string) =>
          Number(frame.getElementsByTagName(name)[0]?.getAttribute(side)) / 914_400;
        expect(inches('a:off', 'x')).toBeGreaterThanOrEqual(free.x - 0.01);
        expect(inches('a:off', 'y')).toBeGreaterThanOrEqual(free.y - 0.01);
        expect(inches('a:off', 'x') + inches('a:ext', 'cx')).toBeLessThanOrEqual(free.x + free.w + 0.01);
        expect(inches('a:off', 'y') + inches('a:ext', 'cy')).toBeLessThanOrEqual(free.y + free.h + 0.01);
      }
    }
  });

  test('keep its size, theme and unused layouts, and drop its slides', async () => {
    const { parts, part } = await written(
      await makeTemplate({ size: { width: 9_144_000, height: 6_858_000 } }),
    );
    expect(part('ppt/presentation.xml').getElementsByTagName('p:sldSz')[0]?.getAttribute('cx')).toBe(
      '9144000',
    );
    expect(parts.get('ppt/theme/theme1.xml')).toContain('Georgia');
    expect(parts.get('ppt/slideLayouts/slideLayout3.xml')).toContain('Leeg');
    expect(part('ppt/slides/slide1.xml').documentElement.textContent).toContain('Molenbroek');
    expect([...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(4);
  });

  test('stand on a white panel where the ground is dark', async () => {
    const dark = await written(await makeTemplate({ ground: '102030' }));
    const light = await written(await makeTemplate());
    const named = ({ part }: typeof dark) =>
      [...part('ppt/slides/slide2.xml').getElementsByTagName('p:cNvPr')].map((one) =>
        one.getAttribute('name'),
      );
    expect(named(dark)).toContain('Vlak onder de inhoud');
    expect(named(light)).not.toContain('Vlak onder de inhoud');
  });

  test('still say that figures are made up', async () => {
    const fictitious = specs.map((spec) => ({ ...spec, fictitious: true }));
    const pptx = await writePptx(documentOf(fictitious), drawChart, await opened(await makeTemplate()));
    const parts = await unpack(pptx);
    for (const number of [1, 2, 3, 4])
      expect(parse(parts.get(`ppt/slides/slide${number}.xml`) ?? '').documentElement.textContent).toContain(
        'fictieve voorbeelddata',
      );
  });
});

describe('colours of charts on a template', () => {
  const accents = ['#7A003C', '#E87722', '#4B4F54', '#00857C', '#6F5091', '#B5BD00'];
  const itsColours = inTemplateColours(defaultHouseStyle, accents);
  const master = 'ppt/slideMasters/slideMaster1.xml';

  async function drawn(bytes: Uint8Array, houseStyle: HouseStyle): Promise<string> {
    const story = documentOf(specs, {}, {}, houseStyle);
    const parts = await unpack(await writePptx(story, drawChart, await opened(bytes)));
    return [...parts]
      .flatMap(([path, xml]) => (/^ppt\/(slides|charts)\/[^/]+\.xml$/.test(path) ? [xml] : []))
      .join('');
  }

  test('are those of its theme where they were taken from it, shades and all', async () => {
    const xml = await drawn(await makeTemplate(), itsColours);
    const { own, ownBar, ownText, good } = slideColours(itsColours);
    expect(own).toBe('7A003C');
    expect(xml).toContain('<a:schemeClr val="accent1"/>');
    expect(xml).toMatch(/<a:schemeClr val="accent1"><a:(hueOff|satMod|lumMod)/);
    for (const colour of [own, ownBar, ownText])
      expect(xml.includes(`<a:srgbClr val="${colour}"`)).toBe(false);
    // A verdict means the same in every organisation.
    expect(xml).toContain(good);
  });

  test('go by the names that its master gives them', async () => {
    const parts = await unpack(await makeTemplate());
    const turned = (parts.get(master) ?? '').replace(
      'accent1="accent1" accent2="accent2"',
      'accent1="accent2" accent2="accent1"',
    );
    const xml = await drawn(await makeTemplate({ files: { [master]: turned } }), itsColours);
    expect(xml).toContain('<a:schemeClr val="accent2"/>');
  });

  test('stay as chosen where they are not of the template', async () => {
    const xml = await drawn(await makeTemplate(), defaultHouseStyle);
    expect(xml).not.toContain('<a:schemeClr val="accent');
    expect(xml).toContain(`<a:srgbClr val="${slideColours(defaultHouseStyle).own}"`);
  });
});

describe('what is chosen of a template', () => {
  test('is its title layout and the one with only a title; the rest comes along', async () => {
    const template = await opened(await makeTemplate());
    expect(describeTemplate('huisstijl.potx', template)).toMatchObject({
      fonts: { heading: 'Georgia', body: 'Verdana' },
      colours: ['#7A003C', '#E87722', '#4B4F54', '#00857C', '#6F5091', '#B5BD00'],
      layouts: { title: { name: 'Titeldia van de GGD' }, content: { name: 'Alleen titel', isLight: true } },
      otherLayouts: 1,
      remarks: [],
    });
  });

  test('says what stands in where there is no title layout, no place for a title, or a dark ground', async () => {
    const [, only] = usualLayouts;
    const remarksOf = async (template: Uint8Array) =>
      describeTemplate('x.potx', await opened(template)).remarks;
    expect(await remarksOf(await makeTemplate({ layouts: only ? [only] : [] }))).toEqual(['no-title-layout']);
    const bare = [{ name: 'Kaal', type: 'blank', shapes: '' }];
    expect(await remarksOf(await makeTemplate({ layouts: bare }))).toEqual([
      'no-title-layout',
      'no-title-place',
    ]);
    expect(await remarksOf(await makeTemplate({ ground: '102030' }))).toEqual(['dark-ground']);
    expect(await remarksOf(await makeTemplate({ size: { width: 9_144_000, height: 6_858_000 } }))).toEqual([
      'other-size',
    ]);
  });

  test('puts the headline on the slide where the layout has no place for it', async () => {
    const bare = [{ name: 'Kaal', type: 'blank', shapes: '' }];
    const { part } = await written(await makeTemplate({ layouts: bare }));
    expect(part('ppt/slides/slide2.xml').documentElement.textContent).toContain(specs[0]?.headline);
  });

  test('leaves out links, embedded files, sounds, tags and what is outside', async () => {
    const outside = `<Relationship Id="rId90" Type="x/hyperlink" Target="https://example.org/volg" TargetMode="External"/><Relationship Id="rId91" Type="x/oleObject" Target="../embeddings/geheim.bin"/><Relationship Id="rId92" Type="x/image" Target="https://example.org/pixel.png" TargetMode="External"/><Relationship Id="rId93" Type="x/image" Target="../media/image1.png"/>`;
    const link = placeShape(20, 'type="ftr" idx="9"', [1, 7, 3, 0.3]).replace(
      '<p:cNvPr id="20" name="Plek 20"/>',
      '<p:cNvPr id="20" name="Plek 20"><a:hlinkClick r:id="rId90"/></p:cNvPr>',
    );
    const picture = (id: number, relation: string) =>
      `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Logo ${id}"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
    const template = await makeTemplate({
      masterRelations: outside,
      masterShapes: link + picture(21, 'rId92') + picture(22, 'rId93'),
      files: {
        'ppt/media/image1.png': new Uint8Array([137, 80, 78, 71]),
        'ppt/embeddings/geheim.bin': 'GEHEIM',
        'customXml/item1.xml': '<geheim/>',
      },
    });
    const { parts } = await written(template);
    const all = [...parts].map(([path, text]) => `${path}\n${text}`).join('\n');
    expect(all).not.toMatch(/example\.org|GEHEIM|geheim|hlinkClick|Logo 21/);
    expect(all).toContain('Logo 22');
    expect([...parts.keys()]).toContain('ppt/media/image1.png');
  });

  test('leaves out what calls itself a theme and is no XML', async () => {
    const template = await makeTemplate({
      masterRelations: '<Relationship Id="rId90" Type="x/theme" Target="../theme/geheim.bin"/>',
      files: { 'ppt/theme/geheim.bin': 'GEHEIM' },
    });
    const { clean } = await opened(template);
    expect([...clean.parts.keys()].filter((part) => part.endsWith('.bin'))).toEqual([]);
  });
});

describe('a file that is no template', () => {
  test('with a password or from before 2007', async () => {
    const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect((await issueOf(ole))?.title).toContain('wachtwoord');
  });

  test('with macros, by its type or by what is in it', async () => {
    const byType = await makeTemplate({
      mainType: 'application/vnd.ms-powerpoint.template.macroEnabled.main+xml',
    });
    const byPart = await makeTemplate({ files: { 'ppt/vbaProject.bin': 'x' } });
    for (const bytes of [byType, byPart]) expect((await issueOf(bytes))?.title).toContain('macro’s');
  });

  test('of another program, or no zip at all', async () => {
    const word = await makeTemplate({
      mainType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    });
    const texts = [
      word,
      new TextEncoder().encode('gewoon tekst'),
      await new JSZip().file('a', 'b').generateAsync({ type: 'uint8array' }),
    ];
    for (const bytes of texts) expect((await issueOf(bytes))?.title).toContain('geen PowerPoint-bestand');
  });

  test('cut off half way, or with a part that is no XML', async () => {
    const whole = await makeTemplate();
    const broken = await makeTemplate({ files: { 'ppt/presentation.xml': '<p:presentation' } });
    const entity = await makeTemplate({
      files: { 'ppt/presentation.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' },
    });
    for (const bytes of [whole.slice(0, whole.length / 2), broken, entity])
      expect((await issueOf(bytes))?.title).toContain('beschadigd');
  });

  test('without any layout', async () => {
    expect((await issueOf(await makeTemplate({ layouts: [] })))?.title).toContain('geen indelingen');
  });

  test('that is too large, or unpacks to far more than it is', async () => {
    expect((await issueOf(new Uint8Array(26 * 1024 ** 2)))?.title).toContain('te groot');
    const bomb = await makeTemplate({ files: { 'ppt/media/bom.png': new Uint8Array(210 * 1024 ** 2) } });
    expect(bomb.length).toBeLessThan(5 * 1024 ** 2);
    expect((await issueOf(bomb))?.title).toContain('uitgepakt te groot');
  }, 30_000);
});

test('tells the parts of a story as sections', async () => {
  const { part } = await written(await makeTemplate());
  const names = [...part('ppt/presentation.xml').getElementsByTagName('p14:section')].map((section) =>
    section.getAttribute('name'),
  );
  expect(names).toEqual(['Opening', 'Waar']);
  const plain = await unpack(await writePptx(documentOf([]), drawChart));
  expect(textsIn(parse(plain.get('ppt/presentation.xml') ?? ''), 'p14:section')).toEqual([]);
});
