import { chartNeeds } from '../../../shared/charts/chart-needs.ts';
import type { ChartAnswer } from '../../../shared/model/chart-answer.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import type { Analyst } from '../../analysis/analyst.ts';
import type { CallContext } from '../ports.ts';
import { unwrap } from '../trouble.ts';

/** Asks all that a chart needs, of the workspace the analyst reads. */
export async function askChart(
  analysis: Analyst,
  request: ChartRequest,
  context: CallContext,
): Promise<ChartAnswer> {
  const { table, funnel, gaps } = chartNeeds(request);
  return {
    table: unwrap(await analysis.run('figures', table, context)),
    ...(funnel === undefined ? {} : { funnel: unwrap(await analysis.run('funnel', funnel, context)) }),
    ...(gaps === undefined ? {} : { gaps: unwrap(await analysis.run('gaps', gaps, context)) }),
  };
}
