import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { testDifference } from '../../shared/statistics/difference-test.ts';
import type { GroupSums } from '../../shared/statistics/group-sums.ts';
import type { Interval } from '../../shared/statistics/interval.ts';
import { linearisedDifference } from '../../shared/statistics/linearised-difference.ts';
import { linearisedRatio } from '../../shared/statistics/linearised-ratio.ts';
import { logisticTrend } from '../../shared/statistics/logistic-trend.ts';
import { slopeIndex } from '../../shared/statistics/slope-index.ts';
import { trendMarker } from '../../shared/statistics/trend-marker.ts';
import { pairOf } from '../../shared/statistics/pair-sums.ts';
import { sumGroups } from '../../electron/analysis/tally-groups.ts';
import { expectClose } from './expect-close.ts';
import { groupsOf } from './groups.ts';
import { tallyOf, type Design, type Survey } from './surveys.ts';

type Limits = readonly [number, number];
interface GoldenTrend {
  readonly series: string;
  readonly design: string;
  readonly groups: readonly number[];
  readonly slope: number;
  readonly se: number;
  readonly df: number;
  readonly p: number;
  readonly odds: readonly [number, number, number];
  readonly perYear: number;
  readonly perYearSe: number;
  readonly perYearInterval: Limits;
}
interface GoldenGap {
  readonly survey: string;
  readonly design: string;
  readonly groups: readonly number[];
  readonly largest: string;
  readonly smallest: string;
  readonly df: number;
  readonly difference: number;
  readonly differenceSe: number;
  readonly differenceP: number;
  readonly ratio: { readonly value: number; readonly seOfLog: number; readonly interval: Limits } | null;
  readonly slope: number;
  readonly slopeSe: number;
  readonly slopeDf: number;
  readonly slopeP: number;
  readonly slopeInterval: Limits;
}
const golden = JSON.parse(readFileSync(new URL('trends-and-gaps.json', import.meta.url), 'utf8')) as {
  readonly surveys: Readonly<Record<string, Survey>>;
  readonly designs: Readonly<Record<string, Design>>;
  readonly series: Readonly<
    Record<string, { readonly waves: readonly string[]; readonly years: readonly number[] }>
  >;
  readonly trends: readonly GoldenTrend[];
  readonly gaps: readonly GoldenGap[];
};

describe('trends agree with R svyglm over the waves stacked', () => {
  it('in every design, of everyone and of a part', () => {
    expect(golden.trends.length).toBe(
      Object.keys(golden.series).length * Object.keys(golden.designs).length * 2,
    );
  });

  for (const expected of golden.trends) {
    const name = `${expected.series}, design ${expected.design}, groups ${expected.groups.join(' ')}`;
    it(name, () => compareTrend(expected, name));
  }
});

describe('the trend marker', () => {
  const rise = [50, 55, 60, 70, 80].map((yes, i) => ({ year: 2017 + 2 * i, n: 500, yes }));

  it('gives the value METHODS.md names: 50, 55, 60, 70 and 80 of 500', () => {
    const marker = found(trendMarker(rise));
    expect(marker.statistic).toBeCloseTo(10.2158, 4);
    expect(marker.direction).toBe('rising');
    const fall = rise.map((point) => ({ ...point, yes: 500 - point.yes }));
    expect(found(trendMarker(fall)).direction).toBe('falling');
  });

  it('says nothing of four points, or where nobody says yes', () => {
    expect(trendMarker(rise.slice(1))).toBeNull();
    expect(trendMarker(rise.map((point) => ({ ...point, yes: 0 })))).toBeNull();
  });

  it('marks nothing below the limit, nor where one point makes the slope', () => {
    expect(found(trendMarker(rise.map((point) => ({ ...point, yes: 60 })))).direction).toBe('none');
    const leap = rise.map((point, i) => ({ ...point, yes: i === 4 ? 120 : 60 - i }));
    const marker = found(trendMarker(leap));
    expect(marker.statistic).toBeGreaterThan(9.54954);
    expect(marker.direction).toBe('none');
  });
});

