import type { FigureTable, MarkKey } from '../model/figure.ts';
import type { Annotation, ChartRequest } from '../model/story.ts';
import { buildBars } from './bars/build-bars.ts';
import { lookUp } from './figure-lookup.ts';
import { buildRanking } from './ranking/build-ranking.ts';
import type { ChartSpec } from './spec.ts';
import { buildTrend } from './trend/build-trend.ts';

/** What people wrote about a chart, and which mark they lifted out. */
export interface Written {
  /** "": the neutral headline made from the question. */
  readonly headline: string;
  readonly annotations: readonly Annotation[];
  readonly chosen: MarkKey | null;
}

/** Figures + question → chart spec. Everything is decided here except pixels; nothing is judged. */
export function buildChart(request: ChartRequest, table: FigureTable, written: Written): ChartSpec {
  const figures = lookUp(table);
  switch (request.kind) {
    case 'ranking':
      return buildRanking(request, figures, written);
    case 'trend':
      return buildTrend(request, figures, written);
    case 'bars':
      return buildBars(request, figures, written);
  }
}
