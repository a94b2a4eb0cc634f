import { multiplesTexts } from '../../language/nl/chart-multiples.ts';
import { isTestRule, verdictTexts } from '../../language/nl/verdicts.ts';
import type { Level } from '../../model/area.ts';
import type { TrendTable } from '../../model/trend.ts';
import { tellOutcome, type Compared } from '../chart-comparison.ts';
import { judged, testedBy } from '../footer/rule-parts.ts';
import { lostAmong } from '../lost-line.ts';
import type { ChartComparison, MarkDifference } from '../spec.ts';

/** Rule and outcome of the lines, each held against its own first wave; null where none is. */
export function multiplesComparison(
  trends: TrendTable | undefined,
  level: Level,
  compared: readonly Compared[],
): ChartComparison | null {
  if (trends === undefined || compared.length === 0) return null;
  const other = firstWaveOf(compared);
  const untested = compared.filter(({ difference }) => difference.verdict === null).length;
  if (untested === compared.length) {
    return {
      rule: judged(verdictTexts.onlyDifference(other.name)),
      outcome: [verdictTexts.outcome.untested],
    };
  }
  const values = trends.trends.flatMap(({ value }) => (value.status === 'shown' ? [value] : []));
  const isSideBySide = values.some(({ test }) => test === 'non-overlap');
  const hasSlopes = isTestRule(trends.rule) && values.some(({ points }) => points.length > 2);
  const corrected = values.flatMap(({ pAdjusted, family = trends.family }) =>
    pAdjusted === null ? [] : [family],
  );
  const silent = trends.trends.filter(({ value }) => value.status === 'hidden').length;
  return {
    rule: [
      ...judged((hasSlopes ? multiplesTexts.ruleOfSlopes : multiplesTexts.rule)(other.name)),
      testedBy(trends, corrected),
      ...judged(
        ...(trends.question.measure === 'mean' ? [verdictTexts.testForMeans] : []),
        ...(isTestRule(trends.rule) && isSideBySide && trends.family > 0 ? [verdictTexts.sideBySide] : []),
        ...(untested > 0 ? [verdictTexts.someUntested(untested)] : []),
        ...(silent > 0 ? [verdictTexts.silent(silent, level)] : []),
      ),
    ],
    outcome: tellOutcome(other, compared, silent),
    ...lostAmong(compared),
    ...(isTestRule(trends.rule) && trends.correction !== 'none'
      ? { family: Math.max(trends.family, ...corrected) }
      : {}),
  };
}

/** One name for the wave that all lines begin with, also where that is another one for each. */
export function firstWaveOf(compared: readonly Compared[]): MarkDifference['other'] {
  const [first, ...others] = compared.map(({ difference }) => difference.other);
  return first !== undefined && others.every(({ name }) => name === first.name)
    ? first
    : multiplesTexts.firstWaves;
}
