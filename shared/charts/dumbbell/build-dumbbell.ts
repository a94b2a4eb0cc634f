import type { ChartAnswer } from '../../model/chart-answer.ts';
import type { RequestOf } from '../../model/chart-request.ts';
import type { Written } from '../build-chart.ts';
import type { DumbbellSpec } from './dumbbell-spec.ts';

export function buildDumbbell(
  request: RequestOf<'dumbbell'>,
  answer: ChartAnswer,
  written: Written,
): DumbbellSpec {
  throw new Error(
    `Not built yet: ${request.kind}, ${String(answer.table.figures.length)}, ${written.headline}`,
  );
}
