import type { AreaSelection } from '../model/area.ts';
import type { ChartRequest, RequestOf } from '../model/chart-request.ts';
import type { DifferenceQuestion } from '../model/difference.ts';
import type { FigureQuestion } from '../model/figure.ts';
import type { FunnelQuestion } from '../model/funnel.ts';
import type { GapQuestion } from '../model/gap.ts';
import type { ResponseQuestion } from '../model/response.ts';
import type { TrendQuestion } from '../model/trend.ts';
import { chartQuestion } from './chart-question.ts';

/** What has to be asked to draw a chart: by the names of a chart answer. */
export interface ChartNeeds {
  readonly table: FigureQuestion;
  readonly funnel?: FunnelQuestion;
  readonly gaps?: GapQuestion;
  readonly trends?: TrendQuestion;
  readonly response?: ResponseQuestion;
  /** Of the arrows that somebody put on it. */
  readonly differences?: DifferenceQuestion;
}

export function chartNeeds(request: ChartRequest): ChartNeeds {
  const table = chartQuestion(request);
  switch (request.kind) {
    case 'funnel':
      return { table, funnel: funnelQuestion(request) };
    case 'dumbbell':
      return { table, gaps: gapQuestion({ ...request, waves: [request.wave] }, table.areas) };
    case 'gaps':
      return { table, gaps: gapQuestion(request, table.areas) };
    case 'trend':
      return { table, trends: trendQuestion(request, table.areas) };
    case 'multiples':
      // The larger area, drawn in all, is not judged: its test would count in the family unseen.
      return { table, trends: trendQuestion(request, table.areas.slice(0, 1)) };
    case 'response':
      return { table, response: responseQuestion(request) };
    default:
      return { table };
  }
}

function responseQuestion({ wave, level, within, by }: RequestOf<'response'>): ResponseQuestion {
  return { wave, level, ...(within === null ? {} : { within }), ...(by === null ? {} : { by }) };
}

function funnelQuestion(request: RequestOf<'funnel'>): FunnelQuestion {
  const { indicator, level, within, wave, overdispersion, reference } = request;
  return {
    indicator,
    level,
    wave,
    ...(within === null ? {} : { within }),
    ...(overdispersion === undefined ? {} : { overdispersion }),
    ...(reference === null ? {} : { reference }),
  };
}

function trendQuestion(
  { indicator, waves, measure }: Pick<RequestOf<'trend'>, 'indicator' | 'waves' | 'measure'>,
  areas: readonly AreaSelection[],
): TrendQuestion {
  return {
    ...{ indicators: [indicator], areas },
    ...(waves === undefined ? {} : { waves }),
    ...(measure === undefined ? {} : { measure }),
  };
}

function gapQuestion(
  { indicator, by, waves, measure }: Pick<RequestOf<'gaps'>, 'indicator' | 'by' | 'waves' | 'measure'>,
  areas: readonly AreaSelection[],
): GapQuestion {
  return {
    ...{ indicators: [indicator], areas, by },
    ...(waves === undefined ? {} : { waves }),
    ...(measure === undefined ? {} : { measure }),
  };
}
