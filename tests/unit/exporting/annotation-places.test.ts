import { describe, expect, test } from 'vitest';
import { boundsOfShape, type Bounds } from '../../../electron/exporting/pdf/shape-bounds.ts';
import { writePptx } from '../../../electron/exporting/pptx/write-pptx.ts';
import { markPositions } from '../../../shared/charts/geometry.ts';
import type { Box } from '../../../shared/charts/place-notes.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { unitsPerInch } from '../../../shared/drawing/slide/slide-units.ts';
import { sameMark, type MarkKey } from '../../../shared/model/figure.ts';
import { slideWidth, type SlidePage } from '../../../shared/slides/document.ts';
import { markSize } from '../../../shared/slides/note-elements.ts';
import { annotationsOf, chartsToAnnotate, type Edge } from '../../charts/every-annotation.ts';
import { stepped } from '../../charts/stepped-chart.ts';
import { parse, unpack } from '../../support/office-file.ts';
import { drawChart } from '../../support/read-asset.ts';
import { chartOf, documentOf, drawingOf, pageOf } from '../../support/slide-documents.ts';

/**
 * Every annotation on every chart that PowerPoint draws itself, read from the XML of the slides: its lines, boxes and
 * words lie within 2 % of the slide of the figures they belong to. Quick, as nothing is rendered; of the pixels tells
 * rendered-slides.test.ts, and of maps, people and notes under a chart, which have no shapes at their mark, that alone.
 */
const near = slideWidth * 0.02;
const pictured = ['map', 'number', 'matrix', 'multiples'];
const charts = chartsToAnnotate().filter(({ spec }) => !pictured.includes(spec.kind));

describe.each(charts.map((chart) => [chart.name, chart] as const))('%s', async (_, chart) => {
  const annotations = annotationsOf(chart);
  const specs = annotations.map(({ spec, note }): ChartSpec => ({ ...spec, notes: [note] }));
  const parts = await unpack(await writePptx(documentOf(specs), drawChart));

  test.each(annotations.map((each, index) => [each.name, each, index] as const))(
    'stands at its mark: %s',
    async (__, { marks, edges }, index) => {
      const shapes = annotationShapes(parse(parts.get(`ppt/slides/slide${index + 2}.xml`) ?? ''));
      expect(shapes.length).toBeGreaterThan(0);
      const noted = specs[index] ?? chart.spec;
      for (const mark of marks) {
        const figure = await boxesOf(mark, noted);
        const gaps = shapes.flatMap((shape) => figure.map((box) => gapBetween(shape, box)));
        expect(Math.min(...gaps)).toBeLessThan(near);
      }
      for (const { side, mark } of edges)
        expect(edgeGap(shapes, await boxesOf(mark, noted), side)).toBeLessThan(near);
    },
  );
});

/** Of its group, and its ground, in inches. */
function annotationShapes(slide: Document): readonly Box[] {
  const named = [...slide.getElementsByTagName('p:cNvPr')].filter((each) =>
    /notitie/i.test(each.getAttribute('name') ?? ''),
  );
  return named.flatMap((each) => {
    const owner = each.parentElement?.parentElement;
    const shapes = owner?.tagName === 'p:grpSp' ? [...owner.querySelectorAll('*')] : owner ? [owner] : [];
    return shapes
      .filter(({ tagName }) => tagName === 'p:sp' || tagName === 'p:cxnSp')
      .flatMap((shape) => boxOfShape(shape) ?? []);
  });
}

function boxOfShape(shape: Element): Box | null {
  const place = shape.getElementsByTagName('a:xfrm')[0];
  const inches = (tag: string, name: string) =>
    Number(place?.getElementsByTagName(tag)[0]?.getAttribute(name)) / 914_400;
  return place
    ? {
        ...{ x: inches('a:off', 'x'), y: inches('a:off', 'y') },
        ...{ w: inches('a:ext', 'cx'), h: inches('a:ext', 'cy') },
      }
    : null;
}

/** The figure with its interval: where geometry puts it, or where the drawing differs when it steps back. */
async function boxesOf(mark: MarkKey, noted: ChartSpec): Promise<readonly Box[]> {
  const page = pageOf(noted);
  if (page.elements.some(({ kind }) => kind === 'chart')) {
    const { spec, plot } = chartOf(page);
    return markPositions(spec, plot, markSize).flatMap((each) =>
      sameMark(each.mark, mark) ? [each.own ?? each.box] : [],
    );
  }
  const [drawn, other] = await Promise.all([leavesOf(page, noted), leavesOf(page, stepped(noted, mark))]);
  const figure = drawn.filter(({ outerHTML }) => !other.some((each) => each.outerHTML === outerHTML));
  expect(figure.length).toBeGreaterThan(0);
  return figure.map(inInches);
}

async function leavesOf(page: SlidePage, spec: ChartSpec): Promise<readonly Element[]> {
  const drawing = await drawChart.vectors({ ...drawingOf(page), spec } as ReturnType<typeof drawingOf>);
  return [
    ...drawing.querySelectorAll('.chart-data rect, .chart-data circle, .chart-data path, .chart-data line'),
  ];
}

function inInches(shape: Element): Box {
  const { left, top, right, bottom } = boundsOf(shape);
  const shift = shiftOf(shape);
  const [x, y, w, h] = [left + shift.x, top + shift.y, right - left, bottom - top].map(
    (units) => units / unitsPerInch,
  );
  return { x: x ?? NaN, y: y ?? NaN, w: w ?? NaN, h: h ?? NaN };
}

/** Of the drawings it is nested in. */
function shiftOf(shape: Element): { readonly x: number; readonly y: number } {
  const around = shape.parentElement?.closest('svg');
  if (!around?.parentElement?.closest('svg')) return { x: 0, y: 0 };
  const { x, y } = shiftOf(around);
  return { x: x + Number(around.getAttribute('x') ?? 0), y: y + Number(around.getAttribute('y') ?? 0) };
}

function boundsOf(shape: Element): Bounds {
  if (shape.tagName !== 'line') return boundsOfShape(shape);
  const [left = 0, right = 0] = ['x1', 'x2']
    .map((name) => Number(shape.getAttribute(name)))
    .sort((a, b) => a - b);
  const [top = 0, bottom = 0] = ['y1', 'y2']
    .map((name) => Number(shape.getAttribute(name)))
    .sort((a, b) => a - b);
  return { left, top, right, bottom };
}

function gapBetween(one: Box, other: Box): number {
  return Math.hypot(
    Math.max(0, one.x - other.x - other.w, other.x - one.x - one.w),
    Math.max(0, one.y - other.y - other.h, other.y - one.y - one.h),
  );
}

/** From the outermost edge of the shapes to the figure, straight across. */
function edgeGap(shapes: readonly Box[], figure: readonly Box[], side: Edge['side']): number {
  const ends = ({ x, y, w, h }: Box) => ({ left: x, right: x + w, top: y, foot: y + h });
  const places = shapes.map((shape) => ends(shape)[side]);
  const isStart = side === 'left' || side === 'top';
  const edge = isStart ? Math.min(...places) : Math.max(...places);
  const [from, to] =
    side === 'left' || side === 'right' ? (['left', 'right'] as const) : (['top', 'foot'] as const);
  return Math.min(...figure.map((box) => Math.max(0, ends(box)[from] - edge, edge - ends(box)[to])));
}
