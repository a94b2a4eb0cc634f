import { connectorAt, marksOf } from '../../../shared/model/annotation.ts';
import validate from '@ooxml-tools/validate';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { writePptx } from '../../../electron/exporting/pptx/write-pptx.ts';
import { groupBy } from '../../../shared/base/group-by.ts';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import type { ChartSpec, RankingSpec, TrendSpec } from '../../../shared/charts/spec.ts';
import { slideTexts } from '../../../shared/language/nl/slides.ts';
import { chartStates } from '../../charts/states.ts';
import { cacheOf, embedded, parse, textsIn, unpack } from '../../support/office-file.ts';
import { drawChart } from '../../support/read-asset.ts';
import { chartOf, documentOf, drawingOf, pageOf } from '../../support/slide-documents.ts';

const states = chartStates();
const ranking = states['ranking, own school lifted out with a note'] as RankingSpec;
const trend = states['trend, question changed'] as TrendSpec;
const bars = states['bars, one group hidden'] as ChartSpec;
const native = new Set(['ranking', 'trend', 'bars']);

async function partsOf(...specs: readonly ChartSpec[]) {
  const parts = await unpack(await writePptx(documentOf(specs), drawChart));
  return (path: string) => {
    const xml = parts.get(path);
    if (xml === undefined) throw new Error(`No part ${path} in ${[...parts.keys()].join(', ')}`);
    return parse(xml);
  };
}

function only(node: Document | Element, name: string): Element {
  const [element, ...more] = node.getElementsByTagName(name);
  if (!element || more.length > 0) throw new Error(`${more.length + (element ? 1 : 0)} × ${name}`);
  return element;
}

/** Of each kind that goes as a picture the state with the most figures. */
const pictured = new Set(['map', 'number']);
const largest = [...groupBy(Object.values(states), ({ kind }) => kind).values()]
  .map((specs) => [...specs].sort((a, b) => chartMarks(b).length - chartMarks(a).length)[0])
  .filter((spec) => spec !== undefined)
  .filter(({ kind }) => pictured.has(kind));

test('is valid by the schemas of Office, in every state a chart can be in', async () => {
  const words = { interpretation: 'Op <elke> school & klas.', speakerNotes: 'Zeg\u0007 dit.' };
  const natives = Object.values(states).filter(({ kind }) => native.has(kind));
  const pptx = await writePptx(documentOf(natives, words), drawChart);
  expect(await validate(pptx, 'pptx', 'Microsoft365')).toEqual([]);
  expect(
    await validate(await embedded(pptx, 'ppt/embeddings/chart12_1.xlsx'), 'xlsx', 'Microsoft365'),
  ).toEqual([]);
  // After the others: drawing needs a window, and the validator would take it for a browser's when it starts.
  const telling = /plain$|annotated|hidden|question changed|nothing|forty|400|0 and 100|schools of a/;
  const apart = Object.entries(states)
    .filter(([name, { kind }]) => !native.has(kind) && !pictured.has(kind) && telling.test(name))
    .map(([, spec]) => spec);
  const drawn = await writePptx(documentOf([...apart, ...largest], words), drawChart);
  expect(await validate(drawn, 'pptx', 'Microsoft365')).toEqual([]);
  // The validator is .NET in WebAssembly: starting it takes most of this.
}, 120_000);

