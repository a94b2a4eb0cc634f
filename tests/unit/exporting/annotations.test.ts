import { expect, test } from 'vitest';
import { writePptx } from '../../../electron/exporting/pptx/write-pptx.ts';
import { axesOf } from '../../../shared/charts/annotations/plot-axes.ts';
import { markPositions } from '../../../shared/charts/geometry.ts';
import { sameMark } from '../../../shared/model/figure.ts';
import { overlaps, type Box } from '../../../shared/charts/place-notes.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { slideWidth } from '../../../shared/slides/document.ts';
import { chartStates } from '../../charts/states.ts';
import { parse, textsIn, unpack } from '../../support/office-file.ts';
import { drawChart } from '../../support/read-asset.ts';
import { allElements, chartOf, documentOf, pageOf } from '../../support/slide-documents.ts';

const states = chartStates();
const annotated = Object.entries(states).filter(([name]) => /^(trend|bars|ranking), annotated/.test(name));
const near = slideWidth * 0.02;
const inches = (emu: string | null) => Number(emu) / 914_400;

test.each(annotated)('each annotation is one group on the slide, named and told: %s', (_, spec) => {
  const groups = pageOf(spec).elements.filter((element) => element.kind === 'group');
  expect(groups.length).toBeGreaterThan(0);
  expect(new Set(groups.map(({ altText }) => altText)).size).toBe(groups.length);
  for (const { name, altText } of groups) {
    expect(name).toMatch(/^Notitie: ./);
    expect(name + altText).not.toContain('**');
  }
});

test.each(annotated)('words on the slide cover no mark and no other words: %s', (_, spec) => {
  const page = pageOf(spec);
  const words = allElements(page).flatMap((element): Box[] =>
    element.kind === 'text' && element.role === 'note' ? [withoutSlack(element.frame)] : [],
  );
  const { plot } = chartOf(page);
  for (const [index, box] of words.entries()) {
    expect(words.filter((other, at) => at !== index && overlaps(box, other))).toEqual([]);
    const marks = marksIn(spec, plot);
    expect(marks.filter((mark) => overlaps(box, mark))).toEqual([]);
  }
});

test.each(annotated)(
  'in PowerPoint arrows end at their marks and levels lie at their value: %s',
  async (_, spec) => {
    const { plot } = chartOf(pageOf(spec));
    const slide = await slideOf(spec);
    for (const { shape } of spec.notes) {
      if (shape.kind === 'level') {
        const at = axesOf(spec, plot)?.percentAt(shape.percent) ?? NaN;
        const across = axesOf(spec, plot)?.along === 'y' ? 'y' : 'x';
        expect(
          linesIn(slide).some(
            ({ from, to }) => Math.abs(from[across] - at) + Math.abs(to[across] - at) < 0.01,
          ),
        ).toBe(true);
      }
      if (shape.kind !== 'difference' || ('breaks' in spec && spec.breaks.length > 0)) continue;
      const [from, to] = [shape.from, shape.to].map(
        (mark) => markPositions(spec, plot, 0).find((each) => sameMark(each.mark, mark))?.at,
      );
      const [arrow, ...others] = linesIn(slide).filter(({ isArrow }) => isArrow);
      expect(others).toEqual([]);
      const along = axesOf(spec, plot)?.along ?? 'y';
      expect(Math.abs((arrow?.from[along] ?? 0) - (from?.[along] ?? NaN))).toBeLessThan(near);
      expect(Math.abs((arrow?.to[along] ?? 0) - (to?.[along] ?? NaN))).toBeLessThan(near);
    }
  },
);

test('puts the ground of a band behind the chart, and bold words in bold', async () => {
  const slide = await slideOf(state('trend, annotated: a period, a difference and a goal'));
  const names = [...slide.getElementsByTagName('p:cNvPr')].map((shape) => shape.getAttribute('name'));
  const ground = names.indexOf('Vlak bij notitie: Coronaperiode maart 2020 – maart 2022');
  expect(ground).toBeGreaterThan(0);
  expect(ground).toBeLessThan(names.indexOf('Grafiek'));
  const bold = [...slide.getElementsByTagName('a:r')].filter(
    (run) => run.getElementsByTagName('a:rPr')[0]?.getAttribute('b') === '1',
  );
  expect(bold.map((run) => textsIn(run, 'a:t').join('').trim())).toEqual(
    expect.arrayContaining(['Coronaperiode', '+12 punten, significant;']),
  );
  expect(slide.documentElement.textContent).not.toContain('**');
});

test('greys in PowerPoint’s own chart what was stepped back', async () => {
  const spec = state('bars, annotated: a difference, a reference and a connector');
  const parts = await unpack(await writePptx(documentOf([spec]), drawChart));
  const chart = parse(parts.get('ppt/charts/chart2_1.xml') ?? '');
  const points = [...chart.getElementsByTagName('c:ser')].map(
    (series) => series.getElementsByTagName('c:dPt').length,
  );
  expect(points).toEqual([0, 2]);
});

function state(name: string): ChartSpec {
  const spec = states[name];
  if (!spec) throw new Error(`No chart state “${name}”.`);
  return spec;
}

async function slideOf(spec: ChartSpec): Promise<Document> {
  const parts = await unpack(await writePptx(documentOf([spec]), drawChart));
  return parse(parts.get('ppt/slides/slide2.xml') ?? '');
}

/** Straight lines with their ends as PowerPoint has them: a flipped one runs the other way. */
function linesIn(slide: Document) {
  return [...slide.getElementsByTagName('p:cxnSp')].map((line) => {
    const place = line.getElementsByTagName('a:xfrm')[0];
    const [off, ext] = ['a:off', 'a:ext'].map((name) => place?.getElementsByTagName(name)[0]);
    const [x, y] = ['x', 'y'].map((side) => inches(off?.getAttribute(side) ?? null));
    const [w, h] = ['cx', 'cy'].map((side) => inches(ext?.getAttribute(side) ?? null));
    const xs = [x ?? 0, (x ?? 0) + (w ?? 0)];
    const ys = [y ?? 0, (y ?? 0) + (h ?? 0)];
    if (place?.getAttribute('flipH') === '1') xs.reverse();
    if (place?.getAttribute('flipV') === '1') ys.reverse();
    return {
      from: { x: xs[0] ?? 0, y: ys[0] ?? 0 },
      to: { x: xs[1] ?? 0, y: ys[1] ?? 0 },
      isArrow: line.getElementsByTagName('a:tailEnd').length === 1,
    };
  });
}

/** The room for another font beside the words. */
function withoutSlack({ x, y, w, h }: Box): Box {
  return { x: x + 0.04, y, w: w - 0.08, h };
}

function marksIn(spec: ChartSpec, plot: Box): readonly Box[] {
  return markPositions(spec, plot, 9 / 72).map(({ box }) => box);
}
