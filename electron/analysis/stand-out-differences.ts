import type { ChartRequest } from '../../shared/model/chart-request.ts';
import type { DifferenceRule } from '../../shared/model/comparison.ts';
import type { Figure, FigureTable, MarkKey } from '../../shared/model/figure.ts';
import { judgeDifference } from '../../shared/model/judge-difference.ts';
import type { DifferenceFinding, StandOut } from '../../shared/model/stand-out.ts';
import type { Correction } from '../../shared/statistics/adjust-p-values.ts';
import { ruleFor } from './rule-for.ts';
import type { EffectOf } from './stand-out-effect.ts';
import { correctTogether } from './stand-out-family.ts';
import { countMeans, measureOf, rankFindings } from './stand-out-rank.ts';

/**
 * The indicators on which the area of a table differs from what it was compared with. The table may hold percentages and
 * means: they are corrected as one family.
 */
export function findDifferences(
  { figures, indicators }: Pick<FigureTable, 'figures' | 'indicators'>,
  rule: DifferenceRule,
  correction: Correction,
  effectOf: EffectOf,
): StandOut['differences'] {
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const shown = figures.flatMap(({ key, value, comparison }) => {
    const indicator = known.get(key.indicator);
    if (value.status !== 'shown' || comparison?.status !== 'shown' || !indicator) return [];
    return [{ ...comparison, key, indicator, percent: value.percent }];
  });
  const { corrected, family } = correctTogether(shown, correction);
  const judged = corrected.flatMap((each) => {
    const { key, indicator, percent, difference } = each;
    const verdict = judgeDifference(each, indicator.direction, ruleFor(key.measure, rule));
    const other = percent - difference;
    const effect = effectOf(key, percent, other);
    return verdict === null || effect === null ? [] : [{ ...each, verdict, other, effect }];
  });
  const found = judged
    .filter(({ verdict }) => verdict !== 'vergelijkbaar')
    .map(
      ({
        key,
        indicator,
        compareTo,
        percent,
        other,
        difference,
        effect,
        pAdjusted,
        verdict,
      }): DifferenceFinding => ({
        kind: 'difference',
        indicator: indicator.code,
        definition: indicator.definition,
        label: indicator.label,
        ...measureOf(key),
        percent,
        other,
        difference,
        effect,
        pAdjusted,
        verdict,
        compareTo,
        chart: chartOf(key, compareTo),
      }),
    );
  return {
    found: rankFindings(found, ({ percent, other }) => [percent, other]),
    judged: judged.length,
    means: countMeans(judged),
    family,
  };
}

/** The area beside the larger one, and nothing else: tested alone there, what differs among many differs too. */
function chartOf(key: MarkKey, compareTo: ShownComparedTo): ChartRequest {
  const { indicator, wave, level, areaCode } = key;
  const larger =
    compareTo.kind === 'rest' ? compareTo.of : compareTo.kind === 'reference' ? compareTo.area : null;
  const reference = larger && { level: larger.level, code: larger.code };
  return { kind: 'number', indicator, ...measureOf(key), wave, area: { level, code: areaCode }, reference };
}

type ShownComparedTo = Extract<NonNullable<Figure['comparison']>, { status: 'shown' }>['compareTo'];
