import type { GroupSums } from './group-sums.ts';
import type { MeanStratum } from './weighted-mean.ts';
import type { StratumSums } from './weighted-proportion.ts';

/**
 * How many sampling units carry an estimate, and the degrees of freedom that leaves.
 *
 * Method: (Σ W_c)² / Σ W_c² with W_c the weight of the domain in PSU c: so many of equal size would be as uneven;
 * df = that − strata. It is Satterthwaite's df of Σ u_c² where Var u_c goes with the size of c, and equals R's `degf` for
 * units of one size. Two large schools and the few pupils who live there and go to fourteen others are a degf of 15
 * and a df of little more than 1.
 * Valid: any design; 0 units where nobody weighs anything.
 * Reference: Satterthwaite 1946; Korn & Graubard 1999, §5.2; Carter, Schnepel & Steigerwald 2017.
 * Test: tests/unit/statistics/carrying-units.test.ts.
 */
export function carryingUnits(strata: readonly UnitWeights[]): CarryingUnits {
  let weight = 0;
  let squares = 0;
  let present = 0;
  for (const stratum of strata) {
    if (stratum.weight <= 0) continue;
    weight += stratum.weight;
    squares += stratum.squares;
    present++;
  }
  const units = squares > 0 ? weight ** 2 / squares : 0;
  return { units, df: Math.max(0, units - present) };
}

export interface CarryingUnits {
  readonly units: number;
  readonly df: number;
}

/** Of the domain in one stratum: Σ W_c and Σ W_c² over its PSUs. */
export interface UnitWeights {
  readonly weight: number;
  readonly squares: number;
}

export function unitsOfProportion(strata: readonly StratumSums[]): readonly UnitWeights[] {
  return strata.map(({ yes, no, yesYes, yesNo, noNo }) => ({
    weight: yes + no,
    squares: yesYes + 2 * yesNo + noNo,
  }));
}

export function unitsOfMean(strata: readonly MeanStratum[]): readonly UnitWeights[] {
  return strata.map(({ weight, weightWeight }) => ({ weight, squares: weightWeight }));
}

/** Of the groups in turn: 0, 1, … as in `sums`. */
export function unitsOfGroups({ strata }: GroupSums): readonly (readonly UnitWeights[])[] {
  const groups = (strata[0]?.sums.length ?? 0) / 2;
  return Array.from({ length: groups }, (_, group) =>
    strata.map(({ sums, products }) => {
      const [yes, no] = [2 * group, 2 * group + 1];
      const product = (i: number, j: number) => products[placeOfProduct(i, j, sums.length)] ?? 0;
      return {
        weight: (sums[yes] ?? 0) + (sums[no] ?? 0),
        squares: product(yes, yes) + 2 * product(yes, no) + product(no, no),
      };
    }),
  );
}

/** Where first with first, first with second, … last with last holds i with j, i ≤ j. */
function placeOfProduct(i: number, j: number, width: number): number {
  return i * width - (i * (i - 1)) / 2 + (j - i);
}
