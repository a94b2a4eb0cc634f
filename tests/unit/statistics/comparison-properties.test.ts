import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustPValues } from '../../../shared/statistics/adjust-p-values.ts';
import { testDifference } from '../../../shared/statistics/difference-test.ts';
import { intervalsApart } from '../../../shared/statistics/intervals-apart.ts';
import { linearisedDifference } from '../../../shared/statistics/linearised-difference.ts';
import { raoScottTest } from '../../../shared/statistics/rao-scott-test.ts';
import { pairSumsOf } from '../../reference/pairs.ts';
import type { Design, Survey } from '../../reference/surveys.ts';

const respondent = fc.record({
  school: fc.integer({ min: 1, max: 6 }),
  stratum: fc.integer({ min: 1, max: 3 }),
  weight: fc.double({ min: 0.05, max: 20, noNaN: true }),
  group: fc.integer({ min: 1, max: 3 }),
  answer: fc.constantFrom(0, 1, 0, 1, null),
});
const survey = fc.array(respondent, { minLength: 4, maxLength: 80 }).map((rows): Survey => ({
  school: rows.map(({ school }) => school),
  stratum: rows.map(({ stratum }) => stratum),
  weight: rows.map(({ weight }) => weight),
  group: rows.map(({ group }) => group),
  answer: rows.map(({ answer }) => answer),
}));
const design = fc.record<Design>({ weighted: fc.boolean(), strata: fc.boolean(), schools: fc.boolean() });

describe('a part against the rest, whatever the sample and the design', () => {
  it('is the rest against the part, mirrored', () => {
    fc.assert(
      fc.property(survey, design, (drawn, chosen) => {
        const part = (row: number) => drawn.group[row] === 1;
        const rest = (row: number) => drawn.group[row] !== 1;
        const one = compare(drawn, chosen, part, rest);
        const other = compare(drawn, chosen, rest, part);
        expect(other === null).toBe(one === null);
        if (one === null || other === null) return;
        close(other.difference, -one.difference);
        expect(other.df).toBe(one.df);
        close(other.test?.p, one.test?.p);
        close(other.test?.interval.lower, negative(one.test?.interval.upper));
        close(other.raoScott?.statistic, one.raoScott?.statistic);
      }),
    );
  });

  it('does not depend on the scale of the weights, and holds the difference in its interval', () => {
    const scale = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(survey, design, scale, (drawn, chosen, factor) => {
        const scaled = { ...drawn, weight: drawn.weight.map((weight) => weight * factor) };
        const part = (row: number) => drawn.group[row] === 1;
        const rest = (row: number) => drawn.group[row] !== 1;
        const one = compare(drawn, chosen, part, rest);
        const other = compare(scaled, chosen, part, rest);
        if (one === null || other === null) return;
        close(other.difference, one.difference);
        close(other.test?.p, one.test?.p);
        close(other.raoScott?.p, one.raoScott?.p);
        if (one.test === null) return;
        expect(one.test.interval.lower).toBeLessThanOrEqual(one.difference);
        expect(one.test.interval.upper).toBeGreaterThanOrEqual(one.difference);
      }),
    );
  });

  it('sees no difference, and no spread, between a domain and itself', () => {
    fc.assert(
      fc.property(survey, design, (drawn, chosen) => {
        const all = () => true;
        const same = compare(drawn, chosen, all, all);
        if (same === null) return;
        expect(same.difference).toBe(0);
        expect(same.test).toBeNull();
      }),
    );
  });
});

describe('corrected p values', () => {
  const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });

  it('keep their order, are never smaller, and Benjamini–Hochberg is never stricter than Bonferroni', () => {
    fc.assert(
      fc.property(pValues, (p) => {
        const bh = adjustPValues(p, 'bh');
        const bonferroni = adjustPValues(p, 'bonferroni');
        p.forEach((value, i) => {
          expect(bh[i]).toBeGreaterThanOrEqual(value);
          expect(bh[i]).toBeLessThanOrEqual(bonferroni[i] ?? NaN);
          p.forEach((larger, j) => {
            if (larger >= value) expect(bh[j]).toBeGreaterThanOrEqual(bh[i] ?? NaN);
          });
        });
      }),
    );
  });
});

it('intervals that touch are not apart', () => {
  const apart = (a: readonly [number, number], b: readonly [number, number]) =>
    intervalsApart({ lower: a[0], upper: a[1] }, { lower: b[0], upper: b[1] });
  expect(apart([0.1, 0.2], [0.2, 0.3])).toBe(false);
  expect(apart([0.1, 0.2], [0.21, 0.3])).toBe(true);
  expect(apart([0.21, 0.3], [0.1, 0.2])).toBe(true);
  expect(apart([0.1, 0.4], [0.2, 0.3])).toBe(false);
});

function compare(drawn: Survey, chosen: Design, a: (row: number) => boolean, b: (row: number) => boolean) {
  const { pair, respondents } = pairSumsOf(drawn, chosen, a, b);
  const difference = linearisedDifference(pair);
  if (difference === null) return null;
  return { ...difference, test: testDifference(difference), raoScott: raoScottTest(pair, respondents) };
}

function negative(value: number | undefined): number | undefined {
  return value === undefined ? undefined : -value;
}

function close(actual: number | undefined, expected: number | undefined): void {
  expect(actual === undefined).toBe(expected === undefined);
  if (actual === undefined || expected === undefined) return;
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(expected)));
}
