import type { DisclosureRule } from '../model/disclosure.ts';
import type { Figure, ShownValue } from '../model/figure.ts';
import type { PublishedCell } from '../model/columns.ts';
import { primaryRule, type DisclosureBasis } from './primary-rule.ts';

/**
 * The gate (METHODS.md §8): the only place where an estimate becomes a figure. An estimate is sealed:
 * its numbers cannot be read, spread, logged or serialised, only passed through here. What is hidden
 * has no number and no mark that rests on one, and its interval is never worked out.
 */
export function passGate(estimate: Estimate, rule: DisclosureRule): GatedFigure {
  const { basis, describe } = open(estimate);
  if (basis.n === 0) return unavailable;
  const reason = primaryRule(basis, rule);
  if (reason !== null) return { value: { status: 'hidden', reason }, marks: [] };
  const { numbers, marks } = describe();
  return { value: { status: 'shown', n: basis.n, ...numbers }, marks };
}

/** Published cells pass as their publisher gave them: the rule was applied before they were published. */
export function passPublished(cell: PublishedCell): GatedFigure {
  if (cell.percent === null) return unavailable;
  const { percent, n, lower, upper } = cell;
  const marks = [
    ...(n === null ? ['no-n'] : []),
    ...(lower === null || upper === null ? ['no-interval'] : []),
  ];
  const absent = { nMissing: null, se: null, df: null, deff: null };
  return { value: { status: 'shown', method: 'published', percent, n, lower, upper, ...absent }, marks };
}

export type GatedFigure = Pick<Figure, 'value' | 'marks'>;

/** What stands behind the gate. */
export interface Measurement {
  readonly basis: DisclosureBasis;
  /** Worked out only when the gate lets it through; the marks are about these numbers. */
  readonly describe: () => {
    readonly numbers: Omit<ShownValue, 'status' | 'n'>;
    readonly marks: readonly string[];
  };
}

let open: (estimate: Estimate) => Measurement;

export class Estimate {
  readonly #measurement: Measurement;
  constructor(measurement: Measurement) {
    this.#measurement = measurement;
  }
  static {
    open = (estimate) => estimate.#measurement;
  }
}

const unavailable: GatedFigure = { value: { status: 'unavailable', reason: 'no-data' }, marks: [] };
