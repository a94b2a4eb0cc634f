import type { ChartAnswer } from '../model/chart-answer.ts';
import type { ChartRequest } from '../model/chart-request.ts';
import type { MarkKey } from '../model/figure.ts';
import type { Annotation } from '../model/annotation.ts';
import { buildBars } from './bars/build-bars.ts';
import { buildDistribution } from './distribution/build-distribution.ts';
import { fillChart } from './fields/fill-chart.ts';
import { buildDumbbell } from './dumbbell/build-dumbbell.ts';
import { buildFunnel } from './funnel/build-funnel.ts';
import { buildGaps } from './gaps/build-gaps.ts';
import { buildMap } from './map/build-map.ts';
import { buildMatrix } from './matrix/build-matrix.ts';
import { buildMultiples } from './multiples/build-multiples.ts';
import { buildNumber } from './number/build-number.ts';
import { buildProfile } from './profile/build-profile.ts';
import { buildResponse } from './response/build-response.ts';
import { buildTop } from './top/build-top.ts';
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
export function buildChart(request: ChartRequest, answer: ChartAnswer, written: Written): ChartSpec {
  return fillChart(buildKind(request, answer, written), answer, written);
}

function buildKind(request: ChartRequest, answer: ChartAnswer, written: Written): ChartSpec {
  switch (request.kind) {
    case 'ranking':
      return buildRanking(request, lookUp(answer.table), written);
    case 'trend':
      return buildTrend(request, answer, written);
    case 'bars':
      return buildBars(request, lookUp(answer.table), written);
    case 'funnel':
      return buildFunnel(request, answer, written);
    case 'map':
      return buildMap(request, answer, written);
    case 'multiples':
      return buildMultiples(request, answer, written);
    case 'profile':
      return buildProfile(request, answer, written);
    case 'top':
      return buildTop(request, answer, written);
    case 'matrix':
      return buildMatrix(request, answer, written);
    case 'dumbbell':
      return buildDumbbell(request, answer, written);
    case 'gaps':
      return buildGaps(request, answer, written);
    case 'distribution':
      return buildDistribution(request, answer, written);
    case 'number':
      return buildNumber(request, answer, written);
    case 'response':
      return buildResponse(request, answer, written);
  }
}
