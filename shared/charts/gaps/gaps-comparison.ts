import { writeList } from '../../base/dutch-numbers.ts';
import { gapWaveTexts } from '../../language/nl/chart-gap-waves.ts';
import { chartGapTexts } from '../../language/nl/chart-gaps.ts';
import { verdictTexts } from '../../language/nl/verdicts.ts';
import type { DifferenceRule } from '../../model/comparison.ts';
import type { GapTable } from '../../model/gap.ts';
import type { ChartComparison } from '../spec.ts';
import { judged, testedBy } from '../footer/rule-parts.ts';
import { lostAmong } from '../lost-line.ts';
import { correctedGaps } from '../chart-gap.ts';
import { gapChange } from './gap-change.ts';
import type { GapPoint } from './gaps-spec.ts';

interface Asked {
  readonly gaps: readonly GapPoint[];
  readonly between: string;
  readonly groups: number;
  readonly answered: GapTable;
  readonly rule: DifferenceRule;
}

/** In which waves the gap counts, and whether it grew; null where there is no gap to tell of. */
export function gapsComparison({ gaps, between, groups, answered, rule }: Asked): ChartComparison | null {
  const apart = gaps.flatMap(({ wave, value }) => (value.status === 'shown' ? [{ wave, value }] : []));
  if (apart.length === 0) return null;
  const { correction, family, question } = answered;
  const measure = question.measure === 'mean' ? question.measure : undefined;
  const named = apart.flatMap(({ wave, value }) =>
    value.counts === true
      ? [
          gapWaveTexts.outcomeOf(
            wave,
            [chartGapTexts.points(value), value.chance].filter((part) => part !== null).join('; '),
          ),
        ]
      : [],
  );
  const isUntested = apart.every(({ value }) => value.counts === null);
  const change = gapChange(gaps);
  const { outcome } = verdictTexts;
  return {
    rule: [
      ...judged(chartGapTexts.of(between, measure)),
      ...(isUntested
        ? []
        : [
            ...judged(gapWaveTexts.filled),
            testedBy({ rule, correction, family }, correctedGaps(answered)),
            ...judged(...(measure === 'mean' ? [verdictTexts.testForMeans] : [])),
          ]),
      ...judged(
        ...(groups > 2 && !isUntested ? [chartGapTexts.pairs] : []),
        ...(change === null || isUntested ? [] : [gapWaveTexts.change]),
      ),
    ],
    outcome: [
      named.length > 0
        ? gapWaveTexts.outcome(writeList(named))
        : isUntested
          ? outcome.untested
          : outcome.noneBetween(between),
      ...(change === null || change.way === null
        ? []
        : [gapWaveTexts.outcomeChanged(change.way, change.from.wave, change.to.wave)]),
    ],
    ...lostAmong(apart.map(({ wave, value }) => ({ name: String(wave), difference: value }))),
  };
}
