import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { writePptx } from '../../../electron/exporting/pptx/write-pptx.ts';
import { slideColours } from '../../../shared/house-style/slide-colours.ts';
import { defaultHouseStyle, type HouseStyle } from '../../../shared/model/house-style.ts';
import { buildDocument } from '../../../shared/slides/build-document.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import { palette } from '../../../shared/slides/palette.ts';
import { chartStates } from '../../charts/states.ts';
import { drawChart } from '../../support/read-asset.ts';
import { chartSlide, context, titleSlide } from '../../support/slide-documents.ts';

const native = [
  'ranking, compared with the rest',
  'trend, three areas and a reference',
  'bars, compared with the rest',
];
const states = Object.entries(chartStates()).filter(([state]) => native.includes(state));

/** Two pixels by one: wide enough to see its proportions kept. */
const logo = {
  png: 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGNgmPEfhCAUAB7zBYlMXtEMAAAAAElFTkSuQmCC',
  width: 200,
  height: 100,
};

function documentIn(style: Partial<HouseStyle>): SlideDocument {
  const words = { interpretation: 'Dat is veel.' };
  const slides = states.map(([state, spec]) => ({ slide: chartSlide(state, words), spec }));
  return buildDocument(
    {
      id: 'story',
      title: 'Jeugd in Molenbroek',
      area: { level: 'municipality', code: 'Molenbroek' },
      slides: [titleSlide, ...slides.map(({ slide }) => slide)],
      changedAt: '2026-03-12T10:15:00',
    },
    new Map(slides.map(({ slide, spec }) => [slide.id, spec])),
    { ...context, houseStyle: { ...defaultHouseStyle, ...style } },
  );
}

/** Every colour that stands in the document itself. */
function coloursIn(document: SlideDocument): ReadonlySet<string> {
  const pages = JSON.stringify(document.pages.map(({ elements, background }) => [background, elements]));
  const named = /"(?:colour|fill|pattern|emptyFill|emptyOutline)":"([0-9A-F]{6})"/g;
  return new Set([...pages.matchAll(named)].map(([, colour]) => colour ?? ''));
}

async function partsOf(document: SlideDocument) {
  const zip = await JSZip.loadAsync(await writePptx(document, drawChart));
  return async (path: string) => (await zip.file(path)?.async('string')) ?? '';
}

describe.each(['wib', 'gmj', 'oko'] as const)('slides in the palette %s', (name) => {
  const document = documentIn({ palette: name });
  const colours = slideColours(document.houseStyle);
  const own = Object.values(colours).flatMap((value: string | typeof colours.series) =>
    typeof value === 'string' ? [value] : value.flatMap(({ line, text }) => [line, text]),
  );

  it('have the colours of that palette and no others', () => {
    expect(states).toHaveLength(native.length);
    const allowed = new Set<string>([...Object.values(palette), ...own]);
    expect([...coloursIn(document)].filter((colour) => !allowed.has(colour))).toEqual([]);
    expect(coloursIn(document)).toContain(colours.own);
  });

  it('are so in PowerPoint too, in its theme and in its own charts', async () => {
    const read = await partsOf(document);
    const theme = await read('ppt/theme/theme1.xml');
    expect(theme).toContain(`<a:accent1><a:srgbClr val="${colours.own}"/></a:accent1>`);
    expect(theme).toContain('<a:latin typeface="Calibri"/>');
    const charts = await Promise.all(native.map((_, at) => read(`ppt/charts/chart${at + 2}_1.xml`)));
    // What is "ours" comes from the theme; tests/unit/exporting/theme-colours.test.ts holds each colour to it.
    expect(charts.join('')).toContain('<a:schemeClr val="accent1"');
    expect(charts.join('')).not.toContain('<a:srgbClr val="0B5F6B"');
  });
});

describe('a letter for PowerPoint', () => {
  it('stands in the theme, and a wider one is set smaller', async () => {
    const [calibri, verdana] = await Promise.all(
      (['calibri', 'verdana'] as const).map(async (font) => partsOf(documentIn({ font }))),
    );
    expect(await verdana?.('ppt/theme/theme1.xml')).toContain('<a:latin typeface="Verdana"/>');
    const sizes = async (read: typeof calibri) =>
      [...((await read?.('ppt/slides/slide2.xml')) ?? '').matchAll(/ sz="(\d+)"/g)].map(([, size]) =>
        Number(size),
      );
    const [usual, smaller] = [await sizes(calibri), await sizes(verdana)];
    expect(usual.length).toBeGreaterThan(5);
    expect(smaller).toEqual(usual.map((size) => Math.round(size * 0.8)));
  });
});

describe('a logo', () => {
  const document = documentIn({ logo });

  it('stands on every page, in its proportions and with words for who cannot see it', () => {
    for (const page of document.pages) {
      const [element, ...more] = page.elements.filter(({ kind }) => kind === 'logo');
      expect(more).toEqual([]);
      if (element?.kind !== 'logo') throw new Error(`"${page.title}" has no logo.`);
      expect(element.frame.w / element.frame.h).toBeCloseTo(2, 6);
      expect(element.altText).toBe('Logo van GGD Voorbeeldregio');
      expect(element.frame.x + element.frame.w).toBeLessThanOrEqual(12.667 + 1e-9);
    }
  });

  it('leaves owner and source their own room', () => {
    for (const { elements } of document.pages.slice(1)) {
      const frame = (role: string) =>
        elements.flatMap((element) =>
          element.kind === 'text' && element.role === role ? [element.frame] : [],
        )[0];
      const mark = elements.find(({ kind }) => kind === 'logo');
      const [owner, footer] = [frame('slide-number'), frame('footer')];
      if (!owner || !footer || mark?.kind !== 'logo') throw new Error('A page misses its foot.');
      expect(footer.x + footer.w).toBeLessThan(owner.x);
      expect(owner.x + owner.w).toBeLessThan(mark.frame.x);
    }
  });

  it('is one file in a presentation, shown on each slide', async () => {
    const zip = await JSZip.loadAsync(await writePptx(document, drawChart));
    expect(Object.keys(zip.files).filter((path) => path.includes('logo'))).toEqual(['ppt/media/logo.png']);
    expect(await zip.file('ppt/media/logo.png')?.async('base64')).toBe(logo.png);
    for (const number of document.pages.keys()) {
      const relations = await zip.file(`ppt/slides/_rels/slide${number + 1}.xml.rels`)?.async('string');
      expect(relations).toContain('Target="../media/logo.png"');
    }
  });
});
