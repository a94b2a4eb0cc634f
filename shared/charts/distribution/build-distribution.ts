import type { ChartAnswer } from '../../model/chart-answer.ts';
import type { RequestOf } from '../../model/chart-request.ts';
import type { Written } from '../build-chart.ts';
import type { DistributionSpec } from './distribution-spec.ts';

export function buildDistribution(
  request: RequestOf<'distribution'>,
  answer: ChartAnswer,
  written: Written,
): DistributionSpec {
  throw new Error(
    `Not built yet: ${request.kind}, ${String(answer.table.figures.length)}, ${written.headline}`,
  );
}
