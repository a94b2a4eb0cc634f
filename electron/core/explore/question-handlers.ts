import { forgetQuestion, keepQuestion, listQuestions, readQuestion } from '../../store/questions.ts';
import type { HandlersOf } from '../handlers.ts';
import type { Session } from '../session.ts';

/** Every answer is the whole list, so that a page never shows half of a change. */
export function questionHandlers(
  session: Session,
): HandlersOf<'questions.list' | 'questions.keep' | 'questions.forget'> {
  const list = () => ({ questions: listQuestions(session.workspace().db) });
  return {
    'questions.list': list,
    'questions.keep'({ address, sentence, favourite, name, chart }) {
      const { db } = session.workspace();
      const before = readQuestion(db, address);
      const asks = chart ?? before?.chart;
      keepQuestion(db, {
        address,
        sentence,
        favourite: favourite ?? before?.favourite ?? false,
        name: name === undefined ? (before?.name ?? null) : name,
        askedAt: session.nowIso(),
        ...(asks === undefined ? {} : { chart: asks }),
      });
      return list();
    },
    'questions.forget'({ address }) {
      forgetQuestion(session.workspace().db, address);
      return list();
    },
  };
}
