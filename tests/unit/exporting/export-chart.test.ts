import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportChart, type ChartExport } from '../../../electron/exporting/export-chart.ts';
import { writeFooter } from '../../../shared/charts/footer/write-footer.ts';
import { measureText } from '../../../shared/base/text-metrics.ts';
import { layMatrix } from '../../../shared/drawing/matrix/matrix-layout.ts';
import { layOutPicture, pictureType, pictureWeight } from '../../../shared/drawing/picture/picture-layout.ts';
import type { ChartSpec, RankingSpec } from '../../../shared/charts/spec.ts';
import { wantedHeight } from '../../../shared/drawing/wanted-height.ts';
import { defaultHouseStyle } from '../../../shared/model/house-style.ts';
import { chartStates } from '../../charts/states.ts';
import { parse } from '../../support/office-file.ts';
import { readAsset } from '../../support/read-asset.ts';

const states = chartStates();
const ranking = states['ranking, own school lifted out with a note'] as RankingSpec;
const words = { fictitious: 'fictieve voorbeelddata', owner: 'GGD Voorbeeldregio', logo: null };
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'wib-chart-test-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(spec: ChartSpec, options: Partial<ChartExport> = {}) {
  return exportChart(spec, {
    ...{ shape: 'slide', format: 'svg', background: 'white', organisation: words.owner },
    houseStyle: defaultHouseStyle,
    ...{ folder, fileName: 'Stress: per school', overwrite: false, readAsset },
    ...options,
  });
}

test('carries headline, measure, fictitious data, source and owner along in the picture', async () => {
  const result = await run(ranking);
  if (!result.ok) throw new Error(result.issue.title);
  expect(readdirSync(folder)).toEqual(['Stress per school.svg']);
  const svg = parse(readFileSync(path.join(folder, 'Stress per school.svg'), 'utf8'));
  expect(svg.querySelector('title')?.textContent).toBe(ranking.headline);
  expect(svg.querySelector('desc')?.textContent).toBe(ranking.altText);
  const text = [...svg.querySelectorAll('svg > text')].map((line) => line.textContent).join(' ');
  for (const part of [
    words.fictitious,
    ranking.headline,
    ranking.subtitle,
    ...writeFooter(ranking.footer),
    words.owner,
  ])
    expect(text).toContain(part);
  // Unlike on a slide the drawing itself shows note, hidden rows and reference.
  for (const part of ['mentorproject', 'Verborgen', 'Lindewaard 52\u00a0%'])
    expect(svg.documentElement.textContent).toContain(part);
});

test.each([
  ['slide', 1920, 1080],
  ['social', 1200, 1200],
  ['portrait', 1080, 1350],
] as const)('makes a PNG of the shape “%s” of %i × %i', async (shape, width, height) => {
  const result = await run(ranking, { shape, format: 'png' });
  if (!result.ok) throw new Error(result.issue.title);
  const bytes = readFileSync(result.value.files[0]?.path ?? '');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
});

test('makes a picture for a report 16 cm wide on paper, at 300 dots an inch', async () => {
  const [png, svg] = [
    await run(ranking, { shape: 'report', format: 'png' }),
    await run(ranking, { shape: 'report', format: 'svg' }),
  ];
  if (!png.ok || !svg.ok) throw new Error('No picture.');
  const bytes = readFileSync(png.value.files[0]?.path ?? '');
  const at = bytes.indexOf('pHYs') + 4;
  const millimetres = bytes.readUInt32BE(16) / (bytes.readUInt32BE(at) / 1000);
  expect(millimetres).toBeCloseTo(160, 1);
  expect(bytes.readUInt32BE(at) * 0.0254).toBeCloseTo(300, 0);
  expect(readFileSync(svg.value.files[0]?.path ?? '', 'utf8')).toMatch(
    /<svg[^>]* width="160mm" height="[\d.]+mm"/,
  );
});

