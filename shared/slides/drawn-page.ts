import type { DrawnSpec } from '../charts/spec.ts';
import { chartPage, type UnnumberedPage } from './chart-page.ts';
import type { ChartSlide, DocumentContext } from './build-document.ts';
import { grid } from './grid.ts';

/** A chart that is one drawing: it places its own names, hidden figures and notes. */
export function drawnPage(slide: ChartSlide, spec: DrawnSpec, context: DocumentContext): UnnumberedPage {
  const isWide = slide.chart.interpretation.trim() === '';
  const frame = isWide ? grid.content : grid.chart;
  return chartPage({
    ...{ slide, spec, context },
    content: [{ kind: 'chart', name: spec.headline, spec, frame, plot: frame, altText: spec.altText }],
  });
}
