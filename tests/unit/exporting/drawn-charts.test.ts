import { beforeAll, describe, expect, test } from 'vitest';
import { writePptx } from '../../../electron/exporting/pptx/write-pptx.ts';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import type { DistributionSpec } from '../../../shared/charts/distribution/distribution-spec.ts';
import type { ChartSpec, DrawnSpec, NoteSpec } from '../../../shared/charts/spec.ts';
import { sameMark } from '../../../shared/model/figure.ts';
import { slideWidth } from '../../../shared/slides/document.ts';
import { chartStates } from '../../charts/states.ts';
import { cacheOf, parse, textsIn, unpack } from '../../support/office-file.ts';
import { drawChart } from '../../support/read-asset.ts';
import { documentOf, drawingOf, pageOf } from '../../support/slide-documents.ts';

const states = chartStates();
const kinds = ['funnel', 'dumbbell', 'profile', 'gaps', 'multiples', 'top', 'distribution'] as const;
/** Of each kind the states in which most can go wrong. */
const chosen =
  /plain$|annotated|hidden|question changed|one wave|400 schools|three groups|without intervals$/;
const charts = kinds.flatMap((kind) =>
  Object.entries(states)
    .filter(([name, spec]) => spec.kind === kind && chosen.test(name))
    .slice(0, 6),
);
const scatter = charts.filter(([, { kind }]) => ['funnel', 'dumbbell', 'profile', 'gaps'].includes(kind));
/** With a line from words to a mark, on an upright axis of percentages. */
const pointedAt = Object.entries(states).filter(
  ([, { kind, notes }]) => ['funnel', 'gaps'].includes(kind) && notes.some(isConnector),
);

let parts: ReadonlyMap<string, string> = new Map();

beforeAll(async () => {
  parts = await unpack(await writePptx(documentOf(charts.map(([, spec]) => spec)), drawChart));
}, 60_000);

/** The parts of one chart in the file of all; others are written for themselves. */
async function partsOf(spec: ChartSpec) {
  const place = charts.findIndex(([, one]) => one === spec);
  const own = place < 0 ? await unpack(await writePptx(documentOf([spec]), drawChart)) : parts;
  const number = place < 0 ? 2 : place + 2;
  const part = (path: string) => parse(own.get(path) ?? '');
  return {
    ...{ part, number },
    slide: part(`ppt/slides/slide${number}.xml`),
    chartNames: [...own.keys()].filter((path) => path.startsWith(`ppt/charts/chart${number}_`)),
    sheet: () => part(`ppt/embeddings/chart${number}_1.xlsx!xl/worksheets/sheet1.xml`),
  };
}

describe('a chart taken apart', () => {
  test.each(scatter)('%s: has its marks where the drawing has them', async (_, spec) => {
    const { frames, part } = await framesOf(spec);
    const marks = frames.flatMap(({ frame, chart }) => marksOf(part(chart), frame));
    const drawn = await drawnCircles(spec);
    for (const { x, y } of drawn) {
      const distance = Math.min(...marks.map((mark) => Math.hypot(mark.x - x, mark.y - y)));
      expect(distance, `a mark at ${x.toFixed(2)}, ${y.toFixed(2)} inches`).toBeLessThan(0.02);
    }
  });

  test.each(pointedAt)(
    '%s: has its annotations at their marks, each a group that is told',
    async (_, spec) => {
      const { slide } = await partsOf(spec);
      const { frames, part } = await framesOf(spec);
      const [first] = frames;
      if (!first) throw new Error('No chart.');
      const groups = [...slide.getElementsByTagName('p:grpSp')].filter((group) =>
        group.getElementsByTagName('p:cNvPr')[0]?.getAttribute('name')?.startsWith('Notitie: '),
      );
      expect(groups.length).toBeGreaterThanOrEqual(spec.notes.filter(isConnector).length);
      for (const { shape } of spec.notes.filter(isConnector)) {
        const value = chartMarks(spec).find(({ mark }) => sameMark(mark, shape.mark))?.value;
        if (value?.status !== 'shown') throw new Error('A note at a figure that is not shown.');
        const place = placesIn(part(first.chart), first.frame)(value.percent, value.percent);
        const distance = Math.min(...groups.flatMap(endsOf).map(({ y }) => Math.abs(y - place.y)));
        expect(distance / slideWidth).toBeLessThan(0.02);
      }
    },
  );

  test.each(charts)('%s: has a sheet that says what the chart shows', async (_, spec) => {
    const { part, chartNames } = await partsOf(spec);
    for (const name of chartNames) {
      const chart = part(name);
      const book = name.replace('charts', 'embeddings').replace('.xml', '.xlsx');
      const cells = cellsOf(part(`${book}!xl/worksheets/sheet1.xml`));
      for (const reference of chart.getElementsByTagName('c:numRef')) {
        const [range] = textsIn(reference, 'c:f');
        const [, column, first, last] = /^Cijfers!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(range ?? '') ?? [];
        const cache = cacheOf(reference);
        for (let row = Number(first); row <= Number(last); row++)
          expect(cells.get(`${column ?? ''}${row}`)).toBe(cache.get(row - Number(first)));
      }
    }
  });

  test.each(charts)('%s: tells itself to who listens', async (_, spec) => {
    const { slide } = await partsOf(spec);
    const told = [...slide.getElementsByTagName('p:cNvPr')].map((one) => one.getAttribute('descr'));
    expect(told.filter((one) => one === spec.altText)).toHaveLength(1);
    for (const frame of slide.getElementsByTagName('p:graphicFrame'))
      expect(frame.getElementsByTagName('p:cNvPr')[0]?.getAttribute('descr')).not.toBe('');
  });
});