describe('a chart that PowerPoint cannot draw itself', () => {
  const map = states['map, plain'] as ChartSpec;

  test('is a picture in its frame, sharp in Office, with its alt text', async () => {
    const part = await partsOf(map);
    const picture = only(part('ppt/slides/slide2.xml'), 'p:pic');
    expect(only(picture, 'p:cNvPr').getAttribute('descr')).toBe(map.altText);
    const targets = new Map(
      [...part('ppt/slides/_rels/slide2.xml.rels').getElementsByTagName('Relationship')].map((relation) => [
        relation.getAttribute('Id'),
        relation.getAttribute('Target'),
      ]),
    );
    expect(targets.get(only(picture, 'a:blip').getAttribute('r:embed'))).toBe('../media/chart2_1.png');
    expect(targets.get(only(picture, 'asvg:svgBlip').getAttribute('r:embed'))).toBe('../media/chart2_1.svg');
    const svg = part('ppt/media/chart2_1.svg');
    const { frame } = drawingOf(pageOf(map));
    const size = ['width', 'height'].map((side) => Number(svg.documentElement.getAttribute(side)));
    expect(size[0]).toBeCloseTo(frame.w * 144, 0);
    expect(size[1]).toBeCloseTo(frame.h * 144, 0);
  });

  test('costs less than 350 kB a slide, with as many figures as its kind ever has', async () => {
    const pptx = await writePptx(documentOf(largest), drawChart);
    for (const [index, { headline }] of largest.entries()) {
      const files = await Promise.all(
        ['png', 'svg'].map((ending) => embedded(pptx, `ppt/media/chart${index + 2}_1.${ending}`)),
      );
      const bytes = files.reduce((sum, file) => sum + deflateSync(file).length, 0);
      expect(bytes, headline).toBeLessThan(350_000);
    }
  }, 30_000);
});

test('gives the same bytes for the same slides', async () => {
  expect(await writePptx(documentOf([ranking, trend]), drawChart)).toEqual(
    await writePptx(documentOf([ranking, trend]), drawChart),
  );
});

test('draws a ranking as a native bar chart with asymmetric intervals', async () => {
  const part = await partsOf(ranking);
  const chart = part('ppt/charts/chart2_1.xml');
  expect(only(chart, 'c:barDir').getAttribute('val')).toBe('bar');
  const plus = cacheOf(only(chart, 'c:plus'));
  const minus = cacheOf(only(chart, 'c:minus'));
  const values = cacheOf(only(chart, 'c:val'));
  for (const [index, { value }] of ranking.rows.entries()) {
    if (value.status !== 'shown' || value.lower === null || value.upper === null) continue;
    expect(values.get(index)).toBe(value.percent);
    expect(plus.get(index)).toBeCloseTo(value.upper - value.percent, 10);
    expect(minus.get(index)).toBeCloseTo(value.percent - value.lower, 10);
  }
  expect(only(chart, 'c:errBars').nextElementSibling?.tagName).toBe('c:cat');
  expect(textsIn(only(chart, 'c:cat'), 'c:v')[0]).toBe('Het Baken\u200361\u00a0%');
});

test('keeps figures, limits and formulas in the sheet behind the chart, where the chart looks for them', async () => {
  const part = await partsOf(ranking);
  const chart = part('ppt/charts/chart2_1.xml');
  const sheet = part('ppt/embeddings/chart2_1.xlsx!xl/worksheets/sheet1.xml');
  const cell = (place: string) =>
    [...sheet.getElementsByTagName('c')].find((one) => one.getAttribute('r') === place);
  expect(cell('A2')?.textContent).toBe('Het Baken');
  expect(Number(cell('B2')?.textContent)).toBe(61.1);
  expect(cell('E2')?.getElementsByTagName('f')[0]?.textContent).toBe('B2-C2');
  expect(cell('F2')?.getElementsByTagName('f')[0]?.textContent).toBe('D2-B2');
  expect(textsIn(only(chart, 'c:plus'), 'c:f')).toEqual(['Cijfers!$F$2:$F$13']);
  expect(textsIn(only(chart, 'c:minus'), 'c:f')).toEqual(['Cijfers!$E$2:$E$13']);
  expect(textsIn(only(chart, 'c:val'), 'c:f')).toEqual(['Cijfers!$B$2:$B$13']);
});

