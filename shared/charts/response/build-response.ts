import type { ChartAnswer } from '../../model/chart-answer.ts';
import type { RequestOf } from '../../model/chart-request.ts';
import type { Written } from '../build-chart.ts';
import type { ResponseSpec } from './response-spec.ts';

export function buildResponse(
  request: RequestOf<'response'>,
  answer: ChartAnswer,
  written: Written,
): ResponseSpec {
  throw new Error(
    `Not built yet: ${request.kind}, ${String(answer.table.figures.length)}, ${written.headline}`,
  );
}
