import { describe, expect, test } from 'vitest';
import { drawSlide } from '../../../electron/exporting/picture/slide-svg.tsx';
import { writePdf } from '../../../electron/exporting/pdf/write-pdf.ts';
import { groupBy } from '../../../shared/base/group-by.ts';
import type { ChartSpec, RankingSpec } from '../../../shared/charts/spec.ts';
import { defaultHouseStyle } from '../../../shared/model/house-style.ts';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import { chartStates } from '../../charts/states.ts';
import { nameOf, PdfFile } from '../../support/pdf-file.ts';
import { readPage } from '../../support/pdf-page.ts';
import { allNodes, readStructure } from '../../support/pdf-structure.ts';
import { readAsset } from '../../support/read-asset.ts';
import { documentOf } from '../../support/slide-documents.ts';

const states = chartStates();
const ranking = states['ranking, own school lifted out with a note'] as RankingSpec;
/** The first states of every kind, and what is hidden in each of them. */
const someOfEveryKind = [...groupBy(Object.entries(states), ([, { kind }]) => kind).values()].flatMap(
  (named) => named.filter(([name], index) => index < 2 || /hidden/.test(name)).map(([, spec]) => spec),
);

async function fileOf(document: SlideDocument): Promise<PdfFile> {
  return new PdfFile(await writePdf(document, readAsset));
}

describe('a story with every kind of chart, as a PDF', async () => {
  const document = documentOf(someOfEveryKind, { interpretation: 'Op elke school.\nEn in elke klas.' });
  const bytes = await writePdf(document, readAsset);
  const file = new PdfFile(bytes);
  const pages = file.pages.map((page) => readPage(file, page));
  const structure = readStructure(file);
  const nodes = allNodes(structure);

  test('has a page for every slide, as large as a slide', () => {
    expect(file.pages).toHaveLength(document.pages.length);
    for (const page of file.pages) expect(file.entry(page, 'MediaBox')).toEqual([0, 0, 960, 540]);
  });

  test('draws nothing that is not in the structure or marked as decoration', () => {
    for (const { unmarked } of pages) expect(unmarked).toBe(0);
    const inTree = nodes.flatMap(({ content }) => content.map((place) => place.join(' '))).sort();
    const onPages = pages.flatMap(({ marked }, page) =>
      marked.flatMap(({ mcid }) => (mcid === null ? [] : [`${page} ${mcid}`])),
    );
    expect(inTree).toEqual(onPages.sort());
  });

  test('leads from what is marked on a page back to its place in the structure', () => {
    const tree = file.entry(file.entry(file.root, 'StructTreeRoot'), 'ParentTree');
    const numbers = file.array(file.entry(tree, 'Nums'));
    for (const [index, page] of file.pages.entries()) {
      const key = numbers.indexOf(file.entry(page, 'StructParents'));
      const parents = file.array(numbers[key + 1]);
      const tags = parents.map((parent) => nameOf(file.entry(parent, 'S')));
      const marked = pages[index]?.marked.filter(({ mcid }) => mcid !== null) ?? [];
      expect(tags).toEqual(marked.map(({ tag }) => tag));
    }
  });

  test('is told slide by slide: its headline, what it measures, the chart, what it means, the source', () => {
    expect(structure.type).toBe('Document');
    expect(structure.children.map(({ type, title }) => [type, title])).toEqual(
      document.pages.map(({ title }) => ['Sect', title]),
    );
    const [, slide] = structure.children;
    const told = slide?.children.map(({ type, texts, alt }) => `${type} ${alt ?? texts.join('')}`);
    expect(told).toEqual([
      `H1 ${document.pages[1]?.title ?? ''}`,
      expect.stringMatching(/^P Waar\s\|\s/),
      'P fictieve voorbeelddata',
      expect.stringMatching(/^Figure Ranglijst\./),
      expect.stringMatching(/^H2 Wat betekent dit/),
      'P Op elke school.',
      'P En in elke klas.',
      expect.stringMatching(/^P .*Bron: Gezondheidsmonitor Jeugd 2025/),
    ]);
  });

  test('gives every figure the words of its chart and its place on the page', () => {
    const figures = structure.children.flatMap((section, page) =>
      allNodes(section).flatMap((node) => (node.type === 'Figure' ? [{ page, node }] : [])),
    );
    const drawn = someOfEveryKind.filter(({ kind }) => kind !== 'response' && kind !== 'matrix');
    expect(figures.length).toBeGreaterThanOrEqual(drawn.length);
    for (const { page, node } of figures) {
      const told = document.pages[page]?.elements.flatMap((one) => ('altText' in one ? [one.altText] : []));
      expect(told).toContain(node.alt);
      expect(node.alt).not.toBe('');
      const [left = -1, bottom = -1, right = 961, top = 541] = node.box ?? [];
      expect(left).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(960);
      expect(top).toBeLessThanOrEqual(540);
      expect(right).toBeGreaterThan(left);
      expect(top).toBeGreaterThan(bottom);
    }
  });

  test('has every word of every drawing as text, once', async () => {
    for (const [index, page] of document.pages.entries()) {
      const drawing = await drawSlide(page, document.houseStyle);
      const drawn = [...drawing.querySelectorAll('text')].map((text) => {
        for (const title of text.querySelectorAll('title')) title.remove();
        return text.textContent;
      });
      const set = pages[index]?.marked.flatMap(({ texts }) => texts) ?? [];
      expect(lettersOf(set), page.title).toBe(lettersOf(drawn));
    }
  });

  test('knows every way in which our drawings say how something looks', async () => {
    const known = new Set([...drawnAttributes, ...otherAttributes]);
    for (const page of document.pages) {
      const drawing = await drawSlide(page, document.houseStyle);
      const elements = [...drawing.querySelectorAll('*')].filter(({ tagName }) => tagName !== 'pattern');
      const names = new Set(elements.flatMap((element) => element.getAttributeNames()));
      expect([...names].filter((name) => !known.has(name))).toEqual([]);
    }
  });

  test('has no pictures, and brings every font along with each letter it uses', () => {
    expect(file.ofType('XObject')).toEqual([]);
    const fonts = file.ofType('Font').filter((font) => nameOf(font.entries.get('Subtype')) === 'Type0');
    expect(fonts.length).toBeGreaterThanOrEqual(2);
    for (const font of fonts) {
      const [descendant] = file.array(font.entries.get('DescendantFonts'));
      const descriptor = file.dictionary(file.entry(descendant, 'FontDescriptor'));
      expect(nameOf(font.entries.get('BaseFont'))).toMatch(/^[A-Z]{6}\+SourceSans3-(Regular|SemiBold)$/);
      const program = file.stream(descriptor.entries.get('FontFile2'));
      expect(program.subarray(0, 4).toString('latin1'), 'a TrueType font').toBe('true');
    }
    // Glyph 0 is the box of a letter that is missing.
    for (const { glyphs } of pages) for (const used of glyphs.values()) expect(used.has(0)).toBe(false);
  });

  test('is small', () => {
    expect(bytes.length / document.pages.length).toBeLessThan(50_000);
  });
});

