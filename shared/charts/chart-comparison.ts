import { writeList } from '../base/dutch-numbers.ts';
import {
  isTestRule,
  mixedSides,
  otherSides,
  verdictTexts,
  writeDifferenceSize,
} from '../language/nl/verdicts.ts';
import type { Level } from '../model/area.ts';
import { verdicts, type ComparisonBasis } from '../model/comparison.ts';
import type { FigureTable } from '../model/figure.ts';
import { capital } from '../language/nl/charts.ts';
import { against, judged, testedBy } from './footer/rule-parts.ts';
import { lostAmong } from './lost-line.ts';
import type { ChartComparison, MarkDifference } from './spec.ts';
import { isFinding } from './verdict-look.ts';

/** A mark that was compared, by the name it has in a sentence: "Het Baken", "Lindewaard 2025", "meisjes". */
export interface Compared {
  readonly name: string;
  readonly difference: MarkDifference;
}

interface Telling {
  /** An arrow tells how its groups differ from each other. */
  readonly areGroupsJoined?: boolean;
  /** Of charts of one indicator, that do not write it beside their figures: what all are held against has so much. */
  readonly withTheirs?: boolean;
  /** What all are held against in its own words; left out: found from the comparisons. */
  readonly asOne?: MarkDifference['other'];
}

/** Rule and outcome of what is compared in a chart; null where nothing of it may be said. */
export function chartComparison(
  { comparing, figures, question }: FigureTable,
  level: Level,
  compared: readonly Compared[],
  { areGroupsJoined = false, withTheirs = false, asOne }: Telling = {},
): ChartComparison | null {
  if (comparing === undefined || compared.length === 0) return null;
  const common = commonSide(comparing, level, compared);
  const other = asOne ?? common;
  const untested = compared.filter(({ difference }) => difference.verdict === null).length;
  if (untested === compared.length) {
    return {
      rule: judged(verdictTexts.onlyDifference(other.name)),
      outcome: [verdictTexts.outcome.untested],
    };
  }
  const isTested = isTestRule(comparing.rule);
  const isSideBySide = figures.some(
    ({ comparison }) => comparison?.status === 'shown' && comparison.test === 'non-overlap',
  );
  const silent = figures.filter(
    ({ value, comparison }) => value.status === 'shown' && comparison?.status === 'hidden',
  ).length;
  const corrected = correctedFor(figures);
  const theirs = withTheirs ? tellTheirs(compared) : '';
  const isPerGroup = question.compare?.groupsOnly === true;
  const isMixed = common.name === mixedSides(level).name;
  // Said in its own words, it is for all charts on a slide.
  const whichWidened = () =>
    !isWidened(comparing, level, figures) || (isMixed && asOne) ? null : isMixed ? 'some' : 'all';
  return {
    rule: [
      against({
        ...{ other, theirs, isPerGroup, isNotBetweenGroups: isPerGroup && !areGroupsJoined },
        isAsIfApart: isTested && comparing.with === 'reference',
        widened: whichWidened(),
      }),
      testedBy(comparing, corrected),
      ...judged(
        ...(question.measure === 'mean' ? [verdictTexts.testForMeans] : []),
        ...(isTested && isSideBySide && comparing.family > 0 ? [verdictTexts.sideBySide] : []),
        ...(untested > 0 ? [verdictTexts.someUntested(untested)] : []),
      ),
    ],
    outcome: tellOutcome(other, compared, silent),
    ...lostAmong(compared),
    ...(isTested && comparing.correction !== 'none'
      ? { family: Math.max(comparing.family, ...corrected) }
      : {}),
  };
}

/** " (samen 23 tot 26 %)": each school has its own rest. Nothing where what is compared with is drawn. */
function tellTheirs(compared: readonly Compared[]): string {
  const rests = compared.flatMap(({ difference: { theirs } }) => (theirs.isDrawn ? [] : [theirs.percent]));
  return rests.length < compared.length
    ? ''
    : verdictTexts.together(Math.min(...rests), Math.max(...rests), compared[0]?.difference.measure);
}

/** For how many comparisons each was corrected: in a story not always those of its own chart. */
function correctedFor(figures: FigureTable['figures']): readonly number[] {
  return figures.flatMap(({ comparison }) =>
    comparison?.status === 'shown' && comparison.pAdjusted !== null ? [comparison.family] : [],
  );
}

/** The rest of the municipality was asked, and that of the region is what may be told. */
function isWidened(comparing: ComparisonBasis, level: Level, figures: FigureTable['figures']): boolean {
  if (comparing.with !== 'rest' || comparing.of === 'region' || level === 'municipality') return false;
  return figures.some(
    ({ comparison }) =>
      comparison?.status === 'shown' &&
      comparison.compareTo.kind === 'rest' &&
      comparison.compareTo.of.level === 'region',
  );
}

/** One name for what all are held against, also where that is another one for each. */
export function commonSide(
  comparing: ComparisonBasis,
  level: Level,
  compared: readonly Compared[],
): MarkDifference['other'] {
  const [first, ...others] = compared.map(({ difference }) => difference.other);
  if (first !== undefined && others.every(({ name }) => name === first.name)) return first;
  // Where the rest of a municipality would tell of a hidden figure, its areas are held against the rest of the region.
  const regional = otherSides({ with: 'rest', of: 'region' }, level);
  const isMixed = compared.some(({ difference }) => difference.other.name === regional.name);
  return isMixed ? mixedSides(level) : otherSides(comparing, level);
}

/** Who differs from it, and by how much; one sentence per verdict. `silent`: so many more may not be compared. */
export function tellOutcome(
  { name: other, place }: MarkDifference['other'],
  compared: readonly Compared[],
  silent = 0,
): string[] {
  const { outcome } = verdictTexts;
  const sentences = verdicts.filter(isFinding).flatMap((verdict) => {
    const found = compared.filter(({ difference }) => difference.verdict === verdict);
    if (found.length === 0) return [];
    const names = writeList([
      ...found
        .slice(0, mostNames)
        .map(({ name, difference }) => outcome.named(name, writeDifferenceSize(difference))),
      ...(found.length > mostNames ? [outcome.more(found.length - mostNames)] : []),
    ]);
    return [
      verdict === 'mogelijk aandachtspunt'
        ? outcome.attention(names)
        : outcome.of(capital(verdict), place, names),
    ];
  });
  if (sentences.length > 0) return sentences;
  const all = compared.length + silent;
  return [silent === 0 ? outcome.none(other) : outcome.noneOfSome(other, compared.length, all)];
}

/** More names than this are not listened to. */
const mostNames = 8;
