import type { AreaReference } from '../../shared/model/chart-request.ts';
import type { DifferenceRule } from '../../shared/model/comparison.ts';
import { judgeDifference, significanceLevel } from '../../shared/model/judge-difference.ts';
import type { StandOut, TrendFinding } from '../../shared/model/stand-out.ts';
import type { ShownTrend, TrendTable } from '../../shared/model/trend.ts';
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
  const found = trends.flatMap(({ key, value, hiddenWaves }): TrendFinding[] => {
    const indicator = known.get(key.indicator);
    if (value.status !== 'shown' || !indicator) return [];
    const { points, perYear, apart, pAdjusted } = value;
    const { first, last } = endsOf(value);
    const difference = last - first;
    const significant = pAdjusted === null ? apart : pAdjusted < significanceLevel;
    const verdict = judgeDifference({ difference, significant }, indicator.direction, rule);
    if (verdict === null) return [];
    judged++;
    if (verdict === 'vergelijkbaar' || Math.sign(perYear) !== Math.sign(difference)) return [];
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
        effect: cohensH(last / 100, first / 100),
        pAdjusted,
        verdict,
        chart: { kind: 'trend', indicator: indicator.code, areas: [area], reference: beside },
      },
    ];
  });
  const percentagesOf = (finding: TrendFinding) => {
    const { first, last } = endsOf(finding);
    return [first, last] as const;
  };
  return { found: rankFindings(found, percentagesOf), judged, family };
}

function endsOf({ points }: Pick<ShownTrend, 'points'>): { readonly first: number; readonly last: number } {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A trend without points');
  return { first: first.percent, last: last.percent };
}
