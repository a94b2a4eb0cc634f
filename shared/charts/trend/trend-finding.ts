import { trendChartTexts } from '../../language/nl/chart-trend.ts';
import { writeTested } from '../../language/nl/trend.ts';
import { isTestRule, verdictTexts } from '../../language/nl/verdicts.ts';
import type { ComparisonBasis } from '../../model/comparison.ts';
import type { Indicator } from '../../model/indicator.ts';
import { judgeTrend } from '../../model/judge-trend.ts';
import type { Trend, TrendTable } from '../../model/trend.ts';
import type { TestedPart } from '../footer/footer-part.ts';
import type { MarkDifference, TrendPoint } from '../spec.ts';
import { isFinding } from '../verdict-look.ts';

interface Asked {
  readonly comparing: ComparisonBasis | undefined;
  readonly indicator: Pick<Indicator, 'label' | 'direction'>;
  /** "in Lindewaard". */
  readonly place: string;
  readonly newest: TrendPoint | undefined;
  readonly trends: TrendTable | undefined;
  /** Of the own area. */
  readonly trend: Trend | undefined;
}

export interface TrendHeadline {
  readonly headline: string;
  /** What was tested for it; null where the rule under the chart says so already. */
  readonly tested: Omit<TestedPart, 'kind'> | null;
}

/**
 * What the own line comes to over all its waves, tested by its slope (METHODS.md §4); else whether its newest wave
 * differs from the one before; null where nothing was tested or found.
 */
export function findTrendHeadline(asked: Asked): TrendHeadline | null {
  const { comparing } = asked;
  if (comparing === undefined || !isTestRule(comparing.rule)) return null;
  return overAllWaves(asked, comparing) ?? sinceTheWaveBefore(asked);
}

function overAllWaves(
  { indicator, place, newest, trends, trend }: Asked,
  { rule }: ComparisonBasis,
): TrendHeadline | null {
  // Of two waves the difference is the trend, and that is told below.
  if (!trends || trend?.value.status !== 'shown' || trend.value.points.length < 3) return null;
  const { first, last, difference, verdict } = judgeTrend(trend.value, indicator.direction, rule);
  if (!isFinding(verdict)) return null;
  const told = trendChartTexts.changed({
    ...{ label: indicator.label, place, first, last, verdict },
    measure: trend.key.measure,
  });
  const turned =
    newest?.difference && turnsBack(newest.difference, difference)
      ? trendChartTexts.turned(newest.wave, newest.difference.verdict ?? '', newest.difference.other.place)
      : '';
  const waves = trend.value.points.map(({ wave }) => wave);
  return {
    headline: `${told}${turned}`,
    tested: { waves, certainty: writeTested(trend.value, trends) },
  };
}

function sinceTheWaveBefore({ indicator, place, newest }: Asked): TrendHeadline | null {
  const { headline } = verdictTexts;
  if (!newest?.difference || !isFinding(newest.difference.verdict)) return null;
  const told = headline.somewhere(headline.inWave(place, newest.wave), newest.difference.verdict);
  return { headline: headline.found(indicator.label, told, newest.difference.other.place), tested: null };
}

/** The newest step really goes the other way than the waves together. */
function turnsBack(newest: MarkDifference, difference: number): boolean {
  return isFinding(newest.verdict) && Math.sign(newest.difference) !== Math.sign(difference);
}
