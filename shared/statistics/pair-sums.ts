import {
  groupDegreesOfFreedom,
  varianceOfCombination,
  type GroupStratum,
  type GroupSums,
} from './group-sums.ts';

/**
 * Two domains A and B of one survey, as sufficient statistics: everything a comparison of their
 * proportions needs to know of the answers. They may overlap: a respondent in both adds to both.
 */
export interface PairSums {
  /** The strata in which A or B has members. */
  readonly strata: readonly PairStratum[];
}

/** With yesA, noA, yesB and noB the weight of those in a PSU who say yes and no. */
export interface PairStratum extends GroupStratum {
  /** Over the PSUs: Σ yesA, Σ noA, Σ yesB, Σ noB. */
  readonly sums: Four;
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

/** The sums of two groups, as a pair; of any other number it throws. */
export function pairOf({ strata }: GroupSums): PairSums {
  return {
    strata: strata.map((stratum) => {
      const [yesA, noA, yesB, noB, ...more] = stratum.sums;
      if (
        yesA === undefined ||
        noA === undefined ||
        yesB === undefined ||
        noB === undefined ||
        more.length > 0
      )
        throw new Error(`A pair of ${stratum.sums.length / 2} groups`);
      return { ...stratum, sums: [yesA, noA, yesB, noB] as const };
    }),
  };
}

/** Over the whole survey: Σ yesA, Σ noA, Σ yesB, Σ noB. */
export function totalsOf({ strata }: PairSums): Four {
  const total = (place: 0 | 1 | 2 | 3) => strata.reduce((sum, { sums }) => sum + sums[place], 0);
  return [total(0), total(1), total(2), total(3)];
}

/** PSUs − strata of those with a member of A or B (R's `degf` of the union). */
export function pairDegreesOfFreedom(pair: PairSums): number {
  return groupDegreesOfFreedom(pair);
}

/** Variance of the total of `c₀·yesA + c₁·noA + c₂·yesB + c₃·noB`. */
export function varianceOfTotal(pair: PairSums, coefficients: Four): number {
  return varianceOfCombination(pair, coefficients);
}
