import { notedIn } from '../charts/keep-noted.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { slideColours } from '../house-style/slide-colours.ts';
import { slideTexts } from '../language/nl/slides.ts';
import { barsContent } from './bars-content.ts';
import type { DocumentContext } from './build-document.ts';
import type { Frame, SlideElement } from './document.ts';
import { rankingContent } from './ranking-pages.ts';
import { rowsInWindow } from './split-rows.ts';
import { trendContent } from './trend-content.ts';

/** A chart of any kind in a frame; in less room a ranking keeps its top, its bottom and the chosen row. */
export function chartContent(
  spec: ChartSpec,
  frame: Frame,
  { houseStyle }: DocumentContext,
): { readonly elements: readonly SlideElement[]; readonly remark: string | null } {
  const colours = slideColours(houseStyle);
  switch (spec.kind) {
    case 'ranking': {
      const isNoted = notedIn(spec);
      const part = rowsInWindow(spec.rows, Math.floor((frame.h - 0.8) / leastRow), ({ mark }) =>
        isNoted([mark]),
      );
      const shown = { ...spec, rows: part.rows };
      return { elements: rankingContent(shown, frame, part, colours), remark: part.remark };
    }
    case 'trend':
      return { elements: trendContent(spec, frame, colours), remark: null };
    case 'bars':
      return { elements: barsContent(spec, frame, colours), remark: null };
    default:
      return {
        elements: [{ kind: 'drawing', name: slideTexts.names.chart, spec, frame, altText: spec.altText }],
        remark: null,
      };
  }
}

/** Inches: a lower row is not read. */
const leastRow = 0.24;