test('puts sign and word of a verdict on the slide, its difference in the sheet, nothing of a hidden comparison', async () => {
  const compared = states['ranking, compared with the rest'] as RankingSpec;
  const part = await partsOf(compared);
  const slide = part('ppt/slides/slide2.xml');
  const geometryOf = (name: string) => {
    const shape = [...slide.getElementsByTagName('p:sp')].find(
      (one) => only(one, 'p:cNvPr').getAttribute('name') === name,
    );
    return shape && only(shape, 'a:prstGeom').getAttribute('prst');
  };
  expect(geometryOf('Teken bij Het Baken')).toBe('diamond');
  expect(geometryOf('Teken bij Vakcollege De Smederij')).toBe('triangle');
  expect(geometryOf('Teken bij Praktijkschool De Werf')).toBeUndefined();
  const texts = textsIn(slide, 'a:t');
  expect(texts).toEqual(expect.arrayContaining(['ongunstiger', 'gunstiger']));
  expect(texts.join(' ')).toContain('p < 0,05 na correctie voor 9 vergelijkingen');

  const sheet = part('ppt/embeddings/chart2_1.xlsx!xl/worksheets/sheet1.xml');
  const cell = (place: string) =>
    [...sheet.getElementsByTagName('c')].find((one) => one.getAttribute('r') === place)?.textContent;
  expect(Number(cell('H2'))).toBeCloseTo(compared.rows[0]?.difference?.difference ?? 0, 10);
  expect(cell('I2')).toBe('ongunstiger');
  const silent = compared.rows.findIndex(({ name }) => name === 'Praktijkschool De Werf') + 2;
  expect([cell(`H${silent}`), cell(`I${silent}`)]).toEqual([undefined, undefined]);
});

test('leaves no number of a hidden figure in chart, sheet or notes', async () => {
  const hidden = ranking.rows.flatMap(({ value }, index) => (value.status === 'shown' ? [] : [index]));
  expect(hidden.length).toBeGreaterThan(0);
  const part = await partsOf(ranking);
  const chart = part('ppt/charts/chart2_1.xml');
  for (const name of ['c:val', 'c:plus', 'c:minus'])
    for (const index of hidden) expect(cacheOf(only(chart, name)).has(index)).toBe(false);
  const sheet = part('ppt/embeddings/chart2_1.xlsx!xl/worksheets/sheet1.xml');
  for (const index of hidden) {
    const cells = [...sheet.getElementsByTagName('c')].filter((cell) =>
      new RegExp(`^[B-F]${index + 2}$`).test(cell.getAttribute('r') ?? ''),
    );
    expect(cells).toEqual([]);
  }
});

test('drops the words of a note whose figure is hidden now, wherever the file keeps words', async () => {
  const rows = ranking.rows.map((row, index) =>
    index === 0
      ? { ...row, value: { status: 'hidden', reason: 'Verborgen: minder dan 30 leerlingen.' } as const }
      : row,
  );
  const notes = ranking.notes.map((note) => ({ ...note, text: 'cijfer is nu verborgen' }));
  const annotations = ranking.notes.flatMap(({ id, shape }) =>
    marksOf(shape).map((mark) => connectorAt(id, mark, 61.1, 'Hier is het 61 procent.')),
  );
  const document = documentOf([{ ...ranking, rows, notes }], { annotations });
  const all = [...(await unpack(await writePptx(document, drawChart))).values()].join('\n');
  expect(all).not.toContain('61 procent');
  expect(all).not.toContain('61.1');
});

test('writes headline as real title, alt text at the chart, speaker notes, and Dutch as language', async () => {
  const part = await partsOf(ranking);
  const slide = part('ppt/slides/slide2.xml');
  const title = [...slide.getElementsByTagName('p:ph')].find(
    (place) => place.getAttribute('type') === 'title',
  );
  expect(title?.parentElement?.parentElement?.parentElement?.textContent).toBe(ranking.headline);
  const frame = only(slide, 'p:graphicFrame').getElementsByTagName('p:cNvPr')[0];
  expect(frame?.getAttribute('descr')).toBe(ranking.altText);
  expect(part('ppt/notesSlides/notesSlide2.xml').documentElement.textContent).toContain('WIJS AAN');
  for (const run of slide.getElementsByTagName('a:rPr')) expect(run.getAttribute('lang')).toBe('nl-NL');
});

