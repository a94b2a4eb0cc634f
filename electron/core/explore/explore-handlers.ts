import { listQuestions } from '../../store/questions.ts';
import { readSettings } from '../../store/settings.ts';
import type { HandlersOf } from '../handlers.ts';
import type { Session } from '../session.ts';
import { unwrap } from '../trouble.ts';
import { askChart } from './ask-chart.ts';
import { askStandOut } from './ask-stand-out.ts';
import { regionAskedLast } from './region-asked-last.ts';
import { settleAhead } from './settle-ahead.ts';
import { settleGroups } from './settle-groups.ts';

export function exploreHandlers(
  session: Session,
): HandlersOf<
  | 'explore.options'
  | 'figures.ask'
  | 'charts.ask'
  | 'funnel.ask'
  | 'trends.ask'
  | 'gaps.ask'
  | 'response.ask'
  | 'standout.ask'
  | 'disclosure.explain'
  | 'figures.explain'
> {
  return {
    'explore.options': async (_input, context) => {
      const analysis = session.analysis();
      const options = unwrap(await analysis.run('options', {}, context));
      if (isLookedAt(session)) settleAhead(analysis, options.indicators);
      const ownRegion =
        options.ownRegion ?? regionAskedLast(listQuestions(session.workspace().db), options.areas);
      return ownRegion === null ? options : { ...options, ownRegion };
    },
    'figures.ask': async (question, context) =>
      unwrap(await session.analysis().run('figures', question, context)),
    'funnel.ask': async (question, context) =>
      unwrap(await session.analysis().run('funnel', question, context)),
    'trends.ask': async (question, context) =>
      unwrap(await session.analysis().run('trends', question, context)),
    'gaps.ask': async (question, context) => unwrap(await session.analysis().run('gaps', question, context)),
    'standout.ask': (question, context) =>
      askStandOut(session.analysis(), readSettings(session.workspace().db), question, context),
    'response.ask': async (question, context) =>
      unwrap(await session.analysis().run('response', question, context)),
    'charts.ask': async (request, context) => {
      const source = { db: session.workspace().db, analysis: session.analysis() };
      const answer = await askChart(source, request, context, () => request.pairs ?? []);
      if (isLookedAt(session)) settleGroups(source.analysis, request);
      return answer;
    },
    'figures.explain': async (request, context) =>
      unwrap(await session.analysis().run('explainFigure', request, context)),
    'disclosure.explain': async (request, context) =>
      unwrap(await session.analysis().run('explainDisclosure', request, context)),
  };
}

/** By somebody who will ask more; a script asks what it needs. */
function isLookedAt({ ports: { door } }: Session): boolean {
  return door === 'electron' || door === 'loopback';
}
