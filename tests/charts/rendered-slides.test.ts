import { describe, expect, test } from 'vitest';
import { writePptx } from '../../electron/exporting/pptx/write-pptx.ts';
import { annotationKindsFor } from '../../shared/charts/annotations/annotation-kinds.ts';
import type { ChartSpec } from '../../shared/charts/spec.ts';
import { grid } from '../../shared/slides/grid.ts';
import type { AnnotationShape } from '../../shared/model/annotation.ts';
import { markId, type MarkKey } from '../../shared/model/figure.ts';
import type { Pixels } from '../support/picture-pixels.ts';
import { differing, edgeGap, gapBetween, type Spot } from '../support/pixel-spots.ts';
import { drawChart } from '../support/read-asset.ts';
import { slideDrawer } from '../support/rendered-slides.ts';
import { documentOf } from '../support/slide-documents.ts';
import { withOtherFigure, withoutInterval } from './other-figure.ts';
import { annotationsOf, chartsToAnnotate, noteOf, type PlainChart } from './every-annotation.ts';

/**
 * Every annotation on every chart that can carry it, in PowerPoint files as another program draws them: measured in
 * the pixels of the slides. Where a slide differs from the same one without the annotation is the annotation; where it
 * differs from the same one with the figure stepped back (or another figure, where colour is the figure) is its mark,
 * interval and all. They may lie 2 % of the slide apart.
 */
const near = 0.02;
const drawSlides = await slideDrawer();
const charts = chartsToAnnotate();

describe.skipIf(drawSlides === null)('on slides as LibreOffice draws them', async () => {
  const slides = await drawnOnce(charts.flatMap(slidesOf));

  describe.each(charts.map((chart) => [chart.name, chart] as const))('%s', (_, chart) => {
    const marked = new Map<string, readonly Spot[]>();
    const figureAt = (mark: MarkKey) => {
      const known = marked.get(markId(mark)) ?? content(slides(plain(chart)), slides(stepped(chart, mark)));
      marked.set(markId(mark), known);
      return known;
    };

    test.each(annotationsOf(chart).map((each) => [each.name, each] as const))(
      'stands at its mark: %s',
      (__, { shape, note, marks, edges }) => {
        const base = slides(shape.kind === 'difference' ? bare(chart) : plain(chart));
        const annotation = content(slides({ ...chart.spec, notes: [note] }), base);
        expect(annotation.length).toBeGreaterThan(5);
        for (const mark of marks) {
          expect(figureAt(mark).length).toBeGreaterThan(3);
          expect(gapBetween(annotation, figureAt(mark)) / base.width).toBeLessThan(near);
        }
        for (const { side, mark } of edges)
          expect(edgeGap(annotation, figureAt(mark), side) / base.width).toBeLessThan(near);
      },
    );

    test.skipIf(annotationKindsFor(chart.spec).emphasis !== null)('lifts out and steps back its mark', () => {
      const lifted = content(slides(plain(chart)), slides(emphasised(chart, chart.one, 'lift')));
      expect(lifted.length).toBeGreaterThan(3);
      expect(gapBetween(lifted, figureAt(chart.one)) / slides(plain(chart)).width).toBeLessThan(near);
    });
  });
});

/** Above the footer, which counts the slides. */
function content(one: Pixels, other: Pixels): readonly Spot[] {
  return differing(one, other, grid.rule.y * 72);
}

/** One file of all slides, so that LibreOffice starts once; a chart that is asked twice is drawn once. */
async function drawnOnce(specs: readonly ChartSpec[]): Promise<(spec: ChartSpec) => Pixels> {
  if (drawSlides === null) return () => neverDrawn();
  const distinct = [...new Map(specs.map((spec) => [JSON.stringify(spec), spec])).entries()];
  const [, ...pages] = await drawSlides(
    await writePptx(documentOf(distinct.map(([, spec]) => spec)), drawChart),
  );
  expect(pages).toHaveLength(distinct.length);
  const numbers = new Map(distinct.map(([key], index) => [key, index]));
  return (spec) => pages[numbers.get(JSON.stringify(spec)) ?? -1] ?? neverDrawn();
}

function neverDrawn(): never {
  throw new Error('This slide was not drawn.');
}

function slidesOf(chart: PlainChart): readonly ChartSpec[] {
  const canStepBack = annotationKindsFor(chart.spec).emphasis === null;
  return [
    ...[plain(chart), bare(chart), stepped(chart, chart.one), stepped(chart, chart.other)],
    ...(canStepBack ? [emphasised(chart, chart.one, 'lift')] : []),
    ...annotationsOf(chart).map(({ spec, note }) => ({ ...spec, notes: [note] })),
  ];
}

function bare({ spec }: PlainChart): ChartSpec {
  return { ...spec, notes: [] };
}

/** Laid as with an annotation, and nothing drawn of it; a chart with notes under it has one at another figure. */
function plain({ spec, other }: PlainChart): ChartSpec {
  const { emphasis, symbol } = annotationKindsFor(spec);
  if (spec.kind === 'number') return { ...spec, notes: [] };
  if (emphasis === null) return { ...spec, notes: [nothing] };
  return symbol === null
    ? { ...spec, notes: [] }
    : { ...spec, notes: [noteOf({ kind: 'connector', mark: other }, '…')] };
}

function stepped(chart: PlainChart, mark: MarkKey): ChartSpec {
  if (annotationKindsFor(chart.spec).emphasis !== null) return withOtherFigure(plain(chart), mark);
  const muted = emphasised(chart, mark, 'mute');
  // Intervals of rows and bars stay in ink when their mark steps back.
  return ['ranking', 'bars', 'profile', 'top'].includes(chart.spec.kind)
    ? withoutInterval(muted, mark)
    : muted;
}

function emphasised({ spec }: PlainChart, mark: MarkKey, look: 'lift' | 'mute'): ChartSpec {
  return { ...spec, notes: [noteOf({ kind: 'emphasis', look, marks: [mark] })] };
}

const nowhere: AnnotationShape = { kind: 'emphasis', look: 'lift', marks: [] };
const nothing = noteOf(nowhere);
