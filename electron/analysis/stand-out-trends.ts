import type { AreaReference } from '../../shared/model/chart-request.ts';
import type { DifferenceRule } from '../../shared/model/comparison.ts';
import { judgeTrend } from '../../shared/model/judge-trend.ts';
import type { StandOut, TrendFinding } from '../../shared/model/stand-out.ts';
import type { TrendTable } from '../../shared/model/trend.ts';
import type { Correction } from '../../shared/statistics/adjust-p-values.ts';
import { ruleFor } from './rule-for.ts';
import type { EffectOf } from './stand-out-effect.ts';
import { correctTogether } from './stand-out-family.ts';
import { countMeans, measureOf, rankFindings } from './stand-out-rank.ts';

/**
 * What went up or down over the waves: from the first to the last, where the line through all of them goes the same
 * way; percentages and means corrected as one family. `beside`: the larger area, drawn along.
 */
export function findTrends(
  { trends, indicators }: Pick<TrendTable, 'trends' | 'indicators'>,
  rule: DifferenceRule,
  correction: Correction,
  effectOf: EffectOf,
  beside: AreaReference | null,
): StandOut['trends'] {
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const shown = trends.flatMap(({ key, value, hiddenWaves }) => {
    const indicator = known.get(key.indicator);
    return value.status === 'shown' && indicator ? [{ ...value, key, indicator, hiddenWaves }] : [];
  });
  const { corrected, family } = correctTogether(shown, correction);
  const judged = corrected.flatMap((trend) => {
    const { key, indicator } = trend;
    const { first, last, verdict, ...told } = judgeTrend(
      trend,
      indicator.direction,
      ruleFor(key.measure, rule),
    );
    const effect = effectOf(key, last.percent, first.percent);
    return verdict === null || effect === null ? [] : [{ ...trend, ...told, verdict, effect }];
  });
  const found = judged
    .filter(({ verdict }) => verdict !== 'vergelijkbaar')
    .map(({ key, indicator, points, hiddenWaves, difference, effect, pAdjusted, verdict }): TrendFinding => ({
      kind: 'trend',
      indicator: indicator.code,
      definition: indicator.definition,
      label: indicator.label,
      ...measureOf(key),
      points,
      hiddenWaves,
      difference,
      effect,
      pAdjusted,
      verdict,
      chart: {
        kind: 'trend',
        indicator: indicator.code,
        ...measureOf(key),
        areas: [{ level: key.level, code: key.areaCode }],
        reference: beside,
      },
    }));
  const percentagesOf = ({ points }: TrendFinding) =>
    [points[0]?.percent ?? 0, points.at(-1)?.percent ?? 0] as const;
  const crossed = judged.filter(
    ({ verdict, isOneWay, pAdjusted, significant }) =>
      verdict === 'vergelijkbaar' && !isOneWay && pAdjusted !== null && significant === true,
  );
  return {
    found: rankFindings(found, percentagesOf),
    judged: judged.length,
    means: countMeans(judged),
    family,
    crossed: crossed.length,
  };
}
