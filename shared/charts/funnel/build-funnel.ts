import type { ChartAnswer } from '../../model/chart-answer.ts';
import type { RequestOf } from '../../model/chart-request.ts';
import type { Written } from '../build-chart.ts';
import type { FunnelSpec } from './funnel-spec.ts';

export function buildFunnel(request: RequestOf<'funnel'>, answer: ChartAnswer, written: Written): FunnelSpec {
  throw new Error(
    `Not built yet: ${request.kind}, ${String(answer.table.figures.length)}, ${written.headline}`,
  );
}