test('numbers its slides with a field, which follows when a slide is moved', async () => {
  const document = documentOf([ranking, ranking]);
  const files = await unpack(await writePptx(document, drawChart));
  for (const page of [2, 3]) {
    const slide = parse(files.get(`ppt/slides/slide${page}.xml`) ?? '');
    const field = only(slide, 'a:fld');
    expect(field.getAttribute('type')).toBe('slidenum');
    expect(textsIn(field, 'a:t')).toEqual([String(page)]);
    expect(field.parentElement?.textContent).toBe(`dia ${page} van 3`);
  }
});

test('has its shapes in the order they are read: headline, subtitle, tag, chart, words, source, number', async () => {
  const files = await unpack(
    await writePptx(documentOf([ranking], { interpretation: 'Op elke school.' }), drawChart),
  );
  const [tree] = parse(files.get('ppt/slides/slide2.xml') ?? '').getElementsByTagName('p:spTree');
  const names = [...(tree?.children ?? [])].flatMap(
    (shape) => shape.getElementsByTagName('p:cNvPr')[0]?.getAttribute('name') ?? [],
  );
  const { names: known } = slideTexts;
  const places = [known.title, known.subtitle, known.chart, known.owner].map((name) => names.indexOf(name));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(
    textsIn(parse(files.get('ppt/slides/slide2.xml') ?? ''), 'a:t').indexOf('Op elke school.'),
  ).toBeGreaterThan(0);
});

