import { expect, test } from 'vitest';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { slideTexts } from '../../../shared/language/nl/slides.ts';
import type { Slide, SlideBlock, SlideLayout } from '../../../shared/model/story.ts';
import { slideLayouts } from '../../../shared/model/story.ts';
import { blockFrames } from '../../../shared/slides/block-frames.ts';
import { buildDocument } from '../../../shared/slides/build-document.ts';
import type { Frame, SlidePage } from '../../../shared/slides/document.ts';
import { withFewerTicks } from '../../../shared/slides/fewer-ticks.ts';
import { grid, type } from '../../../shared/slides/grid.ts';
import { withOneAxis } from '../../../shared/slides/one-axis.ts';
import { leadingSubtitle, sharedSubtitle } from '../../../shared/slides/shared-subtitle.ts';
import { textHeight } from '../../../shared/slides/text-layout.ts';
import { chartStates } from '../../charts/states.ts';
import { chartSlide, context, wordsOf } from '../../support/slide-documents.ts';

const states = chartStates();
const drawn = Object.entries(states);
const pairs = drawn.map(([name, spec], index): [string, ChartSpec, ChartSpec] => {
  const [, next] = drawn[(index + 7) % drawn.length] ?? ['', spec];
  return [name, spec, next];
});

test.each(pairs)('keeps "%s" beside another chart, a text and a quote inside its frame', (_, one, other) => {
  for (const layout of slideLayouts) {
    const page = pageOf(layout, [one, other], [note, quote]);
    expect(troubleOn(page), layout).toEqual([]);
  }
});

test('says the source, the rule and the period once for two charts of the same figures', () => {
  const one = states['number, plain'] ?? drawn[0]?.[1];
  if (!one) throw new Error('No chart states.');
  const page = pageOf('columns', [one, one], []);
  expect(wordsOf(page).match(/Bron:/g)).toHaveLength(1);
});

test('draws bars beside bars on one axis, the longest, and leaves other charts theirs', () => {
  const long = Object.values(states).find((spec) => spec.kind === 'bars' && spec.axis.max === 100);
  const trend = states['trend, one area'];
  if (long?.kind !== 'bars' || !trend) throw new Error('No bars or trend among the chart states.');
  const short = { ...long, axis: { min: 0, max: 50, ticks: [0, 10, 20, 30, 40, 50] } };
  const drawn = pageOf('columns', [short, long, trend], []).elements.flatMap((element) =>
    element.kind === 'chart' ? [element.spec] : [],
  );
  expect(drawn).toEqual([{ ...short, axis: long.axis }, long, trend]);
});

test('sets few words on a card of their own height, and many on a panel as high as the chart beside them', () => {
  const trend = states['trend, one area'];
  if (!trend) throw new Error('No trend among the chart states.');
  const groundOf = (text: string) => {
    const { elements } = pageOf('columns', [trend], [saying(text)]);
    const ground = elements.find(({ name }) => name === slideTexts.names.textGround);
    if (ground?.kind !== 'rectangle') throw new Error('No ground under the words.');
    return ground.frame.h;
  };
  expect(groundOf('Te weinig leerlingen.')).toBeLessThan(grid.content.h / 3);
  expect(groundOf('Dit is een zin van enige lengte. '.repeat(12))).toBeGreaterThan(grid.content.h * 0.8);
});

test('leaves bars of a score their own scale beside bars of percentages', () => {
  const percents = Object.values(states).find((spec) => spec.kind === 'bars' && spec.axis.max === 100);
  if (percents?.kind !== 'bars') throw new Error('No bars among the chart states.');
  const axis = { min: 1, max: 5, ticks: [1, 2, 3, 4, 5], measure: 'mean' } as const;
  expect(withOneAxis([{ ...percents, axis }, percents])).toEqual([{ ...percents, axis }, percents]);
});

test('says what a chart says where its part is too small for it, and draws none that has too little room', () => {
  const dumbbell = states['dumbbell, plain'];
  const ranking = states['ranking, plain'];
  if (!dumbbell || !ranking) throw new Error('No chart states.');
  const page = pageOf('grid', [dumbbell, ranking], [note, quote]);
  expect(wordsOf(page)).toContain(dumbbell.headline);
  expect(wordsOf(page)).toContain('te weinig plaats');
  const drawn = page.elements.flatMap((element) =>
    element.kind === 'chart' || element.kind === 'drawing' ? [element.spec.kind] : [],
  );
  expect(drawn).toEqual(['ranking']);
});

