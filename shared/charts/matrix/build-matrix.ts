import type { ChartAnswer } from '../../model/chart-answer.ts';
import type { RequestOf } from '../../model/chart-request.ts';
import type { Written } from '../build-chart.ts';
import type { MatrixSpec } from './matrix-spec.ts';

export function buildMatrix(request: RequestOf<'matrix'>, answer: ChartAnswer, written: Written): MatrixSpec {
  throw new Error(
    `Not built yet: ${request.kind}, ${String(answer.table.figures.length)}, ${written.headline}`,
  );
}
