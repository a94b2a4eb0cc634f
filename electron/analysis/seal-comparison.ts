import { ComparisonEstimate, type ComparisonNumbers } from '../../shared/disclosure/gate.ts';
import type { ComparedTo } from '../../shared/model/comparison.ts';
import { isCombination } from '../../shared/model/combination.ts';
import { testDifference } from '../../shared/statistics/difference-test.ts';
import { effectiveSize } from '../../shared/statistics/effective-size.ts';
import { intervalFor } from '../../shared/statistics/interval-for.ts';
import type { Interval } from '../../shared/statistics/interval.ts';
import { intervalsApart } from '../../shared/statistics/intervals-apart.ts';
import { linearisedDifference } from '../../shared/statistics/linearised-difference.ts';
import { totalsOf, type PairSums } from '../../shared/statistics/pair-sums.ts';
import { raoScottTest } from '../../shared/statistics/rao-scott-test.ts';
import { stackedDifference } from '../../shared/statistics/stacked-difference.ts';
import { twoProportionTest } from '../../shared/statistics/two-proportion-test.ts';
import { estimateMean } from '../../shared/statistics/weighted-mean.ts';
import { estimateProportion, type WeightedProportion } from '../../shared/statistics/weighted-proportion.ts';
import type { FigureUnit } from './answer-shares.ts';
import type { ComparisonDraftBasis } from './draft-comparisons.ts';
import type { Draft, DraftBasis } from './draft-figures.ts';
import { reasonInCombinations } from './protected-cells.ts';
import type { PairTally } from './tally-pairs.ts';
import type { MeanTally } from './tally-scores.ts';

type Present = Exclude<ComparisonDraftBasis, { readonly kind: 'absent' }>;

/** A comparison ready for the gate; differences in percentage points, of means in the unit of the score. */
export function sealComparison(draft: Draft, compareTo: ComparedTo, basis: Present): ComparisonEstimate {
  if (basis.kind === 'separate') {
    return new ComparisonEstimate({
      compareTo,
      bases: [],
      describe: () => describeSeparate(draft.basis, basis.other.basis),
    });
  }
  if (basis.kind === 'groups') {
    const { pair, unit } = basis;
    return new ComparisonEstimate({ compareTo, bases: [], describe: () => describeGroups(pair, unit) });
  }
  const { pair, unit, other, wholeHiddenFor } = basis;
  const { lowestLevel } = draft.limits;
  const { groupVariable } = draft.key;
  // Why the rest is hidden tells of the groups that make it up as their own reason would.
  const told =
    groupVariable !== null && isCombination(groupVariable) ? { oneReason: reasonInCombinations } : {};
  return new ComparisonEstimate({
    compareTo,
    bases: [
      {
        ...told,
        ...pair.rest,
        level: other.key.level,
        lowestLevel,
        whenEmpty: 'no-rest',
        // Part and rest give away the whole.
        protectsAnother: wholeHiddenFor !== null,
        hiddenAs: wholeHiddenFor,
      },
      // Those of the part who live elsewhere follow from part, whole and rest; nothing protects them.
      {
        ...told,
        ...pair.outside,
        level: draft.key.level,
        lowestLevel,
        whenEmpty: null,
        protectsAnother: true,
      },
    ],
    // Rao and Scott test a table of answers; a mean has none.
    describe: () => (draft.basis.kind === 'averaged' ? describeGroups(pair, unit) : describePair(pair)),
  });
}

/** The test is Rao and Scott's; where the table leaves it nothing, that of the difference. */
function describePair({ strata, respondents }: PairTally): ComparisonNumbers {
  // Read once: they are made when asked for.
  const pair: PairSums = { strata };
  const difference = linearisedDifference(pair);
  // The gate asks only for what has respondents on both sides.
  if (difference === null) throw new Error('A comparison of nobody was described');
  const raoScott = raoScottTest(pair, respondents);
  const test = testDifference(difference);
  const p = raoScott?.p ?? test?.p ?? null;
  return {
    otherPercent: 100 * shareOfOther(pair),
    difference: 100 * difference.difference,
    ...limits(test?.interval ?? null),
    test: raoScott !== null ? 'rao-scott' : test !== null ? 'difference' : 'none',
    p,
    apart: null,
  };
}

