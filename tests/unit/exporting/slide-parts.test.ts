import validate from '@ooxml-tools/validate';
import { describe, expect, test } from 'vitest';
import { writePdf } from '../../../electron/exporting/pdf/write-pdf.ts';
import { writePptx } from '../../../electron/exporting/pptx/write-pptx.ts';
import type { ChartSpec, RankingSpec } from '../../../shared/charts/spec.ts';
import type { Picture } from '../../../shared/model/picture.ts';
import type { Slide } from '../../../shared/model/story.ts';
import { buildDocument } from '../../../shared/slides/build-document.ts';
import { chartStates } from '../../charts/states.ts';
import { embedded, parse, textsIn, unpack } from '../../support/office-file.ts';
import { PdfFile } from '../../support/pdf-file.ts';
import { allNodes, readStructure } from '../../support/pdf-structure.ts';
import { drawChart, readAsset } from '../../support/read-asset.ts';
import { chartSlide, context } from '../../support/slide-documents.ts';

// What a slide may hold besides a drawn chart: a picture, a quote, figures as a table, points, and what it all means.

const states = chartStates();
const ranking = states['ranking, own school lifted out with a note'] as RankingSpec;
const compared = states['ranking, compared with the rest'] as ChartSpec;
const { chart } = chartSlide('any');

/** Two pixels by one. */
const picture: Picture = {
  format: 'png',
  data: 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEUlEQVR4nGPgjs/+fzWOoQEAD2UDiMDotDIAAAAASUVORK5CYII=',
  width: 2,
  height: 1,
};

const parts: Extract<Slide, { kind: 'charts' }> = {
  kind: 'charts',
  id: 'parts',
  section: 'Op school',
  headline: 'Wat leerlingen zelf zeggen',
  layout: 'grid',
  blocks: [
    { kind: 'picture', id: 'photo', picture: 'digest', altText: 'Het schoolplein.', caption: 'Mei 2025' },
    { kind: 'quote', id: 'quote', text: 'De mentor luistert nu.', who: 'meisje, klas 4' },
    {
      kind: 'text',
      id: 'points',
      heading: 'Wat meten we niet?',
      text: '- Geen oorzaak: we zien een verschil, niet waardoor het komt, en ook niet sinds wanneer het zo is.\n- Geen diagnose.',
    },
  ],
  interpretation: '',
  speakerNotes: '',
};
const table: Slide = {
  ...parts,
  id: 'figures',
  layout: 'columns',
  blocks: [{ kind: 'chart', id: 'table', heading: 'Per school', chart, form: 'table' }],
};
const meaning: Slide = {
  kind: 'meaning',
  id: 'meaning',
  section: 'Duiding',
  headline: '',
  charts: [{ id: 'difference', heading: 'Vaak stress', chart }],
  limits: [{ sign: 'cause', title: 'Geen oorzaak', text: 'We zien een verschil, niet waardoor het komt.' }],
  interpretation: 'Begin bij de mentor.',
  speakerNotes: '',
};
const document = buildDocument(
  {
    id: 'story',
    title: 'Jeugd in Molenbroek',
    area: { level: 'municipality', code: 'Molenbroek' },
    slides: [parts, table, meaning],
    changedAt: '',
  },
  new Map([
    ['table', ranking],
    ['difference', compared],
  ]),
  { ...context, pictures: new Map([['digest', picture]]) },
);

describe('in PowerPoint', async () => {
  const bytes = await writePptx(document, drawChart);
  // Before anything is drawn: that needs a window, and the validator would take it for a browser's when it starts.
  const faults = await validate(bytes, 'pptx', 'Microsoft365');
  const files = await unpack(bytes);
  const [first = '', second = '', third = ''] = [1, 2, 3].map((number) =>
    files.get(`ppt/slides/slide${number}.xml`),
  );

  test('is valid by the schemas of Office', () => {
    expect(faults).toEqual([]);
  });

  test('keeps the picture as it was chosen, in its own proportions, with its words', async () => {
    const shape = parse(first).getElementsByTagName('p:pic')[0];
    expect(shape?.getElementsByTagName('p:cNvPr')[0]?.getAttribute('descr')).toBe('Het schoolplein.');
    const size = shape?.getElementsByTagName('a:ext')[0];
    expect(Number(size?.getAttribute('cx')) / Number(size?.getAttribute('cy'))).toBeCloseTo(2, 3);
    const media = [...files.keys()].filter((name) => name.startsWith('ppt/media/'));
    expect(media).toHaveLength(1);
    expect(Buffer.from(await embedded(bytes, media[0] ?? '')).toString('base64')).toBe(picture.data);
    expect(textsIn(parse(first), 'a:t')).toEqual(
      expect.arrayContaining(['Mei 2025', '‘De mentor luistert nu.’', 'meisje, klas 4']),
    );
  });

  test('writes points as points of PowerPoint, their lines under their words', () => {
    const points = [...parse(first).getElementsByTagName('a:p')].filter(
      (paragraph) => paragraph.getElementsByTagName('a:buChar').length > 0,
    );
    expect(points.map(({ textContent }) => textContent)).toEqual([
      'Geen oorzaak: we zien een verschil, niet waardoor het komt, en ook niet sinds wanneer het zo is.',
      'Geen diagnose.',
    ]);
    for (const point of points) {
      const place = point.getElementsByTagName('a:pPr')[0];
      expect(Number(place?.getAttribute('marL'))).toBeGreaterThan(0);
      expect(Number(place?.getAttribute('indent'))).toBe(-Number(place?.getAttribute('marL')));
    }
  });

  test('tells the difference in words, and what is open', () => {
    const told = textsIn(parse(third), 'a:t').join('\n');
    expect(told).toContain('Vaak stress');
    expect(told).toMatch(/(?<!on)gunstiger|ongunstiger|vergelijkbaar/);
    expect(told).toContain('Geen oorzaak');
    expect(told).toContain('Begin bij de mentor.');
  });

  test('has no number where the table says that a figure is hidden', () => {
    const hidden = ranking.rows.filter(({ value }) => value.status !== 'shown').map(({ name }) => name);
    const rows = [...parse(second).getElementsByTagName('a:tr')].map((row) => textsIn(row, 'a:t'));
    const ofHidden = rows.filter(([name = '']) => hidden.includes(name));
    expect(ofHidden).toHaveLength(hidden.length);
    expect(hidden.length).toBeGreaterThan(0);
    for (const [, ...cells] of ofHidden) expect(cells.join(' ')).not.toMatch(/\d\s*%/);
  });
});

describe('in a PDF', async () => {
  const structure = readStructure(new PdfFile(await writePdf(document, readAsset)));
  const nodes = allNodes(structure);

  test('tells the picture by its words, the quote, the table and the points', () => {
    const told = nodes.map(({ type, alt, texts }) => `${type} ${alt ?? texts.join('')}`.trim());
    expect(told).toContain('Figure Het schoolplein.');
    expect(told.join('\n')).toContain('De mentor luistert nu.');
    expect(nodes.map(({ type, summary }) => `${type} ${summary ?? ''}`)).toContain(
      `Table ${ranking.altText}`,
    );
    expect(nodes.filter(({ type }) => type === 'LI')).toHaveLength(2);
  });

  test('tells what it means after the differences', () => {
    const told = allNodes(structure.children[2] ?? structure).map(({ texts }) => texts.join(''));
    const at = (words: string) => told.findIndex((text) => text.includes(words));
    expect(at('Vaak stress')).toBeGreaterThan(-1);
    expect(at('Begin bij de mentor')).toBeGreaterThan(at('Vaak stress'));
  });
});
