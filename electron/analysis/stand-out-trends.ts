import type { AreaReference } from '../../shared/model/chart-request.ts';
import type { DifferenceRule } from '../../shared/model/comparison.ts';
import { significanceLevel } from '../../shared/model/judge-difference.ts';
import { judgeTrend } from '../../shared/model/judge-trend.ts';
import type { StandOut, TrendFinding } from '../../shared/model/stand-out.ts';
import type { TrendTable } from '../../shared/model/trend.ts';
import { cohensH } from '../../shared/statistics/cohens-h.ts';
import { rankFindings } from './stand-out-rank.ts';

/**
 * What went up or down over the waves: from the first to the last, where the line through all of them goes the same
 * way. `beside`: the larger area, drawn along.
 */
export function findTrends(
  { trends, indicators, family }: TrendTable,
  rule: DifferenceRule,
  beside: AreaReference | null,
): StandOut['trends'] {
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  let judged = 0;
  let crossed = 0;
  const found = trends.flatMap(({ key, value, hiddenWaves }): TrendFinding[] => {
    const indicator = known.get(key.indicator);
    if (value.status !== 'shown' || !indicator) return [];
    const { points, pAdjusted } = value;
    const { first, last, difference, verdict, isOneWay } = judgeTrend(value, indicator.direction, rule);
    if (verdict === null) return [];
    judged++;
    if (verdict === 'vergelijkbaar') {
      if (!isOneWay && pAdjusted !== null && pAdjusted < significanceLevel) crossed++;
      return [];
    }
    const area = { level: key.level, code: key.areaCode };
    return [
      {
        kind: 'trend',
        indicator: indicator.code,
        definition: indicator.definition,
        label: indicator.label,
        points,
        hiddenWaves,
        difference,
        effect: cohensH(last.percent / 100, first.percent / 100),
        pAdjusted,
        verdict,
        chart: { kind: 'trend', indicator: indicator.code, areas: [area], reference: beside },
      },
    ];
  });
  const percentagesOf = ({ points }: TrendFinding) =>
    [points[0]?.percent ?? 0, points.at(-1)?.percent ?? 0] as const;
  return { found: rankFindings(found, percentagesOf), judged, family, crossed };
}
