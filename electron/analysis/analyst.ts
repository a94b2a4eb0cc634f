import type { Progress } from '../../shared/contract/door.ts';
import type { Result } from '../../shared/base/result.ts';
import type { Issue } from '../../shared/model/issue.ts';
import type { AnalysisName, AnswerOf, QuestionOf } from './analyses.ts';

/** Answers questions about one open workspace, wherever it does so: in this thread or in one of its own. */
export interface Analyst {
  /** Aborting the signal ends the run with an issue of kind 'cancelled'. */
  run<Name extends AnalysisName>(
    name: Name,
    question: QuestionOf<Name>,
    context: RunContext,
  ): Promise<Result<AnswerOf<Name>, Issue>>;
  /** Ends what is running, as cancelled. */
  close(): void;
}

export interface RunContext {
  readonly signal: AbortSignal;
  /** Other questions go first, also while this one is being answered: it begins again after them. */
  readonly patient?: boolean;
  /** Told how far what takes long is; what is soon done says nothing. */
  readonly report?: (progress: Omit<Progress, 'operationId'>) => void;
}
