import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sumGroups } from '../../electron/analysis/tally-groups.ts';
import { testDifference } from '../../shared/statistics/difference-test.ts';
import { linearTrend } from '../../shared/statistics/linear-trend.ts';
import { linearisedDifference, type Difference } from '../../shared/statistics/linearised-difference.ts';
import { pairOf, totalsOf } from '../../shared/statistics/pair-sums.ts';
import { slopeIndex } from '../../shared/statistics/slope-index.ts';
import { expectClose } from './expect-close.ts';
import { ScoreSurvey } from './scores.ts';
import type { Design, Survey } from './surveys.ts';

interface GoldenTest {
  readonly difference: number;
  readonly se: number;
  readonly df: number;
  readonly p: number;
  readonly interval: readonly [number, number];
}
interface Named {
  readonly survey: string;
  readonly design: string;
}
const golden = JSON.parse(readFileSync(new URL('mean-comparisons.json', import.meta.url), 'utf8')) as {
  readonly surveys: Readonly<Record<string, Survey>>;
  readonly designs: Readonly<Record<string, Design>>;
  readonly series: Readonly<
    Record<string, { readonly waves: readonly string[]; readonly years: readonly number[] }>
  >;
  readonly rests: readonly (Named & GoldenTest & { readonly part: string; readonly rest: number })[];
  readonly gaps: readonly (Named & { readonly groups: GoldenTest; readonly slope: GoldenTest })[];
  readonly trends: readonly (GoldenTest & {
    readonly series: string;
    readonly design: string;
    readonly groups: readonly number[];
  })[];
};
const parts: Readonly<Record<string, (survey: Survey, row: number) => boolean>> = {
  group_1: ({ group }, row) => group[row] === 1,
  schools_1_to_4: ({ school }, row) => (school[row] ?? 0) <= 4,
};

it('has golden values for every survey and design', () => {
  const each = Object.keys(golden.surveys).length * Object.keys(golden.designs).length;
  expect(golden.rests.length).toBe(2 * each);
  expect(golden.gaps.length).toBe(each);
  expect(golden.trends.length).toBe(
    2 * Object.keys(golden.series).length * Object.keys(golden.designs).length,
  );
});

describe('the mean of a part against that of the rest agrees with R svyby, svycontrast and svyglm', () => {
  for (const expected of golden.rests) {
    const name = `${expected.survey}, design ${expected.design}, ${expected.part}`;
    it(name, () => {
      const survey = found(golden.surveys[expected.survey]);
      const scores = new ScoreSurvey(survey, found(golden.designs[expected.design]));
      const part = (row: number) => found(parts[expected.part])(survey, row);
      const pair = scores.againstRest(part);
      const { zero, span } = scores.unit;
      const [, , yes, no] = totalsOf(pair);
      expectClose(zero + (span * yes) / (yes + no), expected.rest, `${name} mean of the rest`);
      compare(linearisedDifference(pair), span, expected, name);
      // And so by the way of any two figures of a chart.
      const two = scores.two(part, (row) => !part(row));
      compare(linearisedDifference(two.pair), span, expected, `${name}, as two figures`);
    });
  }
});

describe('gaps between the means of groups agree with R svyby, svycontrast and svyglm', () => {
  for (const expected of golden.gaps) {
    const name = `${expected.survey}, design ${expected.design}`;
    it(name, () => {
      const scores = new ScoreSurvey(
        found(golden.surveys[expected.survey]),
        found(golden.designs[expected.design]),
      );
      const groups = scores.groups(4);
      const { span } = scores.unit;
      compare(linearisedDifference(pairOf(sumGroups(groups, [3, 0]))), span, expected.groups, `${name} gap`);
      compare(slopeIndex(sumGroups(groups, [0, 1, 2, 3])), span, expected.slope, `${name} slope`);
    });
  }
});

describe('trends of means agree with R svyglm over the waves stacked', () => {
  for (const expected of golden.trends) {
    const name = `${expected.series}, design ${expected.design}, groups ${expected.groups.join(' ')}`;
    it(name, () => {
      const { waves, years } = found(golden.series[expected.series]);
      const design = found(golden.designs[expected.design]);
      const trend = found(
        linearTrend(
          waves.map((wave, i) => {
            const survey = found(golden.surveys[wave]);
            const inside = (row: number) => expected.groups.includes(survey.group[row] ?? 0);
            return { ...new ScoreSurvey(survey, design).meanOf(inside), year: years[i] ?? 0 };
          }),
        ),
      );
      compare({ ...trend, difference: trend.perYear }, 1, expected, name);
    });
  }
});

function compare(actual: Difference | null, span: number, expected: GoldenTest, what: string): void {
  const { difference, variance, df } = found(actual);
  const test = found(testDifference({ difference, variance, df }));
  expectNear(span * difference, expected.difference, expected.se, `${what} difference`);
  expectClose(span * Math.sqrt(variance), expected.se, `${what} se`);
  expect(df, what).toBe(expected.df);
  expectNear(span * test.interval.lower, expected.interval[0], expected.se, `${what} lower`);
  expectNear(span * test.interval.upper, expected.interval[1], expected.se, `${what} upper`);
  expect(Math.abs(test.p - expected.p), `${what} p`).toBeLessThanOrEqual(1e-8 * expected.p + 1e-12);
}

/** To 1e-9 of itself, or of its standard error where that is larger: what is subtracted loses its first digits. */
function expectNear(actual: number, expected: number, se: number, what: string): void {
  expect(Math.abs(actual - expected), `${what}: ${actual} against ${expected}`).toBeLessThanOrEqual(
    1e-9 * Math.max(Math.abs(expected), se),
  );
}

function found<Value>(value: Value | null | undefined): Value {
  if (value === undefined || value === null) throw new Error('Named in the golden values, but not there');
  return value;
}
