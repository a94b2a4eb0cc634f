import { writeList, writeWhole } from '../../base/dutch-numbers.ts';
import type { ComparisonBasis } from '../../model/comparison.ts';
import { pointsText } from './comparison.ts';
import { fromTo, isTestRule, verdictTexts } from './verdicts.ts';

type Tested = Pick<ComparisonBasis, 'rule' | 'correction' | 'family'>;
/** The words of a test; `also`: what else is to be said where only some comparisons stand among more elsewhere. */
interface TestWords {
  readonly test: string;
  readonly also: string;
}

/**
 * What counts as a difference and how many tests were made: stands under every chart that says one, without the last
 * full stop.
 * @param corrected for how many each of its comparisons was corrected, where a story has some of them among more
 */
export function differenceRuleSentence(
  tested: Tested,
  corrected: readonly number[] = [],
  isShort = false,
): string {
  return ruleSentence(tested, testText(tested, corrected), isShort);
}

/** One rule for several charts that test alike, each with comparisons of its own. */
export function sharedRuleSentence(
  tests: readonly (Tested & { readonly corrected: readonly number[] })[],
  isShort = false,
): string {
  const [first] = tests;
  if (first === undefined) throw new Error('No tests to tell a rule of.');
  if (tests.length === 1 || !isTestRule(first.rule) || first.family === 0)
    return differenceRuleSentence(first, first.corrected, isShort);
  const counted = tests.map((tested) => ({ ...tested, ...countsOf(tested, tested.corrected) }));
  const here = distinct(counted.flatMap(({ family, isAllElsewhere }) => (isAllElsewhere ? [] : [family])));
  const elsewhere = distinct(counted.flatMap((each) => each.elsewhere));
  const test = testOfSeveral(first.correction, here, elsewhere, isShort);
  return ruleSentence(first, { test, also: '' }, isShort);
}

function ruleSentence({ rule }: Tested, { test, also }: TestWords, isShort: boolean): string {
  const { rules } = verdictTexts;
  switch (rule.kind) {
    case 'test':
      return isShort
        ? `${rules.countsShort} ${test}${also}`
        : `${rules.counts} ${test}; ${rules.else}${also}`;
    case 'test-and-points':
      return `${isShort ? rules.countsShort : rules.counts} ${test}, en ten minste ${pointsText(rule.points)}${also}`;
    case 'points':
      return rules.points(pointsText(rule.points));
    case 'report':
      return rules.report;
  }
}

/** Which comparisons of a chart were corrected among more elsewhere, and whether that is all of them. */
function countsOf({ correction, family }: Tested, corrected: readonly number[]) {
  const elsewhere = correction === 'none' ? [] : corrected.filter((count) => count !== family);
  return { elsewhere, isAllElsewhere: elsewhere.length > 0 && elsewhere.length === corrected.length };
}

function testText(tested: Tested, corrected: readonly number[]): TestWords {
  const { rules } = verdictTexts;
  const { correction, family } = tested;
  if (family === 0) return { test: rules.limits, also: '' };
  const { elsewhere, isAllElsewhere } = countsOf(tested, corrected);
  if (isAllElsewhere) return { test: testOfSeveral(correction, [], elsewhere), also: '' };
  const also = elsewhere.length === 0 ? '' : `. ${alsoInStory(elsewhere, family)}`;
  return { test: testOfSeveral(correction, [family], []), also };
}

/** @param here how many comparisons were made in each chart, but for those that the story has among more */
function testOfSeveral(
  correction: ComparisonBasis['correction'],
  here: readonly number[],
  elsewhere: readonly number[],
  isShort = false,
): string {
  const { rules } = verdictTexts;
  const isOne = (counts: readonly number[]) => counts.every((count) => count === 1);
  if (elsewhere.length === 0 && isOne(here)) return rules.oneTest;
  const told = writeList(here.map(writeWhole));
  if (correction === 'none') return rules.uncorrected(told);
  const name = rules.names[correction];
  if (elsewhere.length === 0) return rules.corrected(told, name);
  if (here.length > 0)
    return rules.correctedHereToo(told, Math.max(...here), fromTo(elsewhere), name, isShort);
  return isOne(elsewhere) ? rules.oneTestInStory : rules.inStory(fromTo(elsewhere), name);
}

/** A question that is asked while presenting keeps verdicts of the story, also where it compares more itself. */
function alsoInStory(elsewhere: readonly number[], family: number): string {
  const { rules } = verdictTexts;
  const counts = fromTo(elsewhere);
  return elsewhere.every((count) => count > family)
    ? rules.alsoInStory(counts)
    : rules.keptFromStory(counts, Math.max(...elsewhere) > 1);
}

function distinct(counts: readonly number[]): readonly number[] {
  return [...new Set(counts)].sort((a, b) => a - b);
}
