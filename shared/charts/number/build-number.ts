import type { ChartAnswer } from '../../model/chart-answer.ts';
import type { RequestOf } from '../../model/chart-request.ts';
import type { Written } from '../build-chart.ts';
import type { NumberSpec } from './number-spec.ts';

export function buildNumber(request: RequestOf<'number'>, answer: ChartAnswer, written: Written): NumberSpec {
  throw new Error(
    `Not built yet: ${request.kind}, ${String(answer.table.figures.length)}, ${written.headline}`,
  );
}
