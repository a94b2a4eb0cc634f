import { groupBy } from '../base/group-by.ts';
import type { ChartAnswer } from './chart-answer.ts';
import { withTests, type ToldTest } from './tests-of-answer.ts';

/**
 * The answers of all charts of a story, in which one comparison has one verdict wherever it stands: that of the chart
 * that compares most with it (decision 48). Whoever picks a figure out of ten has still tested ten.
 */
export function giveOneVerdict(answers: readonly ChartAnswer[]): readonly ChartAnswer[] {
  const told = testsOf(answers);
  return answers.map((answer) => withTests(answer, (test) => widest(test, sameIn(told, test))));
}

/**
 * The answer to a question that is asked while a story is told, with the verdicts that `story` has settled on. However
 * much is asked at once: the room saw those slides, and does not see their comparisons judged otherwise.
 */
export function keepVerdicts(asked: ChartAnswer, story: readonly ChartAnswer[]): ChartAnswer {
  const told = testsOf(story);
  return withTests(asked, (test) => sameIn(told, test)[0] ?? test);
}

type ToldTests = ReadonlyMap<string, readonly ToldTest[]>;

/**
 * The tests that answer the same question. A part held against its whole asks what the part against the rest does
 * (METHODS.md §3), by a test of its own: where a story tells of the rest, that is the verdict on both.
 */
function sameIn(told: ToldTests, test: ToldTest): readonly ToldTest[] {
  const againstRest = (test.askedAs ?? []).flatMap((id) => told.get(id) ?? []);
  if (againstRest.length > 0) return againstRest;
  return (told.get(test.id) ?? []).filter((other) => isSameTest(test, other));
}

/** By the comparison that is tested. */
function testsOf(answers: readonly ChartAnswer[]): ToldTests {
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
function widest(test: ToldTest, [first, ...others]: readonly ToldTest[]): ToldTest {
  return others.reduce((most, other) => {
    const more = other.family - most.family;
    return more > 0 || (more === 0 && other.pAdjusted > most.pAdjusted) ? other : most;
  }, first ?? test);
}

/**
 * Two charts may count the same figures by another sampling unit or weight (decision 31): that is another test, and
 * its p stays where it was found.
 */
function isSameTest(a: ToldTest, b: ToldTest): boolean {
  return Math.abs(a.p - b.p) <= 1e-6 * Math.max(a.p, b.p);
}
