import { chartQuestion } from '../../../shared/charts/chart-question.ts';
import { answerQuestion } from '../../analysis/answer-question.ts';
import { exploreOptions } from '../../analysis/explore-options.ts';
import { storeReader } from '../../analysis/reader.ts';
import type { HandlersOf } from '../handlers.ts';
import type { Session } from '../session.ts';
import { unwrap } from '../trouble.ts';

export function exploreHandlers(
  session: Session,
): HandlersOf<'explore.options' | 'figures.ask' | 'figures.chart'> {
  const reader = () => storeReader(session.workspace().db);
  return {
    'explore.options': () => exploreOptions(reader()),
    'figures.ask': (question) => unwrap(answerQuestion(reader(), question)),
    'figures.chart': (request) => unwrap(answerQuestion(reader(), chartQuestion(request))),
  };
}
