import { expect, test } from 'vitest';
import type { SlideElement, SlidePage } from '../../../shared/slides/document.ts';
import { slideHeight, slideWidth } from '../../../shared/slides/document.ts';
import { textHeight } from '../../../shared/slides/text-layout.ts';
import { type } from '../../../shared/slides/grid.ts';
import { chartStates } from '../../charts/states.ts';
import { chartOf, documentOf, named, pageOf, wordsOf } from '../../support/slide-documents.ts';

const states = chartStates();
const stateNames = Object.keys(states);
const specOf = (name: string) => {
  const spec = states[name];
  if (!spec) throw new Error(`No chart state "${name}".`);
  return spec;
};

test.each(stateNames)('keeps every element of "%s" on the slide', (name) => {
  for (const element of pageOf(specOf(name), { interpretation: 'Op elke school speelt het.' }).elements) {
    for (const { x, y } of cornersOf(element)) {
      expect(x, element.name).toBeGreaterThanOrEqual(-0.001);
      expect(x, element.name).toBeLessThanOrEqual(slideWidth + 0.001);
      expect(y, element.name).toBeGreaterThanOrEqual(-0.001);
      expect(y, element.name).toBeLessThanOrEqual(slideHeight + 0.001);
    }
  }
});

test.each(stateNames)('sets no text of "%s" smaller than 9 points or higher than its frame', (name) => {
  for (const element of pageOf(specOf(name)).elements) {
    if (element.kind !== 'text') continue;
    expect(element.size).toBeGreaterThanOrEqual(type.least);
    if (element.role === 'label' || element.role === 'note') continue;
    expect(textHeight(element, element.frame.w), element.name).toBeLessThanOrEqual(element.frame.h + 0.05);
  }
});

test('has headline, measure, chart, source and page number, in reading order', () => {
  const page = pageOf(specOf('ranking, plain'));
  const order = ['Titel', 'Ondertitel', 'Fictieve voorbeelddata', 'Grafiek', 'Bron', 'Eigenaar en dianummer'];
  const found = page.elements.map(({ name }) => name).filter((name) => order.includes(name));
  expect(found).toEqual(order);
  expect(wordsOf(page)).toContain('dia 2 van 2');
  expect(wordsOf(page)).toContain('GGD Voorbeeldregio');
  expect(wordsOf(page)).toContain('n = 3.107 (Lindewaard)');
});

test('says "fictieve voorbeelddata" only where the figures are', () => {
  expect(named(pageOf(specOf('ranking, plain')), 'Fictieve voorbeelddata')).toBeDefined();
  expect(named(pageOf(specOf('trend, one area')), 'Fictieve voorbeelddata')).toBeUndefined();
});

test('gives an interpretation a panel of its own and the chart what is left', () => {
  const plain = chartOf(pageOf(specOf('trend, one area')));
  const page = pageOf(specOf('trend, one area'), { interpretation: 'Het gaat om tien leerlingen per klas.' });
  expect(chartOf(page).frame.w).toBeLessThan(plain.frame.w);
  expect(wordsOf(page)).toContain('Wat betekent dit hier?\nHet gaat om tien leerlingen per klas.');
});

test('cuts an interpretation that is too long for its panel, and keeps all of it in the notes', () => {
  const interpretation = 'Leerlingen noemen vooral school en huiswerk. '.repeat(44).trim();
  const page = pageOf(specOf('trend, one area'), { interpretation });
  expect(wordsOf(page)).toContain('…\nLees verder in de notities.');
  expect(page.speakerNotes).toContain(interpretation);
});

test('shows the newest own figure as dots on the title slide', () => {
  const [title] = documentOf([specOf('ranking, plain'), specOf('trend, one area')]).pages;
  const dots = title?.elements.find((element) => element.kind === 'dots');
  expect(dots?.filled).toBe(25);
  expect(title && wordsOf(title)).toMatch(/25 van de 100\n.*Molenbroek, 2025/);
});

test('gives the dots their own wave and their own n', () => {
  const [title] = documentOf([specOf('trend, one area')]).pages;
  const source = title?.elements.find((element) => element.kind === 'text' && element.role === 'footer');
  const words = source?.kind === 'text' ? source.paragraphs.flat().map(({ text }) => text) : [];
  expect(words.join()).toMatch(/Bron: [^·]*\b2025\b/);
  expect(words.join()).not.toMatch(/2019|per meting/);
});

