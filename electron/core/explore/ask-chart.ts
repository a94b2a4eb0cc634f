import { chartNeeds } from '../../../shared/charts/chart-needs.ts';
import type { ChartAnswer } from '../../../shared/model/chart-answer.ts';
import type { DifferenceQuestion, MarkPair } from '../../../shared/model/difference.ts';
import type { ChartRequest, RequestOf } from '../../../shared/model/chart-request.ts';
import type { FigureTable } from '../../../shared/model/figure.ts';
import type { Analyst } from '../../analysis/analyst.ts';
import type { WorkspaceDatabase } from '../../store/database.ts';
import { findShapes } from '../../store/shapes.ts';
import type { CallContext } from '../ports.ts';
import { unwrap } from '../trouble.ts';

/** The workspace, and who computes its figures. */
export interface ChartSource {
  readonly db: WorkspaceDatabase;
  readonly analysis: Analyst;
}

/**
 * Asks all that a chart needs of a workspace: figures from behind the gate, where areas lie, and how far the pairs of
 * figures differ that somebody put an arrow between.
 */
export async function askChart(
  { db, analysis }: ChartSource,
  request: ChartRequest,
  context: CallContext,
  pairsIn: (answer: ChartAnswer) => readonly MarkPair[] = () => [],
): Promise<ChartAnswer> {
  const { table, ...needs } = chartNeeds(request);
  // At once: between two of them nothing patient is taken up, which would first have to stop again.
  const [figures, funnel, gaps, trends, response] = await Promise.all([
    analysis.run('figures', table, context),
    needs.funnel && analysis.run('funnel', needs.funnel, context),
    needs.gaps && analysis.run('gaps', needs.gaps, context),
    needs.trends && analysis.run('trends', needs.trends, context),
    needs.response && analysis.run('response', needs.response, context),
  ]);
  const shown = unwrap(figures);
  const answer: ChartAnswer = {
    table: shown,
    ...(request.kind === 'map' ? shapesFor(db, request, shown) : {}),
    ...(funnel && { funnel: unwrap(funnel) }),
    ...(gaps && { gaps: unwrap(gaps) }),
    ...(trends && { trends: unwrap(trends) }),
    ...(response && { response: unwrap(response) }),
  };
  const pairs = pairsIn(answer);
  return pairs.length === 0 ? answer : { ...answer, ...(await differencesOf({ figures: table, pairs })) };

  /** A workspace without answers of pupils does not know a new pair: its arrow then stands without words. */
  async function differencesOf(question: DifferenceQuestion): Promise<Pick<ChartAnswer, 'differences'>> {
    const answered = await analysis.run('differences', question, context);
    if (!answered.ok && answered.issue.kind === 'not-found') return {};
    return { differences: unwrap(answered) };
  }
}

function shapesFor(
  db: WorkspaceDatabase,
  { level }: RequestOf<'map'>,
  { areas }: FigureTable,
): Pick<ChartAnswer, 'shapes'> {
  const codes = areas.filter((area) => area.level === level).map(({ code }) => code);
  const shapes = findShapes(db, level, codes);
  return shapes === null ? {} : { shapes };
}