test.each([
  ['wide', 800, 100],
  ['square', 300, 300],
])('has a %s logo beside the owner, in its proportions and clear of the words', async (_, width, height) => {
  const logo = { png: onePixel, width, height };
  for (const shape of ['slide', 'report', 'social', 'portrait'] as const) {
    const layout = layOutPicture(ranking, shape, { ...words, logo });
    if (!layout?.logo) throw new Error('The logo has no place.');
    const { x, y, w, h } = layout.logo;
    expect(w / h).toBeCloseTo(width / height, 6);
    expect(x + w).toBeCloseTo(layout.chart.x + layout.chart.w, 6);
    expect(y + h).toBeLessThan(layout.height);
    expect(layout.chart.y + layout.chart.h).toBeLessThan(y);
    for (const line of layout.lines.filter(({ role }) => role === 'footer' || role === 'owner'))
      expect(line.x + measureText(line.text, pictureType[line.role], pictureWeight(line))).toBeLessThan(x);
  }
  const result = await run(ranking, { houseStyle: { ...defaultHouseStyle, logo } });
  if (!result.ok) throw new Error(result.issue.title);
  const images = parse(readFileSync(result.value.files[0]?.path ?? '', 'utf8')).querySelectorAll('image');
  expect([...images].map((image) => image.getAttribute('href'))).toEqual([
    `data:image/png;base64,${onePixel}`,
  ]);
});

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGNgmPEfhCAUAB7zBYlMXtEMAAAAAElFTkSuQmCC';

test('has no ground where it is transparent', async () => {
  const groundOf = async (background: 'white' | 'transparent') => {
    const result = await run(ranking, { background, overwrite: true });
    if (!result.ok) throw new Error(result.issue.title);
    return parse(readFileSync(result.value.files[0]?.path ?? '', 'utf8')).querySelector('svg > rect');
  };
  expect(await groundOf('white')).not.toBeNull();
  expect(await groundOf('transparent')).toBeNull();
});

test('has no white edges or pads where it is transparent', async () => {
  const whiteOf = async (spec: ChartSpec, background: 'white' | 'transparent') => {
    const result = await run(spec, { background, overwrite: true });
    if (!result.ok) throw new Error(result.issue.title);
    const svg = parse(readFileSync(result.value.files[0]?.path ?? '', 'utf8'));
    return svg.querySelectorAll('text[stroke="#FFFFFF"], path[stroke="#FFFFFF"], rect[fill="#FFFFFF"]')
      .length;
  };
  for (const spec of [ranking, states['profile, plain'], states['top, plain']]) {
    if (spec === undefined) throw new Error('No such chart.');
    expect(await whiteOf(spec, 'white')).toBeGreaterThan(1);
    expect(await whiteOf(spec, 'transparent')).toBe(0);
  }
});

test.each(Object.entries(states))('%s: has room for its words and rows in a report', (_, spec) => {
  const layout = layOutPicture(spec, 'report', words);
  if (!layout) throw new Error('A report has room for all.');
  expect(layout.chart.h).toBeGreaterThanOrEqual((wantedHeight(spec, layout.chart.w) ?? 220) - 0.01);
  if (spec.kind === 'matrix') {
    const { w: width, h: height } = layout.chart;
    expect(layMatrix(spec, { width, height, variant: 'screen' }).leftOut.rows).toBe(0);
  }
  for (const line of layout.lines) {
    const right = line.x + measureText(line.text, pictureType[line.role], pictureWeight(line));
    expect(right, line.text).toBeLessThanOrEqual(layout.width - 20);
    expect(line.baseline).toBeLessThan(layout.height - 20);
    const isAbove = line.baseline < layout.chart.y;
    expect(isAbove || line.baseline - pictureType[line.role] >= layout.chart.y + layout.chart.h).toBe(true);
  }
});

test('refuses three hundred schools in a square, and says what to choose', async () => {
  const row = ranking.rows[0];
  if (!row) throw new Error('No rows.');
  const many = { ...ranking, rows: Array.from({ length: 300 }, () => row) };
  const result = await run(many, { shape: 'social' });
  expect(!result.ok && result.issue.next).toContain('rapport');
  expect(readdirSync(folder)).toEqual([]);
  const report = layOutPicture(many, 'report', words);
  expect((report?.width ?? 0) * (report?.height ?? 0) * (report?.scale ?? 9) ** 2).toBeLessThanOrEqual(
    30_000_001,
  );
});

test('writes over nothing unless asked', async () => {
  await run(ranking);
  const again = await run(ranking);
  expect(!again.ok && again.issue.kind).toBe('file-exists');
});
