import {
  carryingUnits,
  unitsOfGroups,
  unitsOfMean,
  unitsOfProportion,
  type CarryingUnits,
} from '../../shared/statistics/carrying-units.ts';
import { groupDegreesOfFreedom, type GroupSums } from '../../shared/statistics/group-sums.ts';
import { defaultConfidenceLevel } from '../../shared/statistics/interval.ts';
import { linearisedDifference } from '../../shared/statistics/linearised-difference.ts';
import { studentQuantile } from '../../shared/statistics/quantiles.ts';
import { isFewDf } from '../../shared/statistics/reliability.ts';
import { estimateMean } from '../../shared/statistics/weighted-mean.ts';
import { degreesOfFreedom, estimateProportion } from '../../shared/statistics/weighted-proportion.ts';
import type { PairTally } from './tally-pairs.ts';
import type { DomainTally } from './tally-domains.ts';
import type { MeanTally } from './tally-scores.ts';

/**
 * Where few schools carry a figure, their spread says little: two that happen to be alike give a standard error of next
 * to nothing. Then what is least sure counts: schools or pupils as the sampling unit, whichever reaches further, t · SE
 * (docs/decisions/0039). Without a degree of freedom the whole question goes by pupils (METHODS.md §1).
 */
export interface FewSchools extends CarryingUnits {
  /** Which of the two reached further, and counts; 'question': the whole question goes by pupils. */
  readonly unit: 'school' | 'pupil' | 'question';
}

/** What a figure is worked out from, and whether few schools carry it. */
export interface CautiousTally<Tally> {
  readonly tally: Tally;
  readonly few: FewSchools | null;
}

export function cautiousProportion(
  bySchool: DomainTally,
  byPupil: () => DomainTally | undefined,
): CautiousTally<DomainTally> {
  const { strata } = bySchool;
  return choose(bySchool, byPupil, {
    carried: carryingUnits(unitsOfProportion(strata)),
    df: degreesOfFreedom({ strata }),
    reachOf: (tally) => reachOf(estimateProportion(tally)),
  });
}

export function cautiousMean(
  bySchool: MeanTally,
  byPupil: () => MeanTally | undefined,
): CautiousTally<MeanTally> {
  const { strata } = bySchool;
  return choose(bySchool, byPupil, {
    carried: carryingUnits(unitsOfMean(strata)),
    df: degreesOfFreedom({ strata }),
    reachOf: (tally) => reachOf(estimateMean(tally)),
  });
}

/** A part and its rest; the counts and the df of the rest stay those by school. */
export function cautiousPair(bySchool: PairTally, byPupil: () => PairTally | undefined): PairTally {
  const sums = cautiousSums(bySchool, byPupil, linearisedDifference);
  if (sums === bySchool) return bySchool;
  const { respondents, rest, outside, restDf } = bySchool;
  return { respondents, rest, outside, restDf, strata: sums.strata };
}

/** Two or more groups that are held against each other, by how far what is made of them reaches. */
export function cautiousSums<Sums extends GroupSums>(
  bySchool: Sums,
  byPupil: () => Sums | null | undefined,
  make: (sums: Sums) => Uncertain | null,
): Sums {
  const carried = unitsOfGroups(bySchool).map(carryingUnits);
  if (groupDegreesOfFreedom(bySchool) < 1 || !carried.some(({ df }) => isFewDf(df))) return bySchool;
  const other = byPupil();
  return other && reachOf(make(other)) > reachOf(make(bySchool)) ? other : bySchool;
}

export interface Uncertain {
  readonly variance: number;
  readonly df: number;
}

/** From the estimate to the end of its interval; without a degree of freedom there is no end. */
function reachOf(estimate: Uncertain | null): number {
  if (estimate === null) return 0;
  const { variance, df } = estimate;
  return df < 1 ? Infinity : studentQuantile(1 - (1 - defaultConfidenceLevel) / 2, df) * Math.sqrt(variance);
}

/**
 * So few that even the least sure of two intervals holds the truth too seldom: it is told beside the figure. From four on
 * the interval can be relied on (the simulation of decision 39).
 */
export function isCarriedByFew(few: FewSchools | null): few is FewSchools {
  return few !== null && schoolsThatCarry(few) < 4;
}

/** As a reader counts them. */
export function schoolsThatCarry({ units }: FewSchools): number {
  return Math.max(1, Math.round(units));
}

interface Carried<Tally> {
  readonly carried: CarryingUnits;
  /** R's degf. */
  readonly df: number;
  readonly reachOf: (tally: Tally) => number;
}

function choose<Tally extends { readonly n: number }>(
  bySchool: Tally,
  byPupil: () => Tally | undefined,
  { carried, df, reachOf: reach }: Carried<Tally>,
): CautiousTally<Tally> {
  if (bySchool.n === 0 || !isFewDf(carried.df)) return { tally: bySchool, few: null };
  const other = df < 1 ? undefined : byPupil();
  return other !== undefined && reach(other) > reach(bySchool)
    ? { tally: other, few: { ...carried, unit: 'pupil' } }
    : { tally: bySchool, few: { ...carried, unit: 'school' } };
}
