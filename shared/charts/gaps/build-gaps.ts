import type { ChartAnswer } from '../../model/chart-answer.ts';
import type { RequestOf } from '../../model/chart-request.ts';
import type { Written } from '../build-chart.ts';
import type { GapsSpec } from './gaps-spec.ts';

export function buildGaps(request: RequestOf<'gaps'>, answer: ChartAnswer, written: Written): GapsSpec {
  throw new Error(
    `Not built yet: ${request.kind}, ${String(answer.table.figures.length)}, ${written.headline}`,
  );
}
