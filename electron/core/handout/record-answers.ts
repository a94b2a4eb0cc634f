import { canonicalJson } from '../../../shared/base/canonical-json.ts';
import { success, type Result } from '../../../shared/base/result.ts';
import type { FigureQuestion, FigureTable } from '../../../shared/model/figure.ts';
import type { GapQuestion } from '../../../shared/model/gap.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import type { ResponseQuestion } from '../../../shared/model/response.ts';
import type { TrendQuestion } from '../../../shared/model/trend.ts';
import type { AnalysisName, AnswerOf, QuestionOf } from '../../analysis/analyses.ts';
import type { Analyst, RunContext } from '../../analysis/analyst.ts';
import type { TracedTable } from '../../analysis/trace-figures.ts';
import type { GivenAnswer } from '../../store/given-answers.ts';

/** An analyst that writes down what it was asked and what it answered. */
export interface Recording {
  readonly analyst: Analyst;
  readonly answers: () => readonly GivenAnswer[];
  /** The figures in the answers since the last time this was called, to be counted as known. */
  readonly takeTold: () => Told;
}

export interface Told {
  readonly tables: readonly TracedTable[];
  readonly responses: readonly { readonly question: ResponseQuestion }[];
}

/** @param options what can be asked of the handout: it answers that itself */
export function recordAnswers(analysis: Analyst, options: AnswerOf<'options'>): Recording {
  const given = new Map<string, GivenAnswer>();
  let tables: TracedTable[] = [];
  let responses: { readonly question: ResponseQuestion }[] = [];
  write('options', '{}', success(options));

  function write(name: AnalysisName, question: string, answer: Result<unknown, Issue>): void {
    given.set(`${name} ${question}`, { analysis: name, question, answer });
  }

  async function tell(name: AnalysisName, question: unknown, answer: unknown, context: RunContext) {
    // Name, question and answer were paired where they were asked.
    if (name === 'response') responses.push({ question: question as ResponseQuestion });
    if (name === 'figures') tables.push(traced(answer as FigureTable));
    // What rests on figures tells them: those are asked for, to be counted as known, and not given.
    if (name !== 'gaps' && name !== 'trends') return;
    const behind = await analysis.run('figures', figuresOf(question as GapQuestion | TrendQuestion), context);
    if (behind.ok) tables.push(traced(behind.value));
  }

  return {
    answers: () => [...given.values()],
    takeTold() {
      const told = { tables, responses };
      [tables, responses] = [[], []];
      return told;
    },
    analyst: {
      async run<Name extends AnalysisName>(name: Name, question: QuestionOf<Name>, context: RunContext) {
        const asked = canonicalJson(question);
        const known = given.get(`${name} ${asked}`);
        if (known !== undefined) return known.answer as Result<AnswerOf<Name>, Issue>;
        const answer = await analysis.run(name, question, context);
        if (answer.ok) await tell(name, question, answer.value, context);
        if (answer.ok || isAnswerToo(answer.issue)) write(name, asked, answer);
        return answer;
      },
      close: () => undefined,
    },
  };
}

/** "There are no figures of that here" is as true in the handout; that somebody stopped, or that it went wrong, is not. */
function isAnswerToo({ kind }: Issue): boolean {
  return kind === 'not-found' || kind === 'input-invalid' || kind === 'not-allowed';
}

function traced({ figures, standardising }: FigureTable): TracedTable {
  return { figures, ...(standardising === undefined ? {} : { standardising }) };
}

function figuresOf({ indicators, areas, waves, by, psu }: GapQuestion | TrendQuestion): FigureQuestion {
  return {
    ...{ indicators, areas },
    ...(waves === undefined ? {} : { waves }),
    ...(by === undefined ? {} : { by }),
    ...(psu === undefined ? {} : { psu }),
  };
}