test('names itself, its maker, its day and its language', async () => {
  const document = documentOf([ranking], {}, { title: 'Jeugd & gezin <2025> één' });
  const file = await fileOf(document);
  expect(file.entry(file.root, 'Lang')).toBe('nl-NL');
  expect(file.entry(file.entry(file.root, 'ViewerPreferences'), 'DisplayDocTitle')).toBe(true);
  expect(file.entry(file.entry(file.root, 'MarkInfo'), 'Marked')).toBe(true);
  expect(file.entry(file.info, 'Title')).toBe('Jeugd & gezin <2025> één');
  expect(file.entry(file.info, 'Author')).toBe('GGD Voorbeeldregio');
  expect(file.entry(file.info, 'CreationDate')).toBe('D:20260312120000Z');
  const metadata = file.stream(file.root.entries.get('Metadata')).toString('utf8');
  expect(metadata).toContain('Jeugd &amp; gezin &lt;2025&gt; één</rdf:li>');
  expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
  for (const page of file.pages) expect(nameOf(file.entry(page, 'Tabs'))).toBe('S');
});

test('has a bookmark per slide, below the part of the story it is in', async () => {
  const document = documentOf([ranking, states['trend, one area'] as ChartSpec]);
  const file = await fileOf(document);
  expect(nameOf(file.entry(file.root, 'PageMode'))).toBe('UseOutlines');
  expect(bookmarksIn(file, file.entry(file.root, 'Outlines'))).toEqual([
    document.pages[0]?.title,
    ['Waar', document.pages[1]?.title, document.pages[2]?.title],
  ]);
});

test('gives the same bytes for the same slides', async () => {
  const document = documentOf([ranking]);
  expect(await writePdf(document, readAsset)).toEqual(await writePdf(document, readAsset));
});

test('says a letter that has no font, and draws letters of other alphabets from theirs', async () => {
  const file = await fileOf(documentOf([{ ...ranking, headline: 'Łódź: φ ≠ 1' }]));
  const [, slide] = readStructure(file).children;
  expect(slide?.children[0]?.texts.join('')).toBe('Łódź: φ ≠ 1');
});

