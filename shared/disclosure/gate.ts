import type { DisclosureRule } from '../model/disclosure.ts';
import type { Figure, ShownValue } from '../model/figure.ts';
import type { PublishedCell } from '../model/columns.ts';
import type { ComparedTo, Comparison, ComparisonGap, ShownComparison } from '../model/comparison.ts';
import { hiddenReason, type GateBasis } from './hidden-reason.ts';
import type { IndicatorLimits } from './rule-for-indicator.ts';

/**
 * The gate (METHODS.md §8): the only place where an estimate becomes a figure. An estimate is sealed:
 * its numbers cannot be read, spread, logged or serialised, only passed through here. What is hidden
 * has no number and no mark that rests on one, and its interval is never worked out. What is only too
 * uncertain is no secret: it is hidden because it is not worth showing, and nothing else is hidden for it.
 */
export function passGate(
  estimate: Estimate,
  { rule, hideUnreliable }: Pick<IndicatorLimits, 'rule' | 'hideUnreliable'>,
): GatedFigure {
  const { basis, describe } = open(estimate);
  if (basis.n === 0) return unavailable;
  const reason = hiddenReason(basis, rule);
  if (reason !== null) return { value: { status: 'hidden', reason }, marks: [] };
  const { numbers, marks } = describe();
  const { percent, se, lower, upper, df, deff, method, fewSchools } = numbers;
  if (hideUnreliable && hasFewEffective(basis.n, deff)) {
    return { value: { status: 'hidden', reason: basis.oneReason ?? 'few-respondents' }, marks: [] };
  }
  // Each by name: it is what comes out for every figure, and a spread takes as long as all the rest of the gate.
  const value = { status: 'shown', n: basis.n, percent, se, lower, upper, df, deff, method } as const;
  return { value: fewSchools === undefined ? value : { ...value, fewSchools }, marks };
}

/** Published cells pass as their publisher gave them: the rule was applied before they were published. */
export function passPublished(cell: PublishedCell): GatedFigure {
  if (cell.percent === null) return unavailable;
  const { percent, n, lower, upper } = cell;
  const marks = [
    ...(n === null ? ['no-n'] : []),
    ...(lower === null || upper === null ? ['no-interval'] : []),
  ];
  const absent = { se: null, df: null, deff: null };
  return { value: { status: 'shown', method: 'published', percent, n, lower, upper, ...absent }, marks };
}

/**
 * A comparison passes only where both figures have passed by themselves, and everything else it rests on
 * would: a hidden figure must not follow from a difference and its neighbour.
 */
export function passComparison(
  sealed: ComparisonEstimate,
  figures: readonly Figure['value'][],
  rule: DisclosureRule,
): GatedComparison {
  const { compareTo, bases, describe } = openComparison(sealed);
  for (const figure of figures) {
    if (figure.status !== 'shown') return { ...figure, compareTo };
  }
  for (const { whenEmpty, ...basis } of bases) {
    if (basis.n === 0) {
      if (whenEmpty === null) continue;
      return { status: 'unavailable', compareTo, reason: whenEmpty };
    }
    const reason = hiddenReason(basis, rule);
    if (reason !== null) return { status: 'hidden', compareTo, reason };
  }
  return { status: 'shown', compareTo, ...describe() };
}

/** What the family of tests and the rule for a difference add, comes after the gate. */
export type GatedComparison =
  Exclude<Comparison, ShownComparison> | Omit<ShownComparison, 'pAdjusted' | 'family' | 'verdict'>;

export type GatedFigure = Pick<Figure, 'value' | 'marks'>;

/** What stands behind the gate. */
export interface Measurement {
  readonly basis: GateBasis;
  /** Worked out only when the gate lets it through; the marks are about these numbers. */
  readonly describe: () => {
    readonly numbers: Omit<ShownValue, 'status' | 'n'>;
    readonly marks: readonly string[];
  };
}

/** What stands behind the gate of a comparison. */
export interface ComparisonMeasurement {
  readonly compareTo: ComparedTo;
  /** The domains it rests on that are no figures themselves; an empty one bars it, or (null) does not matter. */
  readonly bases: readonly (GateBasis & { readonly whenEmpty: ComparisonGap | null })[];
  /** Worked out only when the gate lets it through. */
  readonly describe: () => ComparisonNumbers;
}

export type ComparisonNumbers = Pick<
  ShownComparison,
  'difference' | 'diffLower' | 'diffUpper' | 'test' | 'p' | 'apart'
> & { readonly otherPercent: number };

let open: (estimate: Estimate) => Measurement;
let openComparison: (estimate: ComparisonEstimate) => ComparisonMeasurement;

export class Estimate {
  readonly #measurement: Measurement;
  constructor(measurement: Measurement) {
    this.#measurement = measurement;
  }
  static {
    open = (estimate) => estimate.#measurement;
  }
}

/** A comparison before the gate, sealed like an estimate. */
export class ComparisonEstimate {
  readonly #measurement: ComparisonMeasurement;
  constructor(measurement: ComparisonMeasurement) {
    this.#measurement = measurement;
  }
  static {
    openComparison = (estimate) => estimate.#measurement;
  }
}

/** Fewer effective respondents than make a figure reliable (METHODS.md §7, the first rule). */
function hasFewEffective(n: number, designEffect: number | null): boolean {
  const effective = designEffect === null || designEffect === 0 ? n : Math.min(n, n / designEffect);
  return effective < fewestEffective * (1 - 1e-12);
}

const fewestEffective = 30;

const unavailable: GatedFigure = { value: { status: 'unavailable', reason: 'no-data' }, marks: [] };
