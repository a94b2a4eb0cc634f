import { writeList } from '../../base/dutch-numbers.ts';
import { dumbbellTexts } from '../../language/nl/chart-dumbbell.ts';
import { chartGapTexts } from '../../language/nl/chart-gaps.ts';
import { verdictTexts } from '../../language/nl/verdicts.ts';
import type { DifferenceRule } from '../../model/comparison.ts';
import type { GapTable } from '../../model/gap.ts';
import { betweenGroups, correctedGaps } from '../chart-gap.ts';
import { judged, testedBy } from '../footer/rule-parts.ts';
import { lostAmong } from '../lost-line.ts';
import type { ChartComparison } from '../spec.ts';
import type { DumbbellRow, DumbbellSpec } from './dumbbell-spec.ts';

interface Asked {
  readonly rows: readonly DumbbellRow[];
  readonly groups: DumbbellSpec['groups'];
  /** "Geslacht". */
  readonly by: string;
  readonly gaps: GapTable;
  readonly rule: DifferenceRule;
}

/** What the gaps come to, and the rule by which they count; null where there is none to tell of. */
export function dumbbellComparison({ rows, groups, by, gaps, rule }: Asked): ChartComparison | null {
  const apart = rows.flatMap(({ name, gap }) => (gap.status === 'shown' ? [{ name, gap }] : []));
  if (apart.length === 0) return null;
  const { family, correction, question } = gaps;
  const measure = question.measure === 'mean' ? question.measure : undefined;
  const between = betweenGroups(
    groups.map(({ name }) => name),
    by,
  );
  const counting = apart.filter(({ gap }) => gap.counts === true);
  const isUntested = apart.every(({ gap }) => gap.counts === null);
  const named = counting
    .slice(0, mostNames)
    .map(({ name, gap }) =>
      verdictTexts.outcome.named(
        name,
        [chartGapTexts.points(gap), gap.chance].filter((part) => part !== null).join('; '),
      ),
    );
  const rest = counting.length - named.length;
  return {
    rule: [
      ...judged(chartGapTexts.of(between, measure)),
      ...(isUntested
        ? []
        : [
            ...judged(dumbbellTexts.sign),
            testedBy({ rule, correction, family }, correctedGaps(gaps)),
            ...judged(...(measure === 'mean' ? [verdictTexts.testForMeans] : [])),
          ]),
      ...judged(...(groups.length > 2 && !isUntested ? [chartGapTexts.pairs] : [])),
    ],
    outcome: [
      counting.length > 0
        ? dumbbellTexts.outcome(writeList([...named, ...(rest > 0 ? [verdictTexts.outcome.more(rest)] : [])]))
        : isUntested
          ? verdictTexts.outcome.untested
          : verdictTexts.outcome.noneBetween(between),
    ],
    ...lostAmong(apart.map(({ name, gap }) => ({ name, difference: gap }))),
  };
}

/** More names than this are not listened to. */
const mostNames = 8;
