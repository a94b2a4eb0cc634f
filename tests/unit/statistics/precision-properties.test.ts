import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalFor } from '../../../shared/statistics/interval-for.ts';
import { estimateProportion } from '../../../shared/statistics/weighted-proportion.ts';
import { wilsonInterval } from '../../../shared/statistics/wilson-interval.ts';
import { isSimple, tallyOf, type Design, type Survey } from '../../reference/surveys.ts';

const respondent = fc.record({
  school: fc.integer({ min: 1, max: 5 }),
  weight: fc.double({ min: 0.2, max: 5, noNaN: true }),
  answer: fc.constantFrom(0, 1),
});
type Respondent = typeof respondent extends fc.Arbitrary<infer Each> ? Each : never;
const sample = fc.array(respondent, { minLength: 2, maxLength: 60 });

/** `copies` of a sample; of its schools as well, or of the pupils in the same schools. */
function repeat(respondents: readonly Respondent[], copies: number, newSchools: boolean): Survey {
  const all = Array.from({ length: copies }, (_, copy) =>
    respondents.map((each) => ({ ...each, school: each.school + (newSchools ? 10 * copy : 0) })),
  ).flat();
  return {
    school: all.map(({ school }) => school),
    stratum: all.map(() => 1),
    weight: all.map(({ weight }) => weight),
    group: all.map(() => 1),
    answer: all.map(({ answer }) => answer),
  };
}

function answer(survey: Survey, design: Design) {
  const estimate = estimateProportion(tallyOf(survey, design, () => true));
  if (estimate === null) throw new Error('Nobody answered');
  return { ...estimate, ...intervalFor(estimate, { simpleRandomSample: isSimple(design) }) };
}

const byPupil: Design = { weighted: true, strata: false, schools: false };
const bySchool: Design = { weighted: true, strata: false, schools: true };

describe('a sample duplicated', () => {
  it('keeps its percentage in every design', () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: 2, max: 4 }), fc.boolean(), (respondents, copies, fresh) => {
        for (const design of [byPupil, bySchool]) {
          const once = answer(repeat(respondents, 1, fresh), design);
          const more = answer(repeat(respondents, copies, fresh), design);
          expect(more.proportion).toBeCloseTo(once.proportion, 12);
          expect(more.n).toBe(copies * once.n);
        }
      }),
    );
  });

  it('pupil by pupil has the variance of a sample so many times as large', () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: 2, max: 4 }), (respondents, copies) => {
        const once = answer(repeat(respondents, 1, false), byPupil);
        const more = answer(repeat(respondents, copies, false), byPupil);
        // n / (n − 1) · Σ (w (y − p))² / (Σ w)²: only the n of its first factor is another.
        const correction = ((copies * once.n) / (copies * once.n - 1)) * ((once.n - 1) / once.n);
        expect(more.variance).toBeCloseTo((once.variance / copies) * correction, 12);
      }),
    );
  });

  it('within the same schools tells nothing more: pupils of one school are no new schools', () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: 2, max: 4 }), (respondents, copies) => {
        const once = answer(repeat(respondents, 1, false), bySchool);
        const more = answer(repeat(respondents, copies, false), bySchool);
        expect(more.variance).toBeCloseTo(once.variance, 12);
        expect(more.df).toBe(once.df);
      }),
    );
  });
});

describe('an interval', () => {
  it('shrinks with n, pupil by pupil and school by school', () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: 2, max: 4 }), fc.boolean(), (respondents, copies, schools) => {
        const design = schools ? bySchool : byPupil;
        const once = answer(repeat(respondents, 1, schools), design);
        const more = answer(repeat(respondents, copies, schools), design);
        // From fewer than five to more the method changes, and with it what is compared.
        if (once.interval === null || more.interval === null || once.method !== more.method) return;
        const widths = [once.interval, more.interval].map(({ lower, upper }) => upper - lower);
        expect(widths[1]).toBeLessThanOrEqual((widths[0] ?? 0) + 1e-12);
      }),
      { numRuns: 300 },
    );
  });

  it('of a simple random sample shrinks with every n at the same percentage, also at 0 and 100', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 2, max: 50 }),
        (n, share, times) => {
          const yes = Math.round(share * n);
          const width = (copies: number) => {
            const interval = wilsonInterval(copies * yes, copies * n);
            return interval === null ? 0 : interval.upper - interval.lower;
          };
          expect(width(times)).toBeGreaterThan(0);
          expect(width(times)).toBeLessThan(width(1));
        },
      ),
    );
  });
});
