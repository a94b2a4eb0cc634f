/**
 * Several domains of one survey, such as the groups of a breakdown, as sufficient statistics: everything a
 * comparison of their proportions needs to know of the answers. They may share PSUs, and overlap.
 */
export interface GroupSums {
  /** The strata in which one of them has members. */
  readonly strata: readonly GroupStratum[];
}

/** With yes and no the weight of those of a group in a PSU who say yes and no. */
export interface GroupStratum {
  /** PSUs of the whole wave in this stratum, with or without members. */
  readonly psus: number;
  /** PSUs with a member of one of the groups. */
  readonly presentPsus: number;
  /** f_h: the part of the population's PSUs that was drawn; 0 for no correction. */
  readonly sampledFraction: number;
  /** Over the PSUs: Σ yes and Σ no of the first group, of the second, and so on. */
  readonly sums: readonly number[];
  /** Over the PSUs, Σ of the product of each two of `sums`: first with first, first with second, … last with last. */
  readonly products: readonly number[];
}

/** Over the whole survey, in the order of `sums`. */
export function groupTotals({ strata }: GroupSums): number[] {
  const totals: number[] = [];
  for (const { sums } of strata) {
    sums.forEach((sum, place) => {
      totals[place] = (totals[place] ?? 0) + sum;
    });
  }
  return totals;
}

/** PSUs − strata of those with a member of one of the groups (R's `degf` of the union). */
export function groupDegreesOfFreedom({ strata }: GroupSums): number {
  return strata.reduce((df, { presentPsus }) => df + presentPsus - 1, 0);
}

/**
 * Variance of the total of a linear combination of the sums, by Taylor linearisation:
 * Σ_h (1 − f_h) · n_h/(n_h − 1) · Σ_c (u_hc − ū_h)²; a stratum with one PSU contributes nothing.
 */
export function varianceOfCombination({ strata }: GroupSums, coefficients: readonly number[]): number {
  return strata.reduce((variance, stratum) => variance + stratumVariance(stratum, coefficients), 0);
}

function stratumVariance(
  { psus, sampledFraction, sums, products }: GroupStratum,
  coefficients: readonly number[],
): number {
  if (psus < 2) return 0;
  let squares = 0;
  let largest = 0;
  let total = 0;
  let place = 0;
  for (let i = 0; i < sums.length; i++) {
    const c = coefficients[i] ?? 0;
    total += c * (sums[i] ?? 0);
    for (let j = i; j < sums.length; j++) {
      const term = (i === j ? 1 : 2) * c * (coefficients[j] ?? 0) * (products[place++] ?? 0);
      squares += term;
      largest += Math.abs(term);
    }
  }
  squares -= total ** 2 / psus;
  // Below the rounding of the terms it is 0: every PSU is the same.
  if (squares < largest * 1e-13) return 0;
  return (1 - sampledFraction) * (psus / (psus - 1)) * squares;
}
