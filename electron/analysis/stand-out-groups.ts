import type { DifferenceRule } from '../../shared/model/comparison.ts';
import type { Gap, GapTable, ShownGap } from '../../shared/model/gap.ts';
import { judgeDifference } from '../../shared/model/judge-difference.ts';
import type { GroupFinding, StandOut } from '../../shared/model/stand-out.ts';
import type { Correction } from '../../shared/statistics/adjust-p-values.ts';
import { ruleFor } from './rule-for.ts';
import type { EffectOf } from './stand-out-effect.ts';
import { correctTogether } from './stand-out-family.ts';
import { countMeans, measureOf, rankFindings } from './stand-out-rank.ts';

/** The gaps between groups that count as a difference, over all breakdowns, percentages and means corrected as one family. */
export function findGroups(
  tables: readonly GapTable[],
  rule: DifferenceRule,
  correction: Correction,
  effectOf: EffectOf,
): StandOut['groups'] {
  const shown = tables.flatMap((table) =>
    table.gaps.flatMap(({ key, hiddenGroups, value }) =>
      value.status === 'shown' ? [{ ...value, table, key, hiddenGroups }] : [],
    ),
  );
  const { corrected, family } = correctTogether(shown, correction);
  const judged = corrected.flatMap((each) => {
    const { key, largest, smallest } = each;
    // Who has more of it is told by name: a gap itself has no good side.
    const verdict = judgeDifference(each, 'neutral', ruleFor(key.measure, rule));
    const effect = effectOf(key, largest.percent, smallest.percent);
    return verdict === null || effect === null ? [] : [{ ...each, verdict, effect }];
  });
  const found = judged.filter(({ verdict }) => verdict !== 'vergelijkbaar').map(describeGap);
  return {
    found: rankFindings(found, percentagesByCode),
    judged: judged.length,
    means: countMeans(judged),
    family,
  };
}

/** By code, not by size: seen from the other side the group with most has least. */
export function percentagesByCode({ largest, smallest }: GroupFinding): readonly [number, number] {
  return largest.code < smallest.code
    ? [largest.percent, smallest.percent]
    : [smallest.percent, largest.percent];
}

interface JudgedGap extends ShownGap, Pick<Gap, 'key' | 'hiddenGroups'> {
  readonly table: GapTable;
  readonly verdict: GroupFinding['verdict'];
  readonly effect: number;
}

function describeGap({ table, key, ...gap }: JudgedGap): GroupFinding {
  const { indicator, level, areaCode, wave } = key;
  const { indicators, breakdown } = table;
  const { largest, smallest, groups, hiddenGroups, difference, effect, pAdjusted, verdict } = gap;
  const known = indicators.find(({ code }) => code === indicator);
  const named = ({ group, percent }: ShownGap['largest']) => ({
    code: group,
    label: breakdown.groups.find(({ code }) => code === group)?.label ?? group,
    percent,
  });
  return {
    kind: 'group',
    indicator,
    definition: known?.definition ?? indicator,
    label: known?.label ?? indicator,
    ...measureOf(key),
    breakdown: { name: breakdown.name, label: breakdown.label },
    largest: named(largest),
    smallest: named(smallest),
    groups,
    hiddenGroups,
    difference,
    effect,
    pAdjusted,
    verdict,
    chart: {
      kind: 'bars',
      indicator,
      ...measureOf(key),
      wave,
      area: { level, code: areaCode },
      reference: null,
      by: breakdown.name,
    },
  };
}
