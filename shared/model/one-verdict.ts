import { groupBy } from '../base/group-by.ts';
import type { ChartAnswer } from './chart-answer.ts';
import { withTests, type ToldTest } from './tests-of-answer.ts';

/**
 * The answers of all charts of a story, in which one comparison has one verdict wherever it stands: that of the chart
 * that compares most with it (decision 48). Whoever picks a figure out of ten has still tested ten.
 */
export function giveOneVerdict(answers: readonly ChartAnswer[]): readonly ChartAnswer[] {
  const told = testsOf(answers);
  return answers.map((answer) => withTests(answer, (test) => widest(test, told.get(test.id) ?? [])));
}

/**
 * The answer to a question that is asked while a story is told, with the verdicts that `story` has settled on. However
 * much is asked at once: the room saw those slides, and does not see their comparisons judged otherwise.
 */
export function keepVerdicts(asked: ChartAnswer, story: readonly ChartAnswer[]): ChartAnswer {
  const told = testsOf(story);
  return withTests(asked, (test) => told.get(test.id)?.find((settled) => isSameTest(test, settled)) ?? test);
}

/** By the comparison that is tested. */
function testsOf(answers: readonly ChartAnswer[]): ReadonlyMap<string, readonly ToldTest[]> {
  const told: ToldTest[] = [];
  for (const answer of answers) {
    withTests(answer, (test) => {
      told.push(test);
      return test;
    });
  }
  return groupBy(told, ({ id }) => id);
}

/** Of equally many comparisons the most careful: which chart comes first says nothing. */
function widest(test: ToldTest, told: readonly ToldTest[]): ToldTest {
  return told
    .filter((other) => isSameTest(test, other))
    .reduce((most, other) => {
      const more = other.family - most.family;
      return more > 0 || (more === 0 && other.pAdjusted > most.pAdjusted) ? other : most;
    }, test);
}

/**
 * Two charts may count the same figures by another sampling unit or weight (decision 31): that is another test, and
 * its p stays where it was found.
 */
function isSameTest(a: ToldTest, b: ToldTest): boolean {
  return Math.abs(a.p - b.p) <= 1e-6 * Math.max(a.p, b.p);
}
