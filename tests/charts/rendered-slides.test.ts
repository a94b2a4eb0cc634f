import { describe, expect, test } from 'vitest';
import { writePptx } from '../../electron/exporting/pptx/write-pptx.ts';
import { annotationKindsFor } from '../../shared/charts/annotations/annotation-kinds.ts';
import type { ChartSpec } from '../../shared/charts/spec.ts';
import { grid } from '../../shared/slides/grid.ts';
import { markId, type MarkKey } from '../../shared/model/figure.ts';
import type { Pixels } from '../support/picture-pixels.ts';
import { differing, edgeGap, gapBetween, type Spot } from '../support/pixel-spots.ts';
import { drawChart } from '../support/read-asset.ts';
import { slideDrawer } from '../support/rendered-slides.ts';
import { documentOf } from '../support/slide-documents.ts';
import { annotationsOf, chartsToAnnotate, noteOf, type PlainChart } from './every-annotation.ts';
import { stepped, withRoomForNotes } from './stepped-chart.ts';

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
      const known =
        marked.get(markId(mark)) ?? content(slides(plain(chart)), slides(stepped(plain(chart), mark)));
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
      const changed = content(slides(plain(chart)), slides(lifted(chart)));
      expect(changed.length).toBeGreaterThan(3);
      expect(gapBetween(changed, figureAt(chart.one)) / slides(plain(chart)).width).toBeLessThan(near);
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
    ...[plain(chart), bare(chart), stepped(plain(chart), chart.one), stepped(plain(chart), chart.other)],
    ...(canStepBack ? [lifted(chart)] : []),
    ...annotationsOf(chart).map(({ spec, note }) => ({ ...spec, notes: [note] })),
  ];
}

function bare({ spec }: PlainChart): ChartSpec {
  return { ...spec, notes: [] };
}

function plain({ spec }: PlainChart): ChartSpec {
  return withRoomForNotes(spec);
}

function lifted({ spec, one }: PlainChart): ChartSpec {
  return { ...spec, notes: [noteOf({ kind: 'emphasis', look: 'lift', marks: [one] })] };
}
