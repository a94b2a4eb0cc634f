import type { DisclosureRule } from '../model/disclosure.ts';
import type { Figure, HiddenReason, UnavailableReason } from '../model/figure.ts';
import { hiddenReason, type GateBasis } from './hidden-reason.ts';
import type { DisclosureBasis } from './primary-rule.ts';

/**
 * The gate for what is worked out from several figures: a trend, a gap, a standardised percentage. It
 * passes only where every figure it rests on has passed by itself, and everything else it rests on would:
 * a hidden figure must not follow from what was made of it and the others.
 */
export function passDerived<Numbers>(
  sealed: DerivedEstimate<Numbers>,
  rule: DisclosureRule,
): GatedDerived<Numbers> {
  return sealed.pass(rule);
}

export type GatedDerived<Numbers> =
  | { readonly status: 'shown'; readonly numbers: Numbers }
  | { readonly status: 'hidden'; readonly reason: HiddenReason }
  | { readonly status: 'unavailable'; readonly reason: UnavailableReason };

/** What stands behind the gate. */
export interface DerivedMeasurement<Numbers> {
  /** Every figure it is made of, as it came out of the gate. */
  readonly figures: readonly Figure['value'][];
  /** The domains it rests on that are no figures themselves. */
  readonly bases?: readonly (DisclosureBasis & Partial<GateBasis>)[];
  /** Worked out only when the gate lets it through. */
  readonly describe: () => Numbers;
}

/** Sealed like an estimate: its numbers cannot be read, spread, logged or serialised, only passed. */
export class DerivedEstimate<Numbers> {
  readonly #measurement: DerivedMeasurement<Numbers>;
  constructor(measurement: DerivedMeasurement<Numbers>) {
    this.#measurement = measurement;
  }

  pass(rule: DisclosureRule): GatedDerived<Numbers> {
    const { figures, bases = [], describe } = this.#measurement;
    for (const figure of figures) {
      if (figure.status !== 'shown') return figure;
    }
    for (const basis of bases) {
      if (basis.n === 0) return { status: 'unavailable', reason: 'no-data' };
      const reason = hiddenReason({ protectsAnother: false, ...basis }, rule);
      if (reason !== null) return { status: 'hidden', reason };
    }
    return { status: 'shown', numbers: describe() };
  }
}
