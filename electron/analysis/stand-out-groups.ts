import type { DifferenceRule } from '../../shared/model/comparison.ts';
import type { Gap, GapTable, ShownGap } from '../../shared/model/gap.ts';
import { judgeDifference, significanceLevel } from '../../shared/model/judge-difference.ts';
import type { GroupFinding, StandOut } from '../../shared/model/stand-out.ts';
import { adjustPValues, type Correction } from '../../shared/statistics/adjust-p-values.ts';
import { cohensH } from '../../shared/statistics/cohens-h.ts';
import { rankFindings } from './stand-out-rank.ts';

/** The gaps between groups that count as a difference, over all breakdowns and indicators corrected as one family. */
export function findGroups(
  tables: readonly GapTable[],
  rule: DifferenceRule,
  correction: Correction,
): StandOut['groups'] {
  const shown = tables.flatMap((table) =>
    table.gaps.flatMap((gap) => (gap.value.status === 'shown' ? [{ table, gap, value: gap.value }] : [])),
  );
  const pValues = shown.flatMap(({ value: { p } }) => (p === null ? [] : [p]));
  const adjusted = adjustPValues(pValues, correction);
  let next = 0;
  let judged = 0;
  const found = shown.flatMap(({ table, gap, value }): GroupFinding[] => {
    const pAdjusted = value.p === null ? null : (adjusted[next++] ?? null);
    const significant = pAdjusted === null ? null : pAdjusted < significanceLevel;
    // Who has more of it is told by name: a gap itself has no good side.
    const verdict = judgeDifference({ difference: value.difference, significant }, 'neutral', rule);
    if (verdict === null) return [];
    judged++;
    return verdict === 'vergelijkbaar' ? [] : [describeGap(table, gap, { ...value, pAdjusted }, verdict)];
  });
  return {
    found: rankFindings(found, percentagesByCode),
    judged,
    family: pValues.length,
  };
}

/** By code, not by size: seen from the other side the group with most has least. */
export function percentagesByCode({ largest, smallest }: GroupFinding): readonly [number, number] {
  return largest.code < smallest.code
    ? [largest.percent, smallest.percent]
    : [smallest.percent, largest.percent];
}

function describeGap(
  { indicators, breakdown }: GapTable,
  { key: { indicator, level, areaCode, wave }, hiddenGroups }: Gap,
  { largest, smallest, groups, difference, pAdjusted }: ShownGap,
  verdict: GroupFinding['verdict'],
): GroupFinding {
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
    breakdown: { name: breakdown.name, label: breakdown.label },
    largest: named(largest),
    smallest: named(smallest),
    groups,
    hiddenGroups,
    difference,
    effect: cohensH(largest.percent / 100, smallest.percent / 100),
    pAdjusted,
    verdict,
    chart: {
      kind: 'bars',
      indicator,
      wave,
      area: { level, code: areaCode },
      reference: null,
      by: breakdown.name,
    },
  };
}
