import { defaultConfidenceLevel, type Interval } from './interval.ts';
import { studentQuantile } from './quantiles.ts';
import { degreesOfFreedom } from './weighted-proportion.ts';

/**
 * Weighted mean of a score with its variance by Taylor linearisation.
 *
 * Method: ȳ = Σ w·y / Σ w over the domain; u_i = w_i (y_i − ȳ) / Σ w, and 0 outside the domain;
 * V = Σ_h (1 − f_h) · n_h/(n_h − 1) · Σ_c (u_hc − ū_h)², c = primary sampling unit (PSU) in stratum h.
 * Domains, lonely strata, df and the design effect (`deff = "replace"`) as in weighted-proportion.ts.
 * Valid: y any number; respondents with weight 0 lie outside every domain but their PSUs count.
 * The sums are of y − origin, so that large scores that differ little lose no digits: take an origin
 * near the mean.
 * Reference: Särndal, Swensson & Wretman 1992, §5; R survey `svymean(subset(design, …))`.
 * Golden values: tests/reference/weighted-mean.test.ts.
 */
export function estimateMean(domain: MeanSums): WeightedMean | null {
  if (domain.n === 0) return null;
  const weight = sum(domain.strata, (stratum) => stratum.weight);
  const centred = sum(domain.strata, (stratum) => stratum.score) / weight;
  // Where all answer alike the mean is that answer, whatever the weights add up to in floating point.
  const constant = domain.lowest === domain.highest;
  const variance = constant
    ? 0
    : sum(domain.strata, (stratum) => stratumVarianceAround(stratum, centred)) / weight ** 2;
  const spread = sum(domain.strata, (stratum) => stratum.square) / weight - centred ** 2;
  return {
    n: domain.n,
    mean: constant ? domain.lowest : domain.origin + centred,
    variance,
    df: degreesOfFreedom(domain),
    designEffect: constant ? null : (variance * (domain.n - 1)) / spread,
    lonelyStrata: domain.strata.filter((stratum) => stratum.psus === 1).length,
  };
}

/** ȳ ± t_df · SE; null where the design leaves no degree of freedom. */
export function meanInterval(
  { mean, variance, df }: Pick<WeightedMean, 'mean' | 'variance' | 'df'>,
  confidenceLevel = defaultConfidenceLevel,
): Interval | null {
  if (df < 1) return null;
  const reach = studentQuantile(1 - (1 - confidenceLevel) / 2, df) * Math.sqrt(variance);
  return { lower: mean - reach, upper: mean + reach };
}

export interface WeightedMean {
  readonly n: number;
  /** In the unit of the score. */
  readonly mean: number;
  readonly variance: number;
  readonly df: number;
  /** null where all answer alike: nothing to compare with. */
  readonly designEffect: number | null;
  readonly lonelyStrata: number;
}

/** Sufficient statistics of a domain: everything the mean needs to know of its answers. */
export interface MeanSums {
  readonly n: number;
  /** What is subtracted from every score before it is summed. */
  readonly origin: number;
  readonly lowest: number;
  readonly highest: number;
  /** The strata in which the domain has members. */
  readonly strata: readonly MeanStratum[];
}

/** With W_c = Σ w and S_c = Σ w·(y − origin) of the members in PSU c. */
export interface MeanStratum {
  /** PSUs of the whole wave in this stratum, with or without members of the domain. */
  readonly psus: number;
  readonly presentPsus: number;
  /** f_h: the part of the population's PSUs that was drawn; 0 for no correction. */
  readonly sampledFraction: number;
  /** Σ W_c, Σ S_c, and Σ w·(y − origin)² over the members. */
  readonly weight: number;
  readonly score: number;
  readonly square: number;
  /** Over the PSUs: Σ W_c², Σ W_c·S_c, Σ S_c². */
  readonly weightWeight: number;
  readonly weightScore: number;
  readonly scoreScore: number;
}

/** The stratum's part of the variance of Σ w·(y − origin − m), of V · (Σ w)² where m is the mean; u_c · Σ w = S_c − m·W_c. */
export function stratumVarianceAround(stratum: MeanStratum, m: number): number {
  if (stratum.psus < 2) return 0;
  const added = stratum.scoreScore + m * m * stratum.weightWeight;
  const total = stratum.score - m * stratum.weight;
  const squares = added - 2 * m * stratum.weightScore - total ** 2 / stratum.psus;
  // Below the rounding of the terms it is 0: every PSU has the same mean.
  if (squares < added * 1e-13) return 0;
  return (1 - stratum.sampledFraction) * (stratum.psus / (stratum.psus - 1)) * squares;
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  let total = 0;
  for (const item of items) total += value(item);
  return total;
}
