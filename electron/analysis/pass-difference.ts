import { DerivedEstimate, passDerived, type GatedDerived } from '../../shared/disclosure/derived-estimate.ts';
import type { DisclosureBasis } from '../../shared/disclosure/primary-rule.ts';
import type { ShownDifference, UntestedReason } from '../../shared/model/difference.ts';
import type { DisclosureRule } from '../../shared/model/disclosure.ts';
import type { Figure } from '../../shared/model/figure.ts';
import { testDifference } from '../../shared/statistics/difference-test.ts';
import { linearisedDifference } from '../../shared/statistics/linearised-difference.ts';
import type { PairSums } from '../../shared/statistics/pair-sums.ts';
import type { FigureUnit } from './answer-shares.ts';
import type { Relation } from './relate-figures.ts';
import { describeSeparate } from './seal-comparison.ts';
import type { DraftedFigure } from './seal-trend.ts';

export type DifferenceNumbers = Omit<ShownDifference, 'status' | 'pAdjusted' | 'verdict'>;
type TestNumbers = Omit<DifferenceNumbers, 'difference' | 'untested'>;

/**
 * A difference through the gate, in two parts (docs/decisions/0037). Its size follows from two shown figures, and
 * tells nothing new. Its interval rests on what they share: that passes only where those people may be shown too.
 */
export function passDifference(
  from: DraftedFigure,
  to: DraftedFigure,
  relate: () => Relation,
): GatedDerived<DifferenceNumbers> {
  const rule = strictest(from.draft.limits.rule, to.draft.limits.rule);
  return passDerived(
    new DerivedEstimate({
      figures: [to.value, from.value],
      describe: () => ({
        difference: percentOf(to.value) - percentOf(from.value),
        ...passTest(from, to, relate(), rule),
      }),
    }),
    rule,
  );
}

function passTest(
  from: DraftedFigure,
  to: DraftedFigure,
  relation: Relation,
  rule: DisclosureRule,
): Omit<DifferenceNumbers, 'difference'> {
  if (relation.kind === 'unknown') return { ...noTest, untested: 'shared-people' };
  if (relation.kind === 'separate') return { ...describeApart(from, to), untested: null };
  const { tally, unit } = relation;
  const bases = basesOf(relation);
  if (typeof bases === 'string') return { ...noTest, untested: bases };
  const { key, limits } = to.draft;
  const test = passDerived(
    new DerivedEstimate({
      figures: [],
      bases: bases.map((counts) => ({ ...counts, level: key.level, lowestLevel: limits.lowestLevel })),
      describe: () => describeTogether(tally.pair, unit),
    }),
    rule,
  );
  return test.status === 'shown'
    ? { ...test.numbers, untested: null }
    : { ...noTest, untested: 'protects-pupils' };
}

/**
 * The people of whom only the test tells. Of two overlapping figures the rest follows from both, and must pass; those
 * in a part of both are in no figure at all. Of two questions it tells how those who say yes to the one answer the
 * other; where those are not all the same people either, nobody can say what it tells.
 */
function basesOf({
  tally: { both, onlyFirst, onlySecond },
  isOneQuestion,
  isOneDomain,
}: Extract<Relation, { kind: 'together' }>):
  readonly Pick<DisclosureBasis, 'n' | 'numerator'>[] | UntestedReason {
  const { yesYes, yesNo, noYes, noNo } = both;
  if (yesYes + yesNo + noYes + noNo === 0) return [];
  if (isOneQuestion) {
    if (onlyFirst.n > 0 && onlySecond.n > 0) return 'protects-pupils';
    return [onlyFirst, onlySecond].filter(({ n }) => n > 0);
  }
  if (!isOneDomain) return 'shared-people';
  return [
    { n: yesYes + yesNo, numerator: yesYes },
    { n: noYes + noNo, numerator: noYes },
    { n: yesYes + noYes, numerator: yesYes },
    { n: yesNo + noNo, numerator: yesNo },
  ];
}

function describeApart(from: DraftedFigure, to: DraftedFigure): TestNumbers {
  const { diffLower, diffUpper, test, p, apart } = describeSeparate(to.draft.basis, from.draft.basis);
  return { lower: diffLower, upper: diffUpper, test, p, apart };
}

/** `to` is the first of the pair. */
function describeTogether(pair: PairSums, { span }: FigureUnit): TestNumbers {
  const difference = linearisedDifference(pair);
  // Figures that are shown were counted from the same answers.
  if (difference === null) throw new Error('A difference between figures of nobody was described');
  const test = testDifference(difference);
  if (test === null) return noTest;
  const { p, interval } = test;
  return { lower: span * interval.lower, upper: span * interval.upper, test: 'difference', p, apart: null };
}

const noTest = { lower: null, upper: null, test: 'none', p: null, apart: null } as const;

function percentOf(value: Figure['value']): number {
  // The gate asks only for what rests on shown figures.
  if (value.status !== 'shown') throw new Error('A difference with a figure that is not shown was described');
  return value.percent;
}

/** Of two indicators, each with limits of its own. */
function strictest(one: DisclosureRule, other: DisclosureRule): DisclosureRule {
  return {
    respondents: Math.max(one.respondents, other.respondents),
    cell: Math.max(one.cell, other.cell),
    complement: Math.max(one.complement, other.complement),
    largestShare: Math.min(one.largestShare, other.largestShare),
  };
}
