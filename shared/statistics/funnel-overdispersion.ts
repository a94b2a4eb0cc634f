import { funnelError } from './funnel-limits.ts';

/**
 * Overdispersion of a funnel: how much more areas differ than chance alone gives, as a variance between areas.
 *
 * Method: z_i = (p_i − p0)/s_i with s_i² = p0(1 − p0)/n_eff,i; the lowest and highest tenth of the z are winsorised (set
 * to the 10th and 90th percentile, R's `quantile` type 7); φ = Σ z²/I. Additive random effects, by moments:
 * τ² = (I φ − (I − 1)) / (Σ w − Σ w²/Σ w), w = 1/s²; 0 where I φ ≤ I − 1 (no more than chance) and where φ ≤ 1.
 * Additive, not multiplied by √φ: areas are taken to differ by themselves, by as much whether they are large or small.
 * Valid: 0 < p0 < 1; from about ten areas the percentiles mean something; null with fewer than two.
 * Reference: Spiegelhalter 2005, Statistics in Medicine 24, 1185–1202, and Quality & Safety in Health Care 14, 347–351;
 * on the scale of the proportion, as the limits are. He has no bound at φ = 1: there τ² begins a hair above 0.
 * Golden values: tests/reference/funnel.test.ts.
 */
export function estimateOverdispersion(
  proportion: number,
  areas: readonly { readonly proportion: number; readonly effectiveN: number }[],
): Overdispersion | null {
  const count = areas.length;
  if (count < 2) return null;
  const errors = areas.map(({ effectiveN }) => funnelError({ proportion, effectiveN }));
  const z = areas.map((area, i) => (area.proportion - proportion) / (errors[i] ?? NaN));
  const squares = winsorise(z, winsorisedTail).map((value) => value ** 2);
  const phi = sum(squares) / count;
  if (phi <= 1) return { phi, betweenVariance: 0 };
  const weights = errors.map((error) => 1 / error ** 2);
  const total = sum(weights);
  const spread = total - sum(weights.map((weight) => weight ** 2)) / total;
  return { phi, betweenVariance: (count * phi - (count - 1)) / spread };
}

export interface Overdispersion {
  /** φ: 1 where areas differ as chance gives. */
  readonly phi: number;
  /** τ², in squared proportions. */
  readonly betweenVariance: number;
}

/** 10 % on either side. */
const winsorisedTail = 0.1;

/** Pulls the lowest and highest values in to the percentiles: a few outliers must not widen the limits that judge them. */
function winsorise(values: readonly number[], tail: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const lowest = quantile(sorted, tail);
  const highest = quantile(sorted, 1 - tail);
  return values.map((value) => Math.min(highest, Math.max(lowest, value)));
}

/** R's type 7: linear between the order statistics. */
function quantile(sorted: readonly number[], probability: number): number {
  const position = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(position)] ?? NaN;
  const above = sorted[Math.ceil(position)] ?? NaN;
  return below + (position - Math.floor(position)) * (above - below);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