describe('gaps between groups agree with R svyby, svycontrast and svyglm', () => {
  it('in every design, of all groups and of some', () => {
    expect(golden.gaps.length).toBe(
      Object.keys(golden.surveys).length * Object.keys(golden.designs).length * 2,
    );
  });

  for (const expected of golden.gaps) {
    const name = `${expected.survey}, design ${expected.design}, groups ${expected.groups.join(' ')}`;
    it(name, () => compareGap(expected, name));
  }
});

function compareTrend(expected: GoldenTrend, name: string): void {
  const { waves, years } = found(golden.series[expected.series]);
  const design = found(golden.designs[expected.design]);
  const trend = found(
    logisticTrend(
      waves.map((wave, i) => {
        const survey = found(golden.surveys[wave]);
        const inside = (row: number) => expected.groups.includes(survey.group[row] ?? 0);
        return { year: years[i] ?? 0, strata: tallyOf(survey, design, inside).strata };
      }),
    ),
  );
  expectClose(trend.slope, expected.slope, `${name} slope`);
  expectClose(Math.sqrt(trend.variance), expected.se, `${name} se`);
  expect(trend.df, name).toBe(expected.df);
  expectP(trend.p, expected.p, `${name} p`);
  expectClose(trend.oddsRatio, expected.odds[0], `${name} odds ratio`);
  expectLimits(trend.oddsInterval, [expected.odds[1], expected.odds[2]], `${name} odds`);
  expectClose(trend.perYear, expected.perYear, `${name} per year`);
  expectClose(Math.sqrt(trend.perYearVariance), expected.perYearSe, `${name} se per year`);
  expectLimits(trend.perYearInterval, expected.perYearInterval, `${name} per year`);
}

function compareGap(expected: GoldenGap, name: string): void {
  const sums = sumsOf(expected, expected.groups);
  const slope = found(slopeIndex(sums));
  expectClose(slope.difference, expected.slope, `${name} slope`);
  expectClose(Math.sqrt(slope.variance), expected.slopeSe, `${name} slope se`);
  expect(slope.df, name).toBe(expected.slopeDf);
  const slopeTest = found(testDifference(slope));
  expectP(slopeTest.p, expected.slopeP, `${name} slope p`);
  expectLimits(slopeTest.interval, expected.slopeInterval, `${name} slope`);

  const pair = pairOf(sumsOf(expected, [Number(expected.largest), Number(expected.smallest)]));
  const difference = found(linearisedDifference(pair));
  expectClose(difference.difference, expected.difference, `${name} difference`);
  expectClose(Math.sqrt(difference.variance), expected.differenceSe, `${name} se`);
  expect(difference.df, name).toBe(expected.df);
  expectP(found(testDifference(difference)).p, expected.differenceP, `${name} p`);
  const ratio = linearisedRatio(pair);
  expect(ratio === null, name).toBe(expected.ratio === null);
  if (ratio === null || expected.ratio === null) return;
  expectClose(ratio.ratio, expected.ratio.value, `${name} ratio`);
  expectClose(Math.sqrt(ratio.logVariance), expected.ratio.seOfLog, `${name} se of log ratio`);
  expectLimits(ratio.interval, expected.ratio.interval, `${name} ratio`);
}

function sumsOf({ survey, design }: GoldenGap, groups: readonly number[]): GroupSums {
  return sumGroups(
    groupsOf(found(golden.surveys[survey]), found(golden.designs[design]), 4),
    groups.map((group) => group - 1),
  );
}

function expectLimits(actual: Interval | null, [lower, upper]: Limits, what: string): void {
  expectClose(found(actual).lower, lower, `${what} lower`);
  expectClose(found(actual).upper, upper, `${what} upper`);
}

/** p values agree to 1e-8 relative. */
function expectP(actual: number | null, expected: number, what: string): void {
  expect(Math.abs(found(actual) - expected), `${what}: ${actual} against ${expected}`).toBeLessThanOrEqual(
    1e-8 * expected,
  );
}

function found<Value>(value: Value | null | undefined): Value {
  if (value === undefined || value === null) throw new Error('Named in the golden values, but not there');
  return value;
}