test('an upright axis in little room keeps its ends, and ticks as far apart as each other', () => {
  const axis = { min: 0, max: 100, ticks: [0, 25, 50, 75, 100] };
  expect(withFewerTicks(axis, 2).ticks).toEqual([0, 25, 50, 75, 100]);
  expect(withFewerTicks(axis, 0.6).ticks).toEqual([0, 50, 100]);
  expect(withFewerTicks(axis, 0.3).ticks).toEqual([0, 100]);
  expect(withFewerTicks({ ...axis, ticks: [] }, 0.3).ticks).toEqual([]);
});

test('the first chart of a slide may lead: others add what is news', () => {
  expect(
    leadingSubtitle([
      'Stress · klas 2 en 4 · A, 2025',
      'Stress · klas 2 en 4 · A, 2025',
      'Stress · A, 2019–2025',
    ]),
  ).toEqual({ common: 'Stress · klas 2 en 4 · A, 2025', own: ['', '', '2019–2025'] });
});

test('takes what subtitles share out of them, and nothing else', () => {
  expect(sharedSubtitle(['Geluk · klas 2 en 4 · A, 2025', 'Stress · klas 2 en 4 · A, 2025'])).toEqual({
    common: 'klas 2 en 4 · A, 2025',
    own: ['Geluk', 'Stress'],
  });
  expect(sharedSubtitle(['Geluk · A, 2025', 'Geluk · A, 2023']).own).toEqual([
    'Geluk · A, 2025',
    'Geluk · A, 2023',
  ]);
});

test.each(slideLayouts)('lays two to four parts "%s" apart, all inside the content', (layout) => {
  for (const count of [1, 2, 3, 4]) {
    const frames = blockFrames(layout, count, grid.content);
    expect(frames).toHaveLength(count);
    for (const [index, frame] of frames.entries()) {
      expect(isInside(frame, grid.content)).toBe(true);
      for (const other of frames.slice(index + 1)) expect(overlap(frame, other)).toBe(false);
    }
  }
});

function saying(text: string): SlideBlock {
  return { kind: 'text', id: 'note', heading: 'Wat meten we niet?', text };
}
const note = saying('- Oorzaken\n- Wie ziek was');
const quote: SlideBlock = {
  kind: 'quote',
  id: 'quote',
  text: 'Ik wil dat iemand het vraagt.',
  who: 'meisje, klas 4',
};

function pageOf(layout: SlideLayout, specs: readonly ChartSpec[], others: readonly SlideBlock[]): SlidePage {
  const charts = specs.map((_, index): SlideBlock => ({
    kind: 'chart',
    id: `block ${index}`,
    heading: index === 0 ? 'Waar' : '',
    chart: chartSlide(`block ${index}`).chart,
  }));
  const slide: Slide = {
    kind: 'charts',
    id: 'slide',
    section: 'Waar en wie',
    headline: '',
    layout,
    blocks: [...charts, ...others],
    interpretation: '',
    speakerNotes: '',
  };
  const story = { id: 's', title: 's', area: null, slides: [slide], changedAt: '2026-03-12T10:15:00' };
  const { pages } = buildDocument(
    story,
    new Map(specs.map((spec, index) => [`block ${index}`, spec])),
    context,
  );
  const [page] = pages;
  if (!page) throw new Error('No page.');
  return page;
}

function troubleOn(page: SlidePage): readonly string[] {
  return page.elements.flatMap((element) => {
    if (element.kind === 'line') return [];
    const trouble = isInside(element.frame, { x: 0, y: 0, w: 13.333, h: 7.5 })
      ? []
      : [`${element.name} is off the slide`];
    if (element.kind !== 'text') return trouble;
    if (element.size < type.least) trouble.push(`${element.name} is set in ${element.size}`);
    const free = element.role === 'label' || element.role === 'note' || element.role === 'tag';
    if (!free && textHeight(element, element.frame.w) > element.frame.h + 0.05)
      trouble.push(`${element.name} does not fit`);
    return trouble;
  });
}

function isInside(inner: Frame, outer: Frame): boolean {
  const slack = 0.01;
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.w <= outer.x + outer.w + slack &&
    inner.y + inner.h <= outer.y + outer.h + slack
  );
}

function overlap(one: Frame, other: Frame): boolean {
  return (
    one.x < other.x + other.w &&
    other.x < one.x + one.w &&
    one.y < other.y + other.h &&
    other.y < one.y + one.h
  );
}
