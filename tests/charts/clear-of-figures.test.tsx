import { expect, test } from 'vitest';
import { meets } from '../../shared/charts/note-leader.ts';
import { overlaps, type Box } from '../../shared/charts/place-notes.ts';
import type { AnnotationShape } from '../../shared/model/annotation.ts';
import { parseSvg } from '../support/parse-svg.ts';
import { textsOf } from '../support/svg-texts.ts';
import { renderChart } from '../support/render-chart.tsx';
import { chartsToAnnotate, noteOf, type PlainChart } from './every-annotation.ts';
import { screenChart } from './screen-chart.tsx';

test('words in a chart of gaps stand on none of the lines between the groups', async () => {
  const chart = chartNamed('gaps, plain');
  const waves = { fromYear: chart.one.wave, toYear: chart.other.wave };
  const shapes: readonly AnnotationShape[] = [
    ...(['band', 'bracket'] as const).map((form) => ({ kind: 'enclosure' as const, form, around: waves })),
    { kind: 'connector', mark: chart.one },
  ];
  for (const shape of shapes) {
    const svg = await drawn(chart, shape, 'Hier keken we naar');
    const spans = linesIn(svg, '.chart-data line').filter(({ x, to }) => x === to.x);
    expect(spans.length).toBeGreaterThan(3);
    const words = wordsIn(svg);
    expect(words.length).toBeGreaterThan(0);
    expect(spans.filter(({ x, y, to }) => words.some((box) => meets(box, { x, y }, to)))).toEqual([]);
  }
});

test.each(['top, plain', 'distribution, plain', 'dumbbell, plain'])(
  'a band has a ground under the data: %s',
  async (name) => {
    const chart = chartNamed(name);
    const svg = await drawn(chart, { kind: 'enclosure', form: 'band', around: { marks: [chart.one] } }, '');
    const bare = await renderChart(screenChart({ ...chart.spec, notes: [] }));
    const grounds = (each: string) => parseSvg(each).querySelectorAll('rect.chart-ground').length;
    expect(grounds(svg)).toBe(grounds(bare) + 1);
  },
);

test('a bracket over a part of a bar has words whose leader crosses no bar', async () => {
  const chart = chartNamed('distribution, plain');
  const around = { marks: [chart.one] };
  const svg = await drawn(chart, { kind: 'enclosure', form: 'bracket', around }, 'Hier keken we naar');
  const bars = boxesIn(svg, '.chart-data > rect');
  const leaders = linesIn(svg, 'line.note-leader');
  expect(bars.length).toBeGreaterThan(4);
  expect(leaders.filter(({ x, y, to }) => bars.some((bar) => meets(bar, { x, y }, to)))).toEqual([]);
});

test('a sign on a small part of a bar leaves its figure to be read', async () => {
  const chart = chartNamed('distribution, plain');
  const svg = await drawn(chart, { kind: 'symbol', mark: chart.one, symbol: 'star' }, '');
  const bare = await renderChart(screenChart({ ...chart.spec, notes: [] }));
  const told = (each: string) => textsOf(each).map(({ text }) => text);
  expect(told(svg)).toEqual(told(bare));
  const signs = [...parseSvg(svg).querySelectorAll('[data-note="told"] path')].map(boxOfPath);
  expect(signs.length).toBeGreaterThan(0);
  const texts = textsOf(svg).filter(({ box }) => signs.some((sign) => overlaps(box, sign)));
  expect(texts.map(({ text }) => text)).toEqual([]);
});

/** Its places come as x, y, x, y. */
function boxOfPath(path: Element): Box {
  const places = (path.getAttribute('d')?.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  const [xs, ys] = [
    places.filter((_, index) => index % 2 === 0),
    places.filter((_, index) => index % 2 === 1),
  ];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}

function chartNamed(name: string): PlainChart {
  const chart = chartsToAnnotate().find((each) => each.name === name);
  if (!chart) throw new Error(`No chart “${name}”.`);
  return chart;
}

function drawn({ spec }: PlainChart, shape: AnnotationShape, text: string): Promise<string> {
  return renderChart(screenChart({ ...spec, notes: [noteOf(shape, text)] }));
}

function wordsIn(svg: string): readonly Box[] {
  const note = parseSvg(svg).querySelector('[data-note="told"]');
  return note === null
    ? []
    : textsOf(`<svg xmlns="http://www.w3.org/2000/svg">${note.outerHTML}</svg>`).map(({ box }) => box);
}

function linesIn(svg: string, selector: string) {
  return [...parseSvg(svg).querySelectorAll(selector)].map((line) => {
    const at = (name: string) => Number(line.getAttribute(name));
    return { x: at('x1'), y: at('y1'), to: { x: at('x2'), y: at('y2') } };
  });
}

function boxesIn(svg: string, selector: string): readonly Box[] {
  return [...parseSvg(svg).querySelectorAll(selector)].map((box) => {
    const at = (name: string) => Number(box.getAttribute(name));
    return { x: at('x'), y: at('y'), w: at('width'), h: at('height') };
  });
}
