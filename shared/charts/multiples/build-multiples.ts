import type { ChartAnswer } from '../../model/chart-answer.ts';
import type { RequestOf } from '../../model/chart-request.ts';
import type { Written } from '../build-chart.ts';
import type { MultiplesSpec } from './multiples-spec.ts';

export function buildMultiples(
  request: RequestOf<'multiples'>,
  answer: ChartAnswer,
  written: Written,
): MultiplesSpec {
  throw new Error(
    `Not built yet: ${request.kind}, ${String(answer.table.figures.length)}, ${written.headline}`,
  );
}