test('sets the lines of a paragraph apart by a space, for who copies or listens', async () => {
  const sentence = 'Op alle scholen in de gemeente is het aantal leerlingen met stress gestegen.';
  const file = await fileOf(documentOf([ranking], { interpretation: sentence }));
  const nodes = allNodes(readStructure(file));
  expect(nodes.filter(({ texts }) => texts.length > 1 && texts.join('') === sentence)).toHaveLength(1);
});

test('tells points as a list', async () => {
  const slide = {
    kind: 'text',
    id: 'text',
    section: 'Duiding',
    headline: 'Wat we niet weten',
    text: 'Twee dingen:\n- de oorzaak\n- wie ziek was\nDaarom vragen we door.',
    speakerNotes: '',
  } as const;
  const [section] = readStructure(await fileOf(documentOf([], {}, { slides: [slide] }))).children;
  const told = section?.children.map(({ type, texts, children }) =>
    type === 'L'
      ? children.map((item) => `${item.type} ${item.children[0]?.texts.join('').replace(/\s+/g, ' ') ?? ''}`)
      : texts.join(''),
  );
  expect(told).toContain('Twee dingen:');
  expect(told).toContainEqual(['LI • de oorzaak', 'LI • wie ziek was']);
});

test('tells a note after its chart, and nothing of the speaker notes', async () => {
  const notes = 'Alleen voor wie spreekt.';
  const file = await fileOf(documentOf([ranking], { speakerNotes: notes }));
  const nodes = allNodes(readStructure(file));
  const told = nodes.map(({ type, alt, texts }) => `${type} ${alt ?? texts.join('')}`);
  expect(told).toContain('Figure Aanwijslijn bij Het Baken: Hier begon in september een mentorproject.');
  expect(nodes.map(({ texts }) => texts.join(' ')).join('\n')).toMatch(
    /Hier begon in\s+september een\s+mentorproject\./,
  );
  expect(told.join('\n')).not.toContain(notes);
});

/** Two pixels by one, half of it half transparent. */
const logo = {
  png: 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEUlEQVR4nGPgjs/+fzWOoQEAD2UDiMDotDIAAAAASUVORK5CYII=',
  width: 2,
  height: 1,
};

test('keeps the logo once for all slides, with its alt text', async () => {
  const file = await fileOf(documentOf([ranking, ranking], {}, {}, { ...defaultHouseStyle, logo }));
  const pictures = file.ofType('XObject').filter((picture) => picture.entries.has('SMask'));
  expect(pictures).toHaveLength(1);
  const alts = allNodes(readStructure(file)).map(({ alt }) => alt);
  expect(alts.filter((alt) => alt === 'Logo van GGD Voorbeeldregio')).toHaveLength(3);
});

test('is made all the same when the logo in the workspace is broken', async () => {
  const png = `${logo.png.slice(0, 60)}${'A'.repeat(logo.png.length - 60)}`;
  const style = { ...defaultHouseStyle, logo: { ...logo, png } };
  expect((await fileOf(documentOf([ranking], {}, {}, style))).pages).toHaveLength(2);
});

const drawnAttributes = [
  ...['x', 'y', 'x1', 'y1', 'x2', 'y2', 'width', 'height', 'cx', 'cy', 'r', 'rx', 'd', 'transform'],
  ...['fill', 'fill-opacity', 'fill-rule', 'opacity', 'clip-path', 'paint-order'],
  ...['stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin'],
  ...['font-size', 'font-weight', 'text-anchor'],
];
/** What says nothing on paper, or only what is so in a PDF already. */
const otherAttributes = [
  ...[
    'id',
    'class',
    'role',
    'tabindex',
    'pointer-events',
    'aria-label',
    'aria-hidden',
    'data-note',
    'data-cell',
    'data-says',
  ],
  ...['font-family', 'xml:space', 'viewBox', 'overflow'],
];

/** Letters and signs without the spaces between them, in whatever order they were set. */
function lettersOf(texts: readonly string[]): string {
  return Array.from(texts.join('').normalize('NFC').replace(/\s/g, '')).sort().join('');
}

type Bookmarks = readonly (string | Bookmarks)[];

function bookmarksIn(file: PdfFile, parent: Parameters<PdfFile['entry']>[0]): Bookmarks {
  const found: (string | Bookmarks)[] = [];
  for (let item = file.entry(parent, 'First'); item !== null; item = file.entry(item, 'Next')) {
    const title = file.entry(item, 'Title');
    if (typeof title !== 'string') throw new Error('A bookmark without words.');
    expect(file.pages).toContain(file.value(file.array(file.entry(item, 'Dest'))[0]));
    const below = file.entry(item, 'First') === null ? [] : bookmarksIn(file, item);
    found.push(below.length === 0 ? title : [title, ...below]);
  }
  return found;
}
