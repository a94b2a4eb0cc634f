import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adjustPValues } from '../../shared/statistics/adjust-p-values.ts';
import { testDifference } from '../../shared/statistics/difference-test.ts';
import { linearisedDifference, type Difference } from '../../shared/statistics/linearised-difference.ts';
import { raoScottTest } from '../../shared/statistics/rao-scott-test.ts';
import { stackedDifference } from '../../shared/statistics/stacked-difference.ts';
import { twoProportionTest } from '../../shared/statistics/two-proportion-test.ts';
import { estimateProportion } from '../../shared/statistics/weighted-proportion.ts';
import { expectClose } from './expect-close.ts';
import { pairSumsOf } from './pairs.ts';
import { tallyOf, type Design, type Survey } from './surveys.ts';

type Limits = readonly [number | null, number | null];
interface GoldenPair {
  readonly survey: string;
  readonly design: string;
  readonly pair: string;
  readonly n: number;
  readonly difference: number;
  readonly se: number;
  readonly df: number;
  readonly p: number | null;
  readonly interval: Limits;
  readonly raoScott: { readonly statistic: number; readonly df: number; readonly p: number } | null;
}
interface GoldenWaves {
  readonly now: string;
  readonly before: string;
  readonly design: string;
  readonly difference: number;
  readonly se: number;
  readonly df: number;
  readonly p: number;
}
const golden = JSON.parse(readFileSync(new URL('comparisons.json', import.meta.url), 'utf8')) as {
  readonly surveys: Readonly<Record<string, Survey>>;
  readonly designs: Readonly<Record<string, Design>>;
  readonly pairs: readonly GoldenPair[];
  readonly waves: readonly GoldenWaves[];
  readonly zTests: readonly {
    readonly a: readonly [number, number];
    readonly b: readonly [number, number];
    readonly p: number | null;
    readonly interval: Limits;
  }[];
  readonly adjusted: readonly {
    readonly p: readonly number[];
    readonly bh: readonly number[];
    readonly bonferroni: readonly number[];
  }[];
};

/** As comparisons.R names them, by the group of a respondent. */
const pairs: Readonly<Record<string, readonly [(group: number) => boolean, (group: number) => boolean]>> = {
  part_and_rest: [(group) => group === 1, (group) => group !== 1],
  two_groups: [(group) => group === 1, (group) => group === 2],
  overlapping: [(group) => group !== 1, (group) => group !== 3],
  part_and_whole: [(group) => group === 1, () => true],
};

describe('two domains of one survey agree with R survey', () => {
  it('has Rao–Scott values, and tables without them', () => {
    expect(golden.pairs.length).toBe(
      Object.keys(golden.surveys).length * Object.keys(golden.designs).length * Object.keys(pairs).length,
    );
    expect(golden.pairs.filter(({ raoScott }) => raoScott !== null).length).toBeGreaterThan(90);
  });

  for (const name of Object.keys(golden.surveys)) {
    for (const design of Object.keys(golden.designs)) {
      it(`${name}, design ${design}`, () => {
        const cases = golden.pairs.filter((each) => each.survey === name && each.design === design);
        expect(cases.length).toBe(Object.keys(pairs).length);
        for (const expected of cases) comparePair(expected);
      });
    }
  }

  it('gives the values METHODS.md names: 50 of 100 inside 120 of 300', () => {
    const { pair, respondents } = sumsOf('methods', 'plain', 'part_and_rest');
    const test = raoScottTest(pair, respondents);
    expect(test?.statistic).toBeCloseTo(6.229166667, 9);
    expect(test?.df).toBe(299);
    expect(test?.p).toBeCloseTo(0.01310497, 8);
    const difference = found(linearisedDifference(pair));
    expect(difference.difference / Math.sqrt(difference.variance)).toBeCloseTo(2.482931, 6);
  });
});

