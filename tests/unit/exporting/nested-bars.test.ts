import validate from '@ooxml-tools/validate';
import { expect, test } from 'vitest';
import { writePptx } from '../../../electron/exporting/pptx/write-pptx.ts';
import type { BarsSpec } from '../../../shared/charts/spec.ts';
import { nestedBars } from '../../charts/states/nested-bars.ts';
import { cacheOf, embedded, parse, textsIn, unpack } from '../../support/office-file.ts';
import { drawChart } from '../../support/read-asset.ts';
import { documentOf } from '../../support/slide-documents.ts';

test('names groups on two levels, each outer one once, and says where they stand in the sheet', async () => {
  const { chart } = await written('bars, nested');
  for (const category of chart.getElementsByTagName('c:cat')) {
    expect(textsIn(category, 'c:f')).toEqual(['Cijfers!$A$2:$B$5']);
    const levels = [...category.getElementsByTagName('c:lvl')].map((level) =>
      [...level.getElementsByTagName('c:pt')].map((point) => [
        point.getAttribute('idx'),
        textsIn(point, 'c:v')[0],
      ]),
    );
    expect(levels).toEqual([
      [
        ['0', 'klas 2'],
        ['1', 'klas 4'],
        ['2', 'klas 2'],
        ['3', 'klas 4'],
      ],
      [
        ['0', 'meisjes'],
        ['2', 'jongens'],
      ],
    ]);
  }
  expect(chart.getElementsByTagName('c:noMultiLvlLbl')[0]?.getAttribute('val')).toBe('0');
});

test('the sheet has a column for either breakdown, and the intervals after them', async () => {
  const { chart, sheet, spec } = await written('bars, nested');
  const texts = [...sheet.getElementsByTagName('row')].map((row) => textsIn(row, 't'));
  expect(texts[0]?.slice(0, 3)).toEqual(['Geslacht', 'Klas', 'Het Baken']);
  expect(texts.slice(1)).toEqual([['meisjes', 'klas 2'], ['klas 4'], ['jongens', 'klas 2'], ['klas 4']]);
  const [own, region] = chart.getElementsByTagName('c:ser');
  expect(own && textsIn(own, 'c:f')).toEqual([
    'Cijfers!$C$1',
    'Cijfers!$G$2:$G$5',
    'Cijfers!$F$2:$F$5',
    'Cijfers!$A$2:$B$5',
    'Cijfers!$C$2:$C$5',
  ]);
  const plus = own?.getElementsByTagName('c:plus')[0];
  const [first] = spec.series[0]?.bars ?? [];
  if (first?.value.status !== 'shown' || first.value.upper === null) throw new Error('Not shown.');
  expect(plus && cacheOf(plus).get(0)).toBeCloseTo(first.value.upper - first.value.percent, 10);
  expect(region?.getElementsByTagName('c:errBars')).toHaveLength(1);
});

test('a hidden combination is a hatched foot with its reason, and leaves no number', async () => {
  const { chart, slide } = await written('bars, nested, some hidden');
  const own = chart.getElementsByTagName('c:ser')[0]?.getElementsByTagName('c:val')[0];
  expect(own && [...cacheOf(own).keys()]).toEqual([0, 3]);
  const hatched = [...slide.getElementsByTagName('a:pattFill')];
  expect(hatched).toHaveLength(2);
  expect(textsIn(slide, 'a:t')).toContain('Verborgen: minder dan 30 leerlingen');
});

test('is valid by the schemas of Office in every state', async () => {
  const pptx = await writePptx(documentOf(Object.values(nestedBars())), drawChart);
  expect(await validate(pptx, 'pptx', 'Microsoft365')).toEqual([]);
  expect(
    await validate(await embedded(pptx, 'ppt/embeddings/chart2_1.xlsx'), 'xlsx', 'Microsoft365'),
  ).toEqual([]);
  // The validator is .NET in WebAssembly: starting it takes most of this.
}, 120_000);

async function written(name: string) {
  const spec = nestedBars()[name] as BarsSpec;
  const parts = await unpack(await writePptx(documentOf([spec]), drawChart));
  const part = (path: string) => parse(parts.get(path) ?? '');
  return {
    spec,
    chart: part('ppt/charts/chart2_1.xml'),
    sheet: part('ppt/embeddings/chart2_1.xlsx!xl/worksheets/sheet1.xml'),
    slide: part('ppt/slides/slide2.xml'),
  };
}
