import { canonicalJson } from '../../shared/base/canonical-json.ts';
import { failure, success, type Result } from '../../shared/base/result.ts';
import { analysisTexts } from '../../shared/language/analysis.ts';
import type { Issue } from '../../shared/model/issue.ts';
import type { WorkspaceDatabase } from '../store/database.ts';
import { findGivenAnswer } from '../store/given-answers.ts';
import type { AnalysisName, AnswerOf } from './analyses.ts';
import type { Analyst } from './analyst.ts';
import { cancelledIssue } from './cancelled-issue.ts';

/**
 * Answers out of a handout: nothing is counted, for there is nothing to count. A question it was not made for has no
 * answer, and says so.
 */
export function answerFromHandout(db: WorkspaceDatabase): Analyst {
  let closed = false;
  return {
    run: (name, question, { signal }) =>
      Promise.resolve(closed || signal.aborted ? failure(cancelledIssue()) : find(db, name, question)),
    close: () => {
      closed = true;
    },
  };
}

function find<Name extends AnalysisName>(
  db: WorkspaceDatabase,
  name: Name,
  question: unknown,
): Result<AnswerOf<Name>, Issue> {
  // What a handout holds went out with it: nothing becomes known by it again.
  const found =
    name === 'trace' ? success({ figures: [] }) : findGivenAnswer(db, name, canonicalJson(question));
  if (found === undefined) return failure(absentIssue(name));
  // An answer stands in the file under the name it was asked by. Handouts of before do not speak of combinations.
  const answer = found as Result<AnswerOf<Name>, Issue>;
  return name === 'options' && answer.ok
    ? success(Object.assign({ combinations: [] }, answer.value))
    : answer;
}

function absentIssue(name: AnalysisName): Issue {
  const isExplanation = name === 'explainFigure' || name === 'explainDisclosure';
  const words = isExplanation ? analysisTexts.handout.noExplanation : analysisTexts.handout.notAsked;
  return { kind: 'not-found', ...words };
}