test('has no row for a school of which nothing may be shown', async () => {
  const spec = states['dumbbell, groups and schools hidden'] as Extract<DrawnSpec, { kind: 'dumbbell' }>;
  const { sheet: read, slide } = await partsOf(spec);
  const sheet = read().documentElement.textContent;
  const hidden = spec.rows.filter(({ dots }) => dots.every(({ value }) => value.status !== 'shown'));
  expect(hidden.length).toBeGreaterThan(1);
  for (const { name } of hidden) {
    expect(sheet).not.toContain(name);
    expect(slide.documentElement.textContent).toContain(name);
  }
});

test('leaves the cell of a hidden answer empty; what they come to together follows from what is shown', async () => {
  const spec = states['distribution, some answers hidden'] as DistributionSpec;
  const sheet = (await partsOf(spec)).sheet();
  const cells = cellsOf(sheet);
  const heads = [...(sheet.getElementsByTagName('row')[0]?.children ?? [])];
  const columnOf = (text: string) =>
    heads
      .find((head) => head.textContent === text)
      ?.getAttribute('r')
      ?.replace('1', '') ?? '';
  for (const [row, bar] of spec.bars.entries())
    for (const [index, { value }] of bar.parts.entries()) {
      const cell = cells.get(`${columnOf(spec.answers[index] ?? '')}${row + 2}`);
      expect(cell).toBe(value.status === 'shown' && bar.stretches.length > 0 ? value.percent : undefined);
    }
  const formulas = textsIn(sheet, 'f');
  expect(formulas.length).toBeGreaterThan(0);
  for (const formula of formulas) expect(formula).toMatch(/^100-SUM\(/);
});

test('names in the sheet of a funnel only the areas that the slide names', async () => {
  const spec = states['funnel, plain'] as Extract<DrawnSpec, { kind: 'funnel' }>;
  const sheet = (await partsOf(spec)).sheet();
  const words = textsIn(sheet, 't');
  const unnamed = spec.points.filter(
    ({ chosen, difference }) => !chosen && (difference?.verdict ?? 'vergelijkbaar') === 'vergelijkbaar',
  );
  expect(unnamed.length).toBeGreaterThan(10);
  for (const { name } of unnamed) expect(words).not.toContain(name);
});

describe('a table of PowerPoint’s own', () => {
  test('is the matrix: a head that is said to be one, figures with their signs, a dash where hidden', async () => {
    const spec = states['matrix, hidden and not asked'] as Extract<DrawnSpec, { kind: 'matrix' }>;
    const { slide } = await partsOf(spec);
    const [table] = slide.getElementsByTagName('a:tbl');
    expect(table?.getElementsByTagName('a:tblPr')[0]?.getAttribute('firstRow')).toBe('1');
    const rows = [...(table?.getElementsByTagName('a:tr') ?? [])].map((row) =>
      [...row.getElementsByTagName('a:tc')].map((cell) => textsIn(cell, 'a:t').join('')),
    );
    const heads = rows[0]?.slice(1) ?? [];
    expect(heads).toHaveLength(spec.columns.length);
    for (const [index, { name }] of spec.columns.entries()) expect(heads[index]).toContain(name.slice(0, 5));
    const first = spec.sections[0]?.rows[0];
    const told = rows.find(([name]) => name === first?.label);
    for (const [index, { value }] of (first?.cells ?? []).entries())
      expect(told?.[index + 1]).toMatch(
        value.status === 'shown' ? new RegExp(`(^|[▲◆] )${Math.round(value.percent)}$`) : /^[–·]$/,
      );
    expect(table?.getElementsByTagName('a:pattFill').length).toBe(
      chartMarks(spec).filter(({ value }) => value.status === 'hidden').length,
    );
  });

  test('is the response: its heads, and only texts the spec has', async () => {
    const spec = states['response, small schools hidden'] as Extract<DrawnSpec, { kind: 'response' }>;
    const { slide } = await partsOf(spec);
    const rows = [...slide.getElementsByTagName('a:tr')].map((row) =>
      [...row.getElementsByTagName('a:tc')].map((cell) => textsIn(cell, 'a:t').join('')),
    );
    expect(rows[0]).toEqual([spec.nameHead, ...spec.heads, spec.ownHead]);
    for (const [index, { name, cells }] of spec.rows.entries())
      expect(rows[index + 1]?.slice(0, -1)).toEqual([name, ...cells.map(({ text }) => text)]);
  });
});

test('keeps a talk of twenty slides, every kind among them, under a megabyte', async () => {
  const everyKind = [...new Set(Object.values(states).map(({ kind }) => kind))];
  const specs = everyKind.flatMap((kind) =>
    Object.values(states)
      .filter((spec) => spec.kind === kind)
      .slice(0, 2),
  );
  const document = documentOf(specs);
  expect(document.pages.length).toBeGreaterThanOrEqual(20);
  const pptx = await writePptx(document, drawChart);
  expect(pptx.length).toBeLessThan(1_000_000);
});

async function framesOf(spec: ChartSpec) {
  const { slide, part, number } = await partsOf(spec);
  const relations = new Map(
    [...part(`ppt/slides/_rels/slide${number}.xml.rels`).getElementsByTagName('Relationship')].map((one) => [
      one.getAttribute('Id'),
      (one.getAttribute('Target') ?? '').replace('..', 'ppt'),
    ]),
  );
  const frames = [...slide.getElementsByTagName('p:graphicFrame')].map((frame) => {
    const inches = (name: string, side: string) =>
      Number(frame.getElementsByTagName(name)[0]?.getAttribute(side)) / 914_400;
    return {
      frame: {
        x: inches('a:off', 'x'),
        y: inches('a:off', 'y'),
        w: inches('a:ext', 'cx'),
        h: inches('a:ext', 'cy'),
      },
      chart: relations.get(frame.getElementsByTagName('c:chart')[0]?.getAttribute('r:id') ?? '') ?? '',
    };
  });
  return { frames, part };
}

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

function isConnector(note: NoteSpec): note is NoteSpec & { readonly shape: { readonly kind: 'connector' } } {
  return note.shape.kind === 'connector';
}

/** Both ends of the lines of a group. */
function endsOf(group: Element) {
  return [...group.getElementsByTagName('p:cxnSp')].flatMap((line) => {
    const inches = (name: string, side: string) =>
      Number(line.getElementsByTagName(name)[0]?.getAttribute(side)) / 914_400;
    const from = { x: inches('a:off', 'x'), y: inches('a:off', 'y') };
    const to = { x: from.x + inches('a:ext', 'cx'), y: from.y + inches('a:ext', 'cy') };
    return [from, to];
  });
}

/** Where PowerPoint puts the marks of a scatter chart: by its layout, its axes and its figures. */
function marksOf(chart: Document, frame: Frame) {
  const placeAt = placesIn(chart, frame);
  return [...chart.getElementsByTagName('c:ser')].flatMap((series) => {
    const [xs, ys] = ['c:xVal', 'c:yVal'].map((name) => {
      const element = series.getElementsByTagName(name)[0];
      return element ? cacheOf(element) : new Map<number, number>();
    });
    return [...(ys ?? [])].map(([index, y]) => placeAt(xs?.get(index) ?? NaN, y));
  });
}

/** Inches on the slide for two figures, one on each axis. */
function placesIn(chart: Document, frame: Frame) {
  const layout = chart.getElementsByTagName('c:manualLayout')[0];
  const value = (of: Element | undefined, name: string) =>
    Number(of?.getElementsByTagName(name)[0]?.getAttribute('val'));
  const plot = {
    x: frame.x + value(layout, 'c:x') * frame.w,
    y: frame.y + value(layout, 'c:y') * frame.h,
    w: value(layout, 'c:w') * frame.w,
    h: value(layout, 'c:h') * frame.h,
  };
  const [level, upright] = chart.getElementsByTagName('c:valAx');
  const share = (axis: Element | undefined, at: number) =>
    (at - value(axis, 'c:min')) / (value(axis, 'c:max') - value(axis, 'c:min'));
  return (x: number, y: number) => ({
    x: plot.x + share(level, x) * plot.w,
    y: plot.y + (1 - share(upright, y)) * plot.h,
  });
}

/** Middles of the round marks in the drawing, in inches on the slide. */
async function drawnCircles(spec: ChartSpec) {
  const element = drawingOf(pageOf(spec));
  const svg = await drawChart.vectors(element);
  return [...svg.querySelectorAll('.chart-data circle')].map((circle) => ({
    x: element.frame.x + Number(circle.getAttribute('cx')) / 144,
    y: element.frame.y + Number(circle.getAttribute('cy')) / 144,
  }));
}

/** The numbers of a sheet by their place: "B2". */
function cellsOf(sheet: Document): ReadonlyMap<string, number> {
  return new Map(
    [...sheet.getElementsByTagName('c')].flatMap((cell): [string, number][] => {
      const [value] = textsIn(cell, 'v');
      return value === undefined ? [] : [[cell.getAttribute('r') ?? '', Number(value)]];
    }),
  );
}
