/**
 * Two domains A and B of one survey, as sufficient statistics: everything a comparison of their
 * proportions needs to know of the answers. They may overlap: a respondent in both adds to both.
 */
export interface PairSums {
  /** The strata in which A or B has members. */
  readonly strata: readonly PairStratum[];
}

/** With yesA, noA, yesB and noB the weight of those in a PSU who say yes and no. */
export interface PairStratum {
  /** PSUs of the whole wave in this stratum, with or without members. */
  readonly psus: number;
  /** PSUs with a member of A or B. */
  readonly presentPsus: number;
  /** f_h: the part of the population's PSUs that was drawn; 0 for no correction. */
  readonly sampledFraction: number;
  /** Over the PSUs: Σ yesA, Σ noA, Σ yesB, Σ noB. */
  readonly sums: Four;
  /** Over the PSUs, Σ of the product of each two of the four, in the order of `productPairs`. */
  readonly products: readonly number[];
}

export type Four = readonly [number, number, number, number];

/** Which two of (yesA, noA, yesB, noB) each product is of. */
export const productPairs = [
  [0, 0],
  [0, 1],
  [0, 2],
  [0, 3],
  [1, 1],
  [1, 2],
  [1, 3],
  [2, 2],
  [2, 3],
  [3, 3],
] as const;

/** Over the whole survey: Σ yesA, Σ noA, Σ yesB, Σ noB. */
export function totalsOf({ strata }: PairSums): Four {
  const total = (place: 0 | 1 | 2 | 3) => strata.reduce((sum, { sums }) => sum + sums[place], 0);
  return [total(0), total(1), total(2), total(3)];
}

/** PSUs − strata of those with a member of A or B (R's `degf` of the union). */
export function pairDegreesOfFreedom({ strata }: PairSums): number {
  return strata.reduce((df, { presentPsus }) => df + presentPsus - 1, 0);
}

/**
 * Variance of the total of `c₀·yesA + c₁·noA + c₂·yesB + c₃·noB` by Taylor linearisation:
 * Σ_h (1 − f_h) · n_h/(n_h − 1) · Σ_c (u_hc − ū_h)²; a stratum with one PSU contributes nothing.
 */
export function varianceOfTotal({ strata }: PairSums, coefficients: Four): number {
  return strata.reduce((variance, stratum) => variance + stratumVariance(stratum, coefficients), 0);
}

function stratumVariance({ psus, sampledFraction, sums, products }: PairStratum, c: Four): number {
  if (psus < 2) return 0;
  let squares = 0;
  let largest = 0;
  productPairs.forEach(([i, j], place) => {
    const term = (i === j ? 1 : 2) * c[i] * c[j] * (products[place] ?? 0);
    squares += term;
    largest += Math.abs(term);
  });
  const total = c[0] * sums[0] + c[1] * sums[1] + c[2] * sums[2] + c[3] * sums[3];
  squares -= total ** 2 / psus;
  // Below the rounding of the terms it is 0: every PSU is the same.
  if (squares < largest * 1e-13) return 0;
  return (1 - sampledFraction) * (psus / (psus - 1)) * squares;
}
