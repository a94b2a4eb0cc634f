import { chartGapTexts } from '../language/nl/chart-gaps.ts';
import { hiddenReasonText } from '../language/nl/disclosure.ts';
import { pointDecimals } from '../language/nl/figure-unit.ts';
import { gapTexts } from '../language/nl/gap.ts';
import { chanceText } from '../language/nl/verdicts.ts';
import type { Level } from '../model/area.ts';
import type { DifferenceRule } from '../model/comparison.ts';
import type { Gap, GapTable, ShownGap } from '../model/gap.ts';
import { gapCounts } from '../model/gap-counts.ts';
import { isLostToCorrection } from '../model/lost-to-correction.ts';
import { testedChance, type TestedChance } from '../model/tested-chance.ts';
import type { AbsentMark } from './spec.ts';

/** How far the groups of one area and wave lie apart, as a chart says it: the gap of the shown groups. */
export interface ShownChartGap {
  readonly status: 'shown';
  /** Codes of the outermost groups. */
  readonly largest: string;
  readonly smallest: string;
  /** There for means: sizes are in points of the score. */
  readonly measure?: 'mean';
  /** So many for all gaps of means in the chart: "0,3" beside "0,27" reads as another size. */
  readonly decimals?: number;
  /** Largest minus smallest and its interval, in percentage points. */
  readonly difference: number;
  readonly lower: number | null;
  readonly upper: number | null;
  /** "p = 0,004 na correctie"; null where there was no test. */
  readonly chance: string | null;
  /** What `chance` says, for a table; left out where there was no test. */
  readonly tested?: TestedChance;
  /** By the rule of the workspace; null where it wants a test and there is none. */
  readonly counts: boolean | null;
  /** Would count by itself, not after the correction for so many gaps. */
  readonly lost?: number;
  /** The slope over groups with an order, and its interval; null where they have none. */
  readonly slope: Pick<NonNullable<ShownGap['slope']>, 'points' | 'lower' | 'upper'> | null;
  readonly hiddenGroups: number;
}
export type ChartGap = ShownChartGap | AbsentMark;

/** Finds the gap of an area and wave; one that is not in the table is "no data". */
export type FindGap = (level: Level, areaCode: string, wave: number) => ChartGap;

export function lookUpGaps(table: GapTable, rule: DifferenceRule): FindGap {
  const gaps = new Map(table.gaps.map((gap) => [idOf(gap.key), gap]));
  const decimals = decimalsOf(table);
  return (level, areaCode, wave) => {
    const gap = gaps.get(idOf({ level, areaCode, wave }));
    return gap === undefined
      ? { status: 'unavailable', reason: hiddenReasonText('no-data', table.disclosure) }
      : chartGap(gap, table, { rule, decimals });
  };
}

/** As many as the smallest gap or limit needs, but no third: that only the one that needs it has. */
function decimalsOf({ gaps }: GapTable): number {
  const needed = gaps.flatMap(({ value }) =>
    value.status === 'shown'
      ? [pointDecimals(value.difference, value.diffLower ?? 0, value.diffUpper ?? 0)]
      : [],
  );
  return Math.min(2, Math.max(1, ...needed));
}

interface Told {
  readonly rule: DifferenceRule;
  readonly decimals: number;
}

function chartGap({ key, value, hiddenGroups }: Gap, table: GapTable, { rule, decimals }: Told): ChartGap {
  if (value.status !== 'shown') {
    const reason =
      value.reason === 'one-group' ? gapTexts.oneGroup : hiddenReasonText(value.reason, table.disclosure);
    return { status: value.status, reason };
  }
  const {
    largest,
    smallest,
    difference,
    diffLower,
    diffUpper,
    p,
    pAdjusted,
    slope,
    family = table.family,
  } = value;
  const basis = { ...table, family };
  const tested = testedChance({ p, pAdjusted }, basis);
  return {
    status: 'shown',
    largest: largest.group,
    smallest: smallest.group,
    ...(key.measure === 'mean' ? { measure: key.measure, decimals } : {}),
    difference,
    lower: diffLower,
    upper: diffUpper,
    chance: chanceText({ p, pAdjusted, apart: null }, basis),
    ...(tested === null ? {} : { tested }),
    counts: gapCounts(value, rule),
    ...(isLostToCorrection(value, rule) ? { lost: family } : {}),
    slope,
    hiddenGroups,
  };
}

/** For how many gaps each was corrected: in a story not always those of its own chart. */
export function correctedGaps({ gaps, family: ownFamily }: GapTable): readonly number[] {
  return gaps.flatMap(({ value }) =>
    value.status === 'shown' && value.pAdjusted !== null ? [value.family ?? ownFamily] : [],
  );
}

function idOf({ level, areaCode, wave }: Pick<Gap['key'], 'level' | 'areaCode' | 'wave'>): string {
  return `${level}|${areaCode}|${String(wave)}`;
}

/** "tussen jongens en meisjes", "tussen de groepen naar onderwijs". */
export function betweenGroups(names: readonly string[], by: string): string {
  return names.length === 2 ? chartGapTexts.betweenTwo(names) : chartGapTexts.betweenMany(by.toLowerCase());
}
