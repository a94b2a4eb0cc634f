import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalFor } from '../../../shared/statistics/interval-for.ts';
import { estimateProportion } from '../../../shared/statistics/weighted-proportion.ts';
import { isSimple, tallyOf, type Design, type Survey } from '../../reference/surveys.ts';

interface Respondent {
  readonly school: number;
  readonly stratum: number;
  readonly weight: number;
  readonly answer: number | null;
}

const respondent = fc.record<Respondent>({
  school: fc.integer({ min: 1, max: 6 }),
  stratum: fc.integer({ min: 1, max: 3 }),
  weight: fc.double({ min: 0.05, max: 20, noNaN: true }),
  answer: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(0, 1) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
});
const sample = fc.array(respondent, { minLength: 1, maxLength: 80 });
const design = fc.record<Design>({ weighted: fc.boolean(), strata: fc.boolean(), schools: fc.boolean() });

function surveyOf(respondents: readonly Respondent[]): Survey {
  return {
    school: respondents.map(({ school }) => school),
    stratum: respondents.map(({ stratum }) => stratum),
    weight: respondents.map(({ weight }) => weight),
    group: respondents.map(() => 1),
    answer: respondents.map(({ answer }) => answer),
  };
}

function estimateOf(respondents: readonly Respondent[], chosen: Design) {
  const estimate = estimateProportion(tallyOf(surveyOf(respondents), chosen, () => true));
  return estimate === null
    ? null
    : { estimate, ...intervalFor(estimate, { simpleRandomSample: isSimple(chosen) }) };
}

describe('a weighted proportion, whatever the sample and the design', () => {
  it('has an interval within 0–1 that holds the estimate', () => {
    fc.assert(
      fc.property(sample, design, (respondents, chosen) => {
        const answered = estimateOf(respondents, chosen);
        if (answered === null) return;
        const { estimate, interval } = answered;
        expect(estimate.proportion).toBeGreaterThanOrEqual(0);
        expect(estimate.proportion).toBeLessThanOrEqual(1);
        expect(estimate.variance).toBeGreaterThanOrEqual(0);
        if (interval === null) {
          expect(estimate.df).toBeLessThan(1);
          return;
        }
        expect(interval.lower).toBeGreaterThanOrEqual(0);
        expect(interval.lower).toBeLessThanOrEqual(estimate.proportion + 1e-12);
        expect(interval.upper).toBeGreaterThanOrEqual(estimate.proportion - 1e-12);
        expect(interval.upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    const shuffled = sample.chain((respondents) =>
      fc.tuple(
        fc.constant(respondents),
        fc.shuffledSubarray(respondents, { minLength: respondents.length, maxLength: respondents.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, design, ([inOrder, inAnotherOrder], chosen) => {
        sameEstimate(estimateOf(inOrder, chosen), estimateOf(inAnotherOrder, chosen));
      }),
    );
  });

  it('does not depend on the scale of the weights', () => {
    fc.assert(
      fc.property(
        sample,
        design,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (respondents, chosen, scale) => {
          const scaled = respondents.map((each) => ({ ...each, weight: each.weight * scale }));
          sameEstimate(estimateOf(respondents, chosen), estimateOf(scaled, chosen));
        },
      ),
    );
  });

  it('is that of the complement, mirrored', () => {
    fc.assert(
      fc.property(sample, design, (respondents, chosen) => {
        const opposite = respondents.map((each) => ({
          ...each,
          answer: each.answer === null ? null : 1 - each.answer,
        }));
        const yes = estimateOf(respondents, chosen);
        const no = estimateOf(opposite, chosen);
        expect(yes === null).toBe(no === null);
        if (yes === null || no === null) return;
        expect(no.estimate.proportion).toBeCloseTo(1 - yes.estimate.proportion, 12);
        expect(Math.sqrt(no.estimate.variance)).toBeCloseTo(Math.sqrt(yes.estimate.variance), 6);
        expect(no.method).toBe(yes.method);
        expect(no.interval === null).toBe(yes.interval === null);
        if (yes.interval !== null) expect(no.interval?.upper).toBeCloseTo(1 - yes.interval.lower, 6);
      }),
    );
  });
});

describe('the method of the interval', () => {
  const estimate = { n: 100, proportion: 0.05, variance: 0.0005, df: 90, designEffect: 1, lonelyStrata: 0 };

  it('is Wilson for a simple random sample, also at 0', () => {
    const none = { ...estimate, numerator: 0, proportion: 0 };
    expect(intervalFor(none, { simpleRandomSample: true })).toMatchObject({
      method: 'wilson',
      interval: { lower: 0 },
    });
  });

  it('is Korn–Graubard below five on either side and logit from five', () => {
    const methodAt = (numerator: number) =>
      intervalFor({ ...estimate, numerator, proportion: numerator / 100 }, { simpleRandomSample: false })
        .method;
    expect([0, 4, 5, 95, 96, 100].map(methodAt)).toEqual([
      'korn-graubard',
      'korn-graubard',
      'logit',
      'logit',
      'korn-graubard',
      'korn-graubard',
    ]);
  });

  it('gives no interval without a degree of freedom', () => {
    const one = { ...estimate, numerator: 50, proportion: 0.5, df: 0 };
    expect(intervalFor(one, { simpleRandomSample: false }).interval).toBeNull();
  });
});

type Answered = ReturnType<typeof estimateOf>;
function sameEstimate(a: Answered, b: Answered): void {
  expect(a === null).toBe(b === null);
  if (a === null || b === null) return;
  expect(b.estimate.n).toBe(a.estimate.n);
  expect(b.estimate.df).toBe(a.estimate.df);
  expect(b.method).toBe(a.method);
  expect(b.estimate.proportion).toBeCloseTo(a.estimate.proportion, 12);
  expect(Math.sqrt(b.estimate.variance)).toBeCloseTo(Math.sqrt(a.estimate.variance), 6);
}
