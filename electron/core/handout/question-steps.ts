import type { UsualQuestion } from '../../../shared/charts/usual/usual-questions.ts';
import type { Analyst, RunContext } from '../../analysis/analyst.ts';
import { unwrap } from '../trouble.ts';
import { unlessAbsent, type Step } from './unless-absent.ts';

/** What is asked without a chart, as the command line does. */
export function questionSteps(
  analysis: Analyst,
  questions: readonly UsualQuestion[],
  context: RunContext,
): Step[] {
  return questions.map(
    ({ asks, question }) =>
      () =>
        unlessAbsent(async () => {
          unwrap(await analysis.run(asks, question, context));
        }),
  );
}
