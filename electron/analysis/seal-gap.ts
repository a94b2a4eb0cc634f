import { DerivedEstimate } from '../../shared/disclosure/derived-estimate.ts';
import type { Figure } from '../../shared/model/figure.ts';
import type { ShownGap } from '../../shared/model/gap.ts';
import { testDifference } from '../../shared/statistics/difference-test.ts';
import type { GroupSums } from '../../shared/statistics/group-sums.ts';
import { defaultConfidenceLevel, type Interval } from '../../shared/statistics/interval.ts';
import { linearisedDifference } from '../../shared/statistics/linearised-difference.ts';
import { linearisedRatio } from '../../shared/statistics/linearised-ratio.ts';
import { pairOf } from '../../shared/statistics/pair-sums.ts';
import { slopeIndex } from '../../shared/statistics/slope-index.ts';
import { percentUnit, type FigureUnit } from './answer-shares.ts';
import type { Uncertain } from './few-schools.ts';

/** The figure of one group. */
export interface GroupFigure {
  readonly group: string;
  readonly value: Figure['value'];
  /** In the order of the groups; without one there is no slope. */
  readonly hasPlace: boolean;
}

export type GapNumbers = Omit<ShownGap, 'status' | 'pAdjusted' | 'slope'> & {
  readonly slope: Omit<NonNullable<ShownGap['slope']>, 'pAdjusted'> | null;
};

export interface GapSums {
  readonly unit: FigureUnit;
  /** The sums of some of the groups; where few schools carry one, by what makes of it what is least sure. */
  readonly sumsOf: (
    groups: readonly string[],
    make: (sums: GroupSums) => Uncertain | null,
  ) => GroupSums | null;
}

/** A gap ready for the gate, of two or more groups in the order of the breakdown. */
export function sealGap(figures: readonly GroupFigure[], gap: GapSums): DerivedEstimate<GapNumbers> {
  return new DerivedEstimate({
    figures: figures.map(({ value }) => value),
    describe: () => {
      const inOrder = figures.flatMap(({ group, hasPlace }) => (hasPlace ? group : []));
      return {
        ...describeGap(figures, gap),
        slope: describeSlope(gap.sumsOf(inOrder, slopeIndex), gap.unit),
      };
    },
  });
}

/**
 * Who picks the outermost of many groups finds a gap by chance alone: the test and the intervals are those
 * of all pairs at once (Bonferroni).
 */
function describeGap(figures: readonly GroupFigure[], { unit, sumsOf }: GapSums): Omit<GapNumbers, 'slope'> {
  const [largest, smallest] = outermost(figures);
  const pairs = (figures.length * (figures.length - 1)) / 2;
  const confidenceLevel = 1 - (1 - defaultConfidenceLevel) / pairs;
  const sums = sumsOf([largest.group, smallest.group], (two) => linearisedDifference(pairOf(two)));
  const pair = sums === null ? null : pairOf(sums);
  const difference = pair === null ? null : linearisedDifference(pair);
  // Few scores have a zero that means none at all: "twice as high" says nothing of them.
  const ratio = pair === null || unit !== percentUnit ? null : linearisedRatio(pair, confidenceLevel);
  // Figures that are shown were counted from the same answers.
  if (difference === null) throw new Error('A gap between groups of nobody was described');
  const test = testDifference(difference, confidenceLevel);
  const ratioLimits = limitsOf(ratio?.interval ?? null, 1);
  const limits = limitsOf(test?.interval ?? null, unit.span);
  return {
    largest,
    smallest,
    groups: figures.length,
    pairs,
    difference: unit.span * difference.difference,
    diffLower: limits.lower,
    diffUpper: limits.upper,
    ratio: ratio?.ratio ?? null,
    ratioLower: ratioLimits.lower,
    ratioUpper: ratioLimits.upper,
    p: test === null ? null : Math.min(1, pairs * test.p),
  };
}

function describeSlope(sums: GroupSums | null, { span }: FigureUnit): GapNumbers['slope'] {
  const slope = sums === null ? null : slopeIndex(sums);
  if (slope === null) return null;
  const test = testDifference(slope);
  return {
    points: span * slope.difference,
    ...limitsOf(test?.interval ?? null, span),
    p: test?.p ?? null,
  };
}

function outermost(figures: readonly GroupFigure[]) {
  const shown = figures.map(({ group, value }) => {
    // The gate asks only for what rests on shown figures.
    if (value.status !== 'shown') throw new Error('A gap with a group that is not shown was described');
    return { group, percent: value.percent };
  });
  const fromLow = [...shown].sort((a, b) => a.percent - b.percent);
  const smallest = fromLow[0];
  // Where all are equal, another group than the smallest.
  const largest = fromLow.findLast(({ group }) => group !== smallest?.group);
  if (smallest === undefined || largest === undefined) throw new Error('A gap within one group');
  return [largest, smallest] as const;
}

function limitsOf(interval: Interval | null, times: number) {
  return {
    lower: interval === null ? null : times * interval.lower,
    upper: interval === null ? null : times * interval.upper,
  };
}
