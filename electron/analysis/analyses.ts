import { success, type Result } from '../../shared/base/result.ts';
import type { Issue } from '../../shared/model/issue.ts';
import { answerDifferences } from './answer-differences.ts';
import { answerFunnel } from './answer-funnel.ts';
import { answerGaps } from './answer-gaps.ts';
import { answerQuestion } from './answer-question.ts';
import { answerResponse } from './answer-response.ts';
import { answerTrends } from './answer-trends.ts';
import { compareDeliveries } from './compare-deliveries.ts';
import { countChanges } from './count-changes.ts';
import { explainDisclosure } from './explain-disclosure.ts';
import { explainFigure } from './explain-figure.ts';
import { exploreOptions } from './explore-options.ts';
import { listUntold } from './list-untold.ts';
import { namesInOne } from './names-in-one.ts';
import type { AnalysisReader } from './reader.ts';
import { traceFigures } from './trace-figures.ts';

/**
 * Everything that can be asked of a workspace, by name: what crosses to an analysis thread is the name and the
 * question, both plain data. An analysis reads, never writes, and its answer has passed the gate.
 */
export const analyses = {
  changes: compareDeliveries,
  changeCount: countChanges,
  changedNames: namesInOne,
  differences: answerDifferences,
  explainDisclosure,
  explainFigure,
  figures: answerQuestion,
  funnel: answerFunnel,
  gaps: answerGaps,
  options: (reader: AnalysisReader) => success(exploreOptions(reader)),
  response: answerResponse,
  trace: traceFigures,
  trends: answerTrends,
  untold: listUntold,
} as const satisfies Readonly<Record<string, Analysis>>;

type Analysis = (reader: AnalysisReader, question: never) => Result<object, Issue>;

export type AnalysisName = keyof typeof analyses;

/** What an analysis is asked; an empty object where there is nothing to say. */
export type QuestionOf<Name extends AnalysisName> =
  Parameters<(typeof analyses)[Name]> extends readonly [AnalysisReader, infer Question]
    ? Question
    : Readonly<Record<string, never>>;

export type AnswerOf<Name extends AnalysisName> =
  ReturnType<(typeof analyses)[Name]> extends Result<infer Answer, Issue> ? Answer : never;

/** Answers one question of any name. */
export function analyse<Name extends AnalysisName>(
  reader: AnalysisReader,
  name: Name,
  question: QuestionOf<Name>,
): Result<AnswerOf<Name>, Issue> {
  // The pairing of name and question is checked at the call; the compiler cannot follow it through the lookup.
  const analysis = analyses[name] as Analysis;
  return analysis(reader, question as never) as Result<AnswerOf<Name>, Issue>;
}
