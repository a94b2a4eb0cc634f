import type { DisclosureRule } from '../model/disclosure.ts';
import type { HiddenReason } from '../model/figure.ts';
import { primaryRule, type DisclosureBasis } from './primary-rule.ts';

/** Why a figure is hidden, by itself or to protect another, or null (METHODS.md §8). */
export function hiddenReason(basis: GateBasis, rule: DisclosureRule): HiddenReason | null {
  const reason =
    primaryRule(basis, rule) ??
    (basis.protectsAnother ? (basis.hiddenAs ?? 'protects-another-figure') : null);
  return reason === null || reason === 'only-at-a-higher-level' ? reason : (basis.oneReason ?? reason);
}

/** What the gate decides by. */
export interface GateBasis extends DisclosureBasis {
  /** Shown, it would give away a hidden figure it adds up with. */
  readonly protectsAnother: boolean;
  /** What is said then, when that itself would tell which of several is the small one; left out: that it protects. */
  readonly hiddenAs?: HiddenReason | null;
  /** What is said whatever the reason, but for a level that is too low. */
  readonly oneReason?: HiddenReason;
}
