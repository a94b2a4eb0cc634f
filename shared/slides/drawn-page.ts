import type { DrawnSpec } from '../charts/spec.ts';
import { chartPage, footerRise, type UnnumberedPage } from './chart-page.ts';
import type { ChartSlide, DocumentContext } from './build-document.ts';
import { slideTexts } from '../language/nl/slides.ts';
import { partsOfSlide } from './slide-words.ts';
import { roomBeside } from './words-panel.ts';

/** A chart that is one drawing: it places its own names, hidden figures and notes. */
export function drawnPage(slide: ChartSlide, spec: DrawnSpec, context: DocumentContext): UnnumberedPage {
  const room = roomBeside(partsOfSlide(slide));
  const frame = { ...room, h: room.h - footerRise(context, spec) };
  return chartPage({
    ...{ slide, spec, context },
    content: [{ kind: 'drawing', name: slideTexts.names.chart, spec, frame, altText: spec.altText }],
  });
}
