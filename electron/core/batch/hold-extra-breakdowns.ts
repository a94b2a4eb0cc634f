import { chartQuestion } from '../../../shared/charts/chart-question.ts';
import { chartsOf } from '../../../shared/model/slide-charts.ts';
import type { AnnotatedChart, Story } from '../../../shared/model/story.ts';
import { standardBreakdowns } from '../../analysis/named-lattice.ts';
import { askChart } from '../explore/ask-chart.ts';
import { rememberExported } from '../exporting/remember-exported.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';

/**
 * Makes stories that go out together one set for the gate. Figures by the usual breakdowns are protected together
 * already; those by another only besides what went out before (decision 8). So where several others are asked, each is
 * asked for all stories and counted as known before the next one is asked.
 */
export async function holdExtraBreakdowns(
  session: Session,
  stories: readonly Story[],
  context: CallContext,
): Promise<void> {
  const charts = stories.flatMap(({ slides }) => slides.flatMap(chartsOf)).map(({ chart }) => chart);
  const others = [...new Set(charts.flatMap((chart) => breakdownOf(chart) ?? []))];
  if (others.length < 2) return;
  const { db } = session.workspace();
  for (const by of others) {
    const tables = [];
    for (const { request } of charts.filter((chart) => breakdownOf(chart) === by)) {
      const { table } = await askChart({ db, analysis: session.analysis() }, request, context);
      tables.push(table);
    }
    await rememberExported(session, tables, context);
  }
}

/** null: none, or one of those that stand in every report. */
function breakdownOf({ request }: AnnotatedChart): string | null {
  const { by } = chartQuestion(request);
  return by === undefined || standardBreakdowns.includes(by) ? null : by;
}