test('names every shape, gives each its own number, and alt text or the mark of decoration to what is no text', async () => {
  const part = await partsOf(ranking, trend, bars);
  for (const number of [1, 2, 3, 4]) {
    const shapes = [...part(`ppt/slides/slide${number}.xml`).getElementsByTagName('p:cNvPr')].slice(1);
    const ids = shapes.map((shape) => shape.getAttribute('id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const shape of shapes) {
      expect(shape.getAttribute('name')).not.toBe('');
      const isText = shape.parentElement?.parentElement?.getElementsByTagName('p:txBody').length === 1;
      if (isText) continue;
      const isDecoration = shape.getElementsByTagName('adec:decorative').length === 1;
      expect(isDecoration).toBe(shape.getAttribute('descr') === '');
      expect(shape.hasAttribute('descr')).toBe(true);
    }
  }
});

test('ends a line before a change of question and starts another', async () => {
  const part = await partsOf(trend);
  const chart = part('ppt/charts/chart2_1.xml');
  const names = [...chart.getElementsByTagName('c:ser')].map(
    (series) => textsIn(only(series, 'c:tx'), 'c:v')[0],
  );
  expect(names).toContain('Molenbroek');
  expect(names).toContain('Molenbroek vanaf 2025');
  for (const series of chart.getElementsByTagName('c:ser')) {
    const rows = [...cacheOf(only(series, 'c:val')).keys()];
    expect(rows.includes(3) && rows.length > 1).toBe(false);
  }
});

test('draws the own interval as a band where the line runs on through all waves', async () => {
  const spec = states['trend, one area'] as TrendSpec;
  const chart = (await partsOf(spec))('ppt/charts/chart2_1.xml');
  const [lower, width] = only(chart, 'c:areaChart').getElementsByTagName('c:ser');
  const points = spec.series[0]?.points ?? [];
  for (const [index, { value }] of points.entries()) {
    if (value.status !== 'shown' || value.lower === null || value.upper === null)
      throw new Error('Not shown.');
    expect(lower && cacheOf(only(lower, 'c:val')).get(index)).toBe(value.lower);
    expect(width && cacheOf(only(width, 'c:val')).get(index)).toBeCloseTo(value.upper - value.lower, 10);
  }
  expect(chart.getElementsByTagName('c:errBars')).toHaveLength(0);
});

test('lays waves at their true distance when years between them differ', async () => {
  const spec = states['trend, one area'] as TrendSpec;
  const waves = [2019, 2021, 2024];
  const series = spec.series.map((one) => ({
    ...one,
    points: one.points.slice(0, 3).map((point, index) => ({ ...point, wave: waves[index] ?? 0 })),
  }));
  const chart = (await partsOf({ ...spec, waves, series }))('ppt/charts/chart2_1.xml');
  const series0 = only(chart, 'c:lineChart').getElementsByTagName('c:ser')[0];
  expect(series0 && [...cacheOf(only(series0, 'c:val')).keys()]).toEqual([0, 2, 5]);
  expect(series0 && textsIn(only(series0, 'c:cat'), 'c:v')).toEqual(['2019', '2021', '2024']);
});

test('pins the inner plot where the slide document has it', async () => {
  const document = documentOf([ranking]);
  const [, page] = document.pages;
  if (!page) throw new Error('No page.');
  const { frame, plot } = chartOf(page);
  const chart = (await partsOf(ranking))('ppt/charts/chart2_1.xml');
  const layout = only(chart, 'c:manualLayout');
  const share = (name: string) => Number(only(layout, name).getAttribute('val'));
  expect(frame.x + share('c:x') * frame.w).toBeCloseTo(plot.x, 4);
  expect(frame.y + share('c:y') * frame.h).toBeCloseTo(plot.y, 4);
  expect(share('c:w') * frame.w).toBeCloseTo(plot.w, 4);
  expect(share('c:h') * frame.h).toBeCloseTo(plot.h, 4);
});

test('keeps the figures of a trend’s axis clear of its first mark, which stands on that axis', async () => {
  const chart = (await partsOf(trend))('ppt/charts/chart2_1.xml');
  const axis = only(chart, 'c:valAx');
  expect(only(axis, 'c:crossBetween').getAttribute('val')).toBe('midCat');
  const formats = only(axis, 'c:numFmt').getAttribute('formatCode')?.split(';') ?? [];
  expect(formats).toHaveLength(3);
  for (const format of formats) expect(format).toMatch(/\u2003"$/);
});

test('writes the percentages of a trend clear of the intervals that are drawn as bars', async () => {
  const [, page] = documentOf([trend]).pages;
  if (!page) throw new Error('No page.');
  const { frame, plot } = chartOf(page);
  const chart = (await partsOf(trend))('ppt/charts/chart2_1.xml');
  let moved = 0;
  for (const series of chart.getElementsByTagName('c:ser')) {
    const [plus, minus] = ['c:plus', 'c:minus'].map((name) => series.getElementsByTagName(name)[0]);
    if (!plus || !minus) continue;
    for (const label of series.getElementsByTagName('c:dLbl')) {
      const place = only(label, 'c:dLblPos').getAttribute('val');
      if (place !== 't' && place !== 'b') continue;
      const index = Number(only(label, 'c:idx').getAttribute('val'));
      const percents = cacheOf(place === 't' ? plus : minus).get(index);
      const reach = (Number(percents) / (trend.axis.max - trend.axis.min)) * plot.h;
      const by = Number(only(label, 'c:y').getAttribute('val')) * frame.h;
      expect(place === 't' ? -by : by).toBeGreaterThan(reach - 0.001);
      moved += 1;
    }
  }
  expect(moved).toBeGreaterThan(0);
});

test('has no error bars where the source gives no interval', async () => {
  const published = states['ranking, published figures without intervals'] as ChartSpec;
  const chart = (await partsOf(published))('ppt/charts/chart2_1.xml');
  expect(chart.getElementsByTagName('c:errBars')).toHaveLength(0);
  expect(cacheOf(only(chart, 'c:val')).size).toBe(4);
});

test('writes percentages in low bars above them, in others at the foot', async () => {
  const spec = states['bars, 0 and 100 %'] as ChartSpec;
  const part = await partsOf(spec);
  const chart = part('ppt/charts/chart2_1.xml');
  const places = [...chart.getElementsByTagName('c:dLblPos')].map((place) => place.getAttribute('val'));
  expect(places).toEqual(['inBase', 'inBase']);
  expect(textsIn(part('ppt/slides/slide2.xml'), 'a:t')).toEqual(
    expect.arrayContaining(['1\u00a0%', '0\u00a0%']),
  );
});