describe('two waves stacked agree with R survey', () => {
  for (const expected of golden.waves) {
    const { now, before, design } = expected;
    it(`${now} against ${before}, design ${design}`, () => {
      const estimate = (survey: string) =>
        found(
          estimateProportion(
            tallyOf(found(golden.surveys[survey]), found(golden.designs[design]), () => true),
          ),
        );
      compareDifference(stackedDifference(estimate(now), estimate(before)), expected, 'waves');
    });
  }
});

it("the two-proportion z-test is R's prop.test without correction", () => {
  for (const { a, b, p, interval } of golden.zTests) {
    const test = twoProportionTest(proportionOf(a), proportionOf(b));
    expectP(test?.p ?? null, p, `${a.join('/')} against ${b.join('/')}`);
    expectClose(test?.interval.lower ?? null, interval[0], 'lower');
    expectClose(test?.interval.upper ?? null, interval[1], 'upper');
  }
});

it("corrections are R's p.adjust", () => {
  for (const { p, bh, bonferroni } of golden.adjusted) {
    adjustPValues(p, 'bh').forEach((value, i) => expectClose(value, bh[i] ?? null, 'bh'));
    adjustPValues(p, 'bonferroni').forEach((value, i) =>
      expectClose(value, bonferroni[i] ?? null, 'bonferroni'),
    );
    expect(adjustPValues(p, 'none')).toEqual(p);
  }
});

function sumsOf(surveyName: string, designName: string, pairName: string) {
  const survey = found(golden.surveys[surveyName]);
  const [a, b] = found(pairs[pairName]);
  const inside = (belongs: (group: number) => boolean) => (row: number) => belongs(survey.group[row] ?? 0);
  return pairSumsOf(survey, found(golden.designs[designName]), inside(a), inside(b));
}

function comparePair(expected: GoldenPair): void {
  const what = `${expected.survey}, ${expected.design}, ${expected.pair}`;
  const { pair, respondents } = sumsOf(expected.survey, expected.design, expected.pair);
  expect(respondents, what).toBe(expected.n);
  compareDifference(found(linearisedDifference(pair)), expected, what);
  if (expected.pair !== 'part_and_rest' && expected.pair !== 'two_groups') return;
  const test = raoScottTest(pair, respondents);
  expect(test === null, what).toBe(expected.raoScott === null);
  if (test === null || expected.raoScott === null) return;
  expect(test.df, what).toBe(expected.raoScott.df);
  expectClose(test.statistic, expected.raoScott.statistic, `${what} F`);
  expectP(test.p, expected.raoScott.p, `${what} p of F`);
}

function compareDifference(
  actual: Difference,
  expected: Pick<GoldenPair, 'difference' | 'se' | 'df' | 'p'> & { readonly interval?: Limits },
  what: string,
): void {
  expectClose(actual.difference, expected.difference, `${what} difference`);
  expectClose(Math.sqrt(actual.variance), expected.se, `${what} se`);
  expect(actual.df, what).toBe(expected.df);
  const test = testDifference(actual);
  expectP(test?.p ?? null, expected.p, `${what} p`);
  if (expected.interval === undefined) return;
  expectClose(test?.interval.lower ?? null, expected.interval[0], `${what} lower`);
  expectClose(test?.interval.upper ?? null, expected.interval[1], `${what} upper`);
}

/** p values agree to 1e-8 relative. */
function expectP(actual: number | null, expected: number | null, what: string): void {
  if (actual === null || expected === null) {
    expect(actual, what).toBe(expected);
    return;
  }
  expect(Math.abs(actual - expected), `${what}: ${actual} against ${expected}`).toBeLessThanOrEqual(
    1e-8 * expected,
  );
}

function proportionOf([numerator, n]: readonly [number, number]) {
  return { proportion: numerator / n, n };
}

function found<Value>(value: Value | null | undefined): Value {
  if (value === undefined || value === null) throw new Error('Named in the golden values, but not there');
  return value;
}
