import type { differenceReasonTexts } from '../../../shared/language/nl/verify.ts';
import type { ShownValue } from '../../../shared/model/figure.ts';
import type { WrittenNumber } from './read-number.ts';
import type { Quantity, TheirFigure } from './their-figure.ts';
import type { Tolerances } from './tolerances.ts';

export type DifferenceReason = keyof typeof differenceReasonTexts;

export interface ReasonContext {
  readonly tolerances: Tolerances;
  /** Our figure is weighted. */
  readonly weighted: boolean;
  /** Everything of this figure that differs. */
  readonly differing: ReadonlySet<Quantity>;
}

/** Why a number differs, from what both tables show and nothing else; 'unknown' rather than a guess. */
export function likelyReason(
  quantity: Quantity,
  their: TheirFigure,
  our: ShownValue,
  context: ReasonContext,
): DifferenceReason {
  const theirs = their.values[quantity];
  const ours = our[quantity];
  if (theirs === null || ours === null) throw new Error(`No ${quantity} on both sides to explain`);
  if (quantity !== 'n' && isRounded(theirs, ours)) return 'rounded';
  switch (quantity) {
    case 'n':
      // How many gave no answer is not told (docs/decisions/0030), and so is not confirmed here either.
      return theirs.value > ours ? 'missing-counted' : 'other-respondents';
    case 'percent':
      return reasonOfPercent(theirs, their, our, context);
    case 'se':
      return reasonOfError(theirs.value, their, our, context);
    case 'lower':
    case 'upper':
      return reasonOfInterval(their, our, context);
  }
}

/** Written with fewer decimals than would be needed, and else the same. */
function isRounded({ value, decimals }: WrittenNumber, ours: number): boolean {
  return decimals < 6 && Math.abs(value - ours) <= 0.5 * 10 ** -decimals;
}

function reasonOfPercent(
  theirs: WrittenNumber,
  their: TheirFigure,
  our: ShownValue,
  { tolerances, weighted, differing }: ReasonContext,
): DifferenceReason {
  const isMean = their.measure === 'mean';
  if (!isMean && Math.abs(theirs.value - (100 - our.percent)) <= tolerances.percent) return 'other-answer';
  const n = their.values.n?.value ?? our.n;
  if (weighted && (theirs.value === their.unweighted || isWholeCount(theirs, n, isMean ? 1 : 100)))
    return 'unweighted';
  if (!differing.has('n')) return 'unknown';
  return likelyReason('n', their, our, { tolerances, weighted, differing });
}

/**
 * Without weights a percentage is a whole number of respondents; with them it is not, but by chance. Said only where
 * the decimals leave that chance below one in fifty.
 */
function isWholeCount({ value, decimals }: WrittenNumber, n: number | null, whole: number): boolean {
  if (n === null || n === 0) return false;
  const reach = (n / whole) * 0.5 * 10 ** -decimals + 1e-9 * n;
  const count = (value * n) / whole;
  return 2 * reach < 0.02 && Math.abs(count - Math.round(count)) <= reach;
}

function reasonOfError(
  theirs: number,
  their: TheirFigure,
  { percent, n }: ShownValue,
  { tolerances, differing }: ReasonContext,
): DifferenceReason {
  const respondents = their.values.n?.value ?? n;
  const share = their.values.percent?.value ?? percent;
  if (their.measure !== 'mean' && respondents !== null && respondents > 1) {
    const simple = [respondents, respondents - 1].map((size) => Math.sqrt((share * (100 - share)) / size));
    if (simple.some((each) => Math.abs(each - theirs) <= Math.max(tolerances.se, 1e-6)))
      return 'simple-random-sample';
  }
  return differing.has('percent') ? 'other-percent' : 'other-design';
}

function reasonOfInterval(
  { values }: TheirFigure,
  our: ShownValue,
  { tolerances, differing }: ReasonContext,
): DifferenceReason {
  if (differing.has('percent')) return 'other-percent';
  if (differing.has('se')) return 'other-design';
  const { percent, lower, upper } = values;
  if (percent === null || lower === null || upper === null) return 'other-interval';
  // As far as their decimals tell; around 50 % ours is symmetric as well, and then that is not it.
  const tellable = tolerances.lower + tolerances.upper + 2 * tolerances.percent;
  const ownSkew = Math.abs((our.lower ?? 0) + (our.upper ?? 0) - 2 * our.percent);
  const skew = Math.abs(lower.value + upper.value - 2 * percent.value);
  return skew <= tellable && ownSkew > tellable ? 'symmetric-interval' : 'other-interval';
}
