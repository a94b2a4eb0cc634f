import type { ChartAnswer } from '../../model/chart-answer.ts';
import type { RequestOf } from '../../model/chart-request.ts';
import type { Written } from '../build-chart.ts';
import type { ProfileSpec } from './profile-spec.ts';

export function buildProfile(
  request: RequestOf<'profile'>,
  answer: ChartAnswer,
  written: Written,
): ProfileSpec {
  throw new Error(
    `Not built yet: ${request.kind}, ${String(answer.table.figures.length)}, ${written.headline}`,
  );
}
