import { chartNeeds } from '../../../shared/charts/chart-needs.ts';
import type { ChartAnswer } from '../../../shared/model/chart-answer.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import { IssueError } from '../../../shared/model/issue.ts';
import { chartsOf } from '../../../shared/model/slide-charts.ts';
import type { Story } from '../../../shared/model/story.ts';
import { standardBreakdowns } from '../../analysis/named-lattice.ts';
import { askChart } from '../explore/ask-chart.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';
import { rememberExported } from './remember-exported.ts';

/**
 * Makes charts that go out together one set for the gate. Figures by the usual breakdowns are protected together
 * already; those by another only besides what went out before (decision 8). So where several others are asked, each is
 * asked for all charts and counted as known before the next one is asked.
 */
export async function holdExtraBreakdowns(
  session: Session,
  charts: readonly ChartRequest[],
  context: CallContext,
): Promise<void> {
  const others = extraBreakdowns(charts);
  if (others.length < 2) return;
  const { db } = session.workspace();
  for (const by of others) {
    const tables = [];
    const responses = [];
    for (const request of charts.filter((chart) => extraBreakdown(chart) === by)) {
      const answer = await unlessTrouble(askChart({ db, analysis: session.analysis() }, request, context));
      if (answer === null) continue;
      tables.push(answer.table);
      if (answer.response) responses.push(answer.response);
    }
    await rememberExported(session, tables, context, responses);
  }
}

/** What the charts of stories ask. */
export function requestsOf(stories: readonly Story[]): readonly ChartRequest[] {
  return stories.flatMap(({ slides }) => slides.flatMap(chartsOf)).map(({ chart }) => chart.request);
}

/** Those that do not stand in every report, in the order in which they are asked. */
export function extraBreakdowns(charts: readonly ChartRequest[]): readonly string[] {
  return [...new Set(charts.flatMap((chart) => extraBreakdown(chart) ?? []))];
}

/** null: none, or one of those that stand in every report. */
function extraBreakdown(request: ChartRequest): string | null {
  const { table, response } = chartNeeds(request);
  const by = response?.by ?? table.by;
  return by === undefined || standardBreakdowns.includes(by) ? null : by;
}

/** What cannot be asked has no figure to hold; whoever tells it next says why. */
async function unlessTrouble(asked: Promise<ChartAnswer>): Promise<ChartAnswer | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof IssueError && error.issue.kind !== 'cancelled') return null;
    throw error;
  }
}