test('shows no dots for a mean, which is no part of a hundred', () => {
  const [title] = documentOf([specOf('number, a mean')]).pages;
  expect(title?.elements.some(({ kind }) => kind === 'dots')).toBe(false);
});

test('shows no dots for a figure of another area than the story is about', () => {
  const elsewhere = { area: { level: 'municipality', code: 'Oosterveen' } } as const;
  const [title] = documentOf([specOf('trend, one area')], {}, elsewhere).pages;
  expect(title?.elements.some(({ kind }) => kind === 'dots')).toBe(false);
});

test('hatches hidden rows and gives the reason, never a number', () => {
  const page = pageOf(specOf('ranking, half of it hidden'));
  const strips = page.elements.filter(
    (element) => element.kind === 'rectangle' && element.pattern !== undefined,
  );
  expect(strips).toHaveLength(4);
  expect(wordsOf(page)).toContain('Verborgen: minder dan 30 leerlingen');
});

test('ends the reference line at its percentage', () => {
  const page = pageOf(specOf('ranking, plain'));
  const { plot } = chartOf(page);
  const line = named(page, 'Vergelijkingslijn Lindewaard');
  expect(line?.kind === 'line' && line.from.x).toBeCloseTo(plot.x + plot.w * 0.522, 3);
});

function cornersOf(element: SlideElement) {
  if (element.kind === 'line') return [element.from, element.to];
  const { x, y, w, h } = element.frame;
  return [
    { x, y },
    { x: x + w, y: y + h },
  ];
}

test('gives everything that was written with a figure a titled part, in a fixed order', () => {
  const page = pageOf(specOf('trend, one area'), {
    interpretation: 'Het gaat om tien leerlingen per klas.',
    words: {
      request: 'Wilt u 80 adviesuren vrijmaken?',
      notMeasured: 'Waarom leerlingen stress hebben.',
      agendaItem: 'Lokaal preventieakkoord',
      pillar: 'signalling',
      action: 'de mentor bespreekt wie hulp nodig heeft',
    },
  });
  expect(panelOf(page).map(({ text }) => text)).toEqual([
    'Wat betekent dit hier?\nHet gaat om tien leerlingen per klas.',
    'Wat meten we niet?\nWaarom leerlingen stress hebben.',
    'Haakje\nLokaal preventieakkoord',
    'Wat werkt\nSignalering: de mentor bespreekt wie hulp nodig heeft',
    'Vraag\nWilt u 80 adviesuren vrijmaken?',
  ]);
});

test('shows the panel for a request alone, and takes the chart its width', () => {
  const page = pageOf(specOf('trend, one area'), { words: { request: 'Praat u mee?' } });
  expect(panelOf(page).map(({ text }) => text)).toEqual(['Vraag\nPraat u mee?']);
});

test('keeps every part and its beginning when all of it does not fit; the notes have what was cut', () => {
  const long = 'Leerlingen noemen vooral school en huiswerk. '.repeat(22).trim();
  const page = pageOf(specOf('trend, one area'), {
    interpretation: long,
    words: { notMeasured: long, action: long, request: 'Praat u mee?' },
  });
  const panel = panelOf(page);
  expect(panel.map(({ text }) => text.split('\n')[0])).toEqual([
    'Wat betekent dit hier?',
    'Wat meten we niet?',
    'Wat werkt',
    'Vraag',
    'Lees verder in de notities.',
  ]);
  expect(panel[3]?.text).toBe('Vraag\nPraat u mee?');
  for (const { frame } of panel) expect(frame.y + frame.h).toBeLessThanOrEqual(6.556);
  expect(page.speakerNotes).toContain(`DUIDING ${long}`);
  expect(page.speakerNotes).toContain(`WAT METEN WE NIET ${long}`);
  expect(page.speakerNotes).not.toContain('VRAAG Praat');
});

/** The texts beside the chart, from top to bottom. */
function panelOf(page: SlidePage) {
  return page.elements.flatMap((element) =>
    element.kind === 'text' && element.frame.x > 10 && element.role === 'body'
      ? [
          {
            text: element.paragraphs.map((runs) => runs.map(({ text }) => text).join('')).join('\n'),
            frame: element.frame,
          },
        ]
      : [],
  );
}
