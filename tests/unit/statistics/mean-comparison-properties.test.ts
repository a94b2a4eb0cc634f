import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testDifference } from '../../../shared/statistics/difference-test.ts';
import { linearTrend } from '../../../shared/statistics/linear-trend.ts';
import { linearisedDifference } from '../../../shared/statistics/linearised-difference.ts';
import { estimateMean } from '../../../shared/statistics/weighted-mean.ts';
import { pairSumsOf } from '../../reference/pairs.ts';
import { ScoreSurvey } from '../../reference/scores.ts';
import type { Design, Survey } from '../../reference/surveys.ts';

const respondent = fc.record({
  school: fc.integer({ min: 1, max: 6 }),
  stratum: fc.integer({ min: 1, max: 3 }),
  weight: fc.double({ min: 0.05, max: 20, noNaN: true }),
  group: fc.integer({ min: 1, max: 3 }),
  answer: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 10 }) }, fc.constant(null)),
});
const survey = fc.array(respondent, { minLength: 6, maxLength: 60 }).map((rows): Survey => ({
  school: rows.map(({ school }) => school),
  stratum: rows.map(({ stratum }) => stratum),
  weight: rows.map(({ weight }) => weight),
  group: rows.map(({ group }) => group),
  answer: rows.map(({ answer }) => answer),
}));
const design = fc.record<Design>({ weighted: fc.boolean(), strata: fc.boolean(), schools: fc.boolean() });

describe('the mean of a part against that of the rest, whatever the sample and the design', () => {
  it('does not change when every score is shifted', () => {
    const shift = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(survey, design, shift, (drawn, chosen, by) => {
        same(
          compare(drawn, chosen),
          compare(
            scored(drawn, (y) => y + by),
            chosen,
          ),
        );
      }),
    );
  });

  it('is as many times larger as the scores are, with the same p', () => {
    const factor = fc.double({ min: 0.1, max: 30, noNaN: true });
    fc.assert(
      fc.property(survey, design, factor, (drawn, chosen, times) => {
        same(
          compare(drawn, chosen),
          compare(
            scored(drawn, (y) => times * y),
            chosen,
          ),
          times,
        );
      }),
    );
  });

  it('is the rest against the part, mirrored', () => {
    fc.assert(
      fc.property(survey, design, (drawn, chosen) => {
        const mirrored = { ...drawn, group: drawn.group.map((group) => (group === 1 ? 2 : 1)) };
        same(compare(drawn, chosen), compare(mirrored, chosen), -1);
      }),
    );
  });

  it('is nothing where part and rest answer alike', () => {
    fc.assert(
      fc.property(survey, design, (drawn, chosen) => {
        const twice = (values: readonly number[]) => [...values, ...values];
        const doubled: Survey = {
          school: twice(drawn.school),
          stratum: twice(drawn.stratum),
          weight: twice(drawn.weight),
          group: [...drawn.group.map(() => 1), ...drawn.group.map(() => 2)],
          answer: [...drawn.answer, ...drawn.answer],
        };
        const found = compare(doubled, chosen);
        if (found !== null) expect(Math.abs(found.difference)).toBeLessThan(1e-9);
      }),
    );
  });

  it('is the difference of the two means, each as it is shown by itself', () => {
    fc.assert(
      fc.property(survey, design, (drawn, chosen) => {
        const scores = new ScoreSurvey(drawn, chosen);
        const own = estimateMean(scores.meanOf((row) => drawn.group[row] === 1));
        const rest = estimateMean(scores.meanOf((row) => drawn.group[row] !== 1));
        const found = compare(drawn, chosen);
        expect(found === null).toBe(own === null || rest === null);
        if (own !== null && rest !== null) close(found?.difference, own.mean - rest.mean, 10);
      }),
    );
  });

  it('of scores of 0 and 1 is that of their proportion', () => {
    fc.assert(
      fc.property(survey, design, (drawn, chosen) => {
        const binary = scored(drawn, (y) => y % 2);
        const found = compare(binary, chosen);
        const isPart = (row: number) => binary.group[row] === 1;
        const { pair } = pairSumsOf(binary, chosen, isPart, (row) => !isPart(row));
        const proportion = linearisedDifference(pair);
        close(found?.difference, proportion?.difference, 1);
        const test = proportion && testDifference(proportion);
        if (found?.test && test) close(found.test.p, test.p, 1);
      }),
    );
  });
});

describe('the trend of a mean', () => {
  const slopeOf = (waves: readonly Survey[], chosen: Design) =>
    linearTrend(
      waves.map((wave, i) => ({ ...new ScoreSurvey(wave, chosen).meanOf(() => true), year: 2019 + 2 * i })),
    );

  it('does not change when every score is shifted, and turns with the sign of the scores', () => {
    const waves = fc.array(survey, { minLength: 3, maxLength: 4 });
    fc.assert(
      fc.property(waves, design, (drawn, chosen) => {
        const one = slopeOf(drawn, chosen);
        const shifted = slopeOf(
          drawn.map((wave) => scored(wave, (y) => y + 7)),
          chosen,
        );
        const turned = slopeOf(
          drawn.map((wave) => scored(wave, (y) => -y)),
          chosen,
        );
        close(shifted?.perYear, one?.perYear, 10);
        close(shifted?.p, one?.p, 1);
        close(turned?.perYear, one && -one.perYear, 10);
      }),
    );
  });

  it('needs two years with answers', () => {
    const wave: Survey = { school: [1, 2], stratum: [1, 1], weight: [1, 1], group: [1, 1], answer: [3, 5] };
    const nobody: Survey = { ...wave, answer: [null, null] };
    const plain = { weighted: false, strata: false, schools: false };
    expect(slopeOf([wave, nobody], plain)).toBeNull();
    expect(slopeOf([wave, wave], plain)?.perYear).toBe(0);
  });
});

interface Compared {
  readonly difference: number;
  readonly test: ReturnType<typeof testDifference>;
}

/** Group 1 against all others, in the unit of the score. */
function compare(drawn: Survey, chosen: Design): Compared | null {
  const scores = new ScoreSurvey(drawn, chosen);
  const found = linearisedDifference(scores.againstRest((row) => drawn.group[row] === 1));
  if (found === null) return null;
  const { span } = scores.unit;
  const { difference, variance, df } = found;
  const inUnit = { difference: span * difference, variance: span ** 2 * variance, df };
  return { difference: inUnit.difference, test: testDifference(inUnit) };
}

function scored(drawn: Survey, to: (score: number) => number): Survey {
  return { ...drawn, answer: drawn.answer.map((score) => (score === null ? null : to(score))) };
}

function same(one: Compared | null, other: Compared | null, times = 1): void {
  expect(other === null).toBe(one === null);
  if (one === null || other === null) return;
  close(other.difference, times * one.difference, 10 * Math.abs(times));
  // Where everybody answers as the own side does, one may see rounding where the other sees nothing.
  if (one.test === null || other.test === null) return;
  close(other.test.p, one.test.p, 1);
}

function close(actual: number | null | undefined, expected: number | null | undefined, scale: number): void {
  expect(actual == null).toBe(expected == null);
  if (actual == null || expected == null) return;
  expect(Math.abs(actual - expected), `${actual} against ${expected}`).toBeLessThan(1e-7 * scale);
}
