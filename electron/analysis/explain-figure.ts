import { failure, success, type Result } from '../../shared/base/result.ts';
import { explanationTexts } from '../../shared/language/explanation.ts';
import type { Explanation, ExplanationRequest } from '../../shared/model/explanation.ts';
import { sameMark } from '../../shared/model/figure.ts';
import type { Issue } from '../../shared/model/issue.ts';
import { answerWithDrafts } from './answer-question.ts';
import { describeOrigin } from './describe-origin.ts';
import type { AnalysisReader } from './reader.ts';
import { describeShown } from './describe-shown.ts';
import { standardiseTable } from './standardise-table.ts';

/**
 * How one figure of a table was made. The whole question is answered again: its other figures decide on the sampling
 * unit and on the number of tests. What rests on the answers of the figure itself is told only of a shown one.
 */
export function explainFigure(
  reader: AnalysisReader,
  { question, mark }: ExplanationRequest,
): Result<Explanation, Issue> {
  const answered = answerWithDrafts(reader, question);
  if (!answered.ok) return answered;
  const standardised = standardiseTable(reader, answered.value);
  if (!standardised.ok) return standardised;
  const table = standardised.value;
  const place = table.figures.findIndex(({ key }) => sameMark(key, mark));
  const figure = table.figures[place];
  const draft = answered.value.drafts[place];
  if (figure === undefined || draft === undefined) {
    return failure<Issue>({ kind: 'not-found', ...explanationTexts.notInQuestion });
  }
  if (!sameMark(draft.key, mark)) throw new Error('The drafts are in another order than the figures');
  const { origin, disclosure } = describeOrigin({ reader, table, figure, draft });
  switch (figure.value.status) {
    case 'shown':
      return success({
        // What the gate said, said on.
        status: figure.value.status,
        mark,
        sections: [...origin, ...describeShown({ table, figure, draft }), disclosure],
      });
    case 'hidden':
    case 'unavailable':
      return success({ status: figure.value.status, mark, sections: [...origin, disclosure] });
  }
}
