import JSZip from 'jszip';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePptx } from '../../electron/exporting/pptx/write-pptx.ts';
import { writePercentsIn } from '../../shared/base/percent-style.ts';
import { chartMarks } from '../../shared/charts/chart-marks.ts';
import { tableRows } from '../../shared/charts/table-rows.ts';
import { drawChart } from '../support/read-asset.ts';
import { renderChart } from '../support/render-chart.tsx';
import { documentOf, pageOf } from '../support/slide-documents.ts';
import { textsOf } from '../support/svg-texts.ts';
import { screenChart } from './screen-chart.tsx';
import { chartStates } from './states.ts';

// A house style that writes "61%": in every state of every chart no other percentage may stand.
const spaced = /\d[\s\u00a0]+%/;
const names = Object.keys(chartStates());
let states: ReturnType<typeof chartStates> = {};

beforeAll(() => {
  writePercentsIn('tight');
  states = chartStates();
});
afterAll(() => writePercentsIn('spaced'));

test.each(names)(
  '%s: writes percentages without a space, in words, table, drawing and slide',
  async (name) => {
    const spec = states[name];
    if (spec === undefined) throw new Error(`No state ${name}.`);
    const drawn = textsOf(await renderChart(screenChart(spec))).map(({ text }) => text);
    const all = JSON.stringify([spec, tableRows(spec), chartMarks(spec), pageOf(spec), drawn]);
    expect(spaced.exec(all)?.[0] ?? null).toBeNull();
  },
);

test('PowerPoint charts write their own labels and axes so, also when a figure is changed there', async () => {
  const kinds = ['ranking, compared with the rest', 'trend, three areas and a reference'];
  const specs = kinds.flatMap((kind) => states[kind] ?? []);
  const zip = await JSZip.loadAsync(await writePptx(documentOf(specs), drawChart));
  const charts = await Promise.all(
    zip.file(/^ppt\/charts\/chart[^/]*\.xml$/).map((part) => part.async('string')),
  );
  expect(charts).toHaveLength(kinds.length);
  for (const xml of charts) {
    expect(xml).toContain('0&quot;%&quot;');
    expect(xml).not.toMatch(/[\s\u00a0]%/);
  }
});
