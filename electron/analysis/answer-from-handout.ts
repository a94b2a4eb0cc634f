import { canonicalJson } from '../../shared/base/canonical-json.ts';
import { failure, success, type Result } from '../../shared/base/result.ts';
import { analysisTexts } from '../../shared/language/analysis.ts';
import { levels } from '../../shared/model/area.ts';
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
  if (found === undefined) return failure(absentIssue(db, name));
  // An answer stands in the file under the name it was asked by. Handouts of before do not speak of combinations.
  const answer = found as Result<AnswerOf<Name>, Issue>;
  return name === 'options' && answer.ok
    ? success(Object.assign({ combinations: [] }, answer.value))
    : answer;
}

/** Says what there is instead: of which waves, and of areas of which levels. */
function absentIssue(db: WorkspaceDatabase, name: AnalysisName): Issue {
  if (name === 'explainFigure' || name === 'explainDisclosure')
    return { kind: 'not-found', ...analysisTexts.handout.noExplanation };
  // Without it every question would come here, this one too.
  const options = name === 'options' ? null : find(db, 'options', {});
  const { waves, indicators } = options?.ok ? options.value : { waves: [], indicators: [] };
  const present = levels.filter((level) => indicators.some((available) => available.levels.includes(level)));
  return { kind: 'not-found', ...analysisTexts.handout.notAsked(waves, present) };
}