/** Two groups of one survey, which may share schools; or a part and the rest, of a score. */
function describeGroups({ strata }: PairSums, unit: FigureUnit): ComparisonNumbers {
  const pair: PairSums = { strata };
  const difference = linearisedDifference(pair);
  if (difference === null) throw new Error('A comparison of nobody was described');
  const test = testDifference(difference);
  const { zero, span } = unit;
  return {
    otherPercent: zero + span * shareOfOther(pair),
    difference: span * difference.difference,
    ...limits(test?.interval ?? null, span),
    test: test === null ? 'none' : 'difference',
    p: test?.p ?? null,
    apart: null,
  };
}

/** With the weight of the test, which may be another than that of the other figure where that is shown by itself. */
function shareOfOther(pair: PairSums): number {
  const [, , yes, no] = totalsOf(pair);
  return yes / (yes + no);
}

/** Two figures that share no respondents, each counted or published. */
export function describeSeparate(a: DraftBasis, b: DraftBasis): ComparisonNumbers {
  if (a.kind === 'averaged' && b.kind === 'averaged') return describeMeans(a.tally, b.tally);
  const own = sideOf(a);
  const other = sideOf(b);
  const otherPercent = 100 * other.proportion;
  if (own.estimate !== null && other.estimate !== null) {
    const stacked = stackedDifference(own.estimate, other.estimate);
    const test = testDifference(stacked);
    return {
      otherPercent,
      difference: 100 * stacked.difference,
      ...limits(test?.interval ?? null),
      test: test === null ? 'none' : 'difference',
      p: test?.p ?? null,
      apart: null,
    };
  }
  const difference = 100 * own.proportion - 100 * other.proportion;
  if (own.n !== null && other.n !== null) {
    const test = twoProportionTest(
      { proportion: own.proportion, n: own.n },
      { proportion: other.proportion, n: other.n },
    );
    return {
      otherPercent,
      difference,
      ...limits(test?.interval ?? null),
      test: test === null ? 'none' : 'two-proportions',
      p: test?.p ?? null,
      apart: null,
    };
  }
  const known = own.interval !== null && other.interval !== null;
  return {
    otherPercent,
    difference,
    ...limits(null),
    test: known ? 'non-overlap' : 'none',
    p: null,
    apart:
      own.interval !== null && other.interval !== null ? intervalsApart(own.interval, other.interval) : null,
  };
}

/** In the unit of the score. */
function describeMeans(a: MeanTally, b: MeanTally): ComparisonNumbers {
  const own = estimateMean(a);
  const other = estimateMean(b);
  if (own === null || other === null) throw new Error('A comparison of nobody was described');
  const stacked = stackedDifference({ ...own, proportion: own.mean }, { ...other, proportion: other.mean });
  const test = testDifference(stacked);
  return {
    otherPercent: other.mean,
    difference: stacked.difference,
    diffLower: test?.interval.lower ?? null,
    diffUpper: test?.interval.upper ?? null,
    test: test === null ? 'none' : 'difference',
    p: test?.p ?? null,
    apart: null,
  };
}

/** One side of a comparison, counted or published. */
export interface Side {
  readonly proportion: number;
  /** null for a published figure. */
  readonly estimate: WeightedProportion | null;
  /** The number of respondents a simple random sample as precise would have. */
  readonly n: number | null;
  readonly interval: Interval | null;
}

export function sideOf(basis: DraftBasis): Side {
  switch (basis.kind) {
    case 'counted': {
      const estimate = estimateProportion(basis.tally);
      if (estimate === null) throw new Error('A comparison of nobody was described');
      const { proportion, n, designEffect } = estimate;
      const { interval } = intervalFor(estimate, basis);
      return { proportion, estimate, n: effectiveSize(n, designEffect), interval };
    }
    case 'published': {
      const { percent, n, lower, upper } = basis.cell;
      if (percent === null) throw new Error('An empty published figure was compared');
      const interval = lower === null || upper === null ? null : { lower: lower / 100, upper: upper / 100 };
      return { proportion: percent / 100, estimate: null, n, interval };
    }
    case 'averaged':
      throw new Error('A mean was compared with a percentage');
    case 'absent':
      throw new Error('A figure that is not there was compared');
  }
}

function limits(interval: Interval | null, span = 100): Pick<ComparisonNumbers, 'diffLower' | 'diffUpper'> {
  return interval === null
    ? { diffLower: null, diffUpper: null }
    : { diffLower: span * interval.lower, diffUpper: span * interval.upper };
}
