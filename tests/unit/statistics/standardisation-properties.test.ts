import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dobsonInterval,
  standardiseProportion,
  type StandardStratum,
} from '../../../shared/statistics/direct-standardisation.ts';
import {
  domainWeight,
  estimateProportion,
  type DomainSums,
} from '../../../shared/statistics/weighted-proportion.ts';

/** Respondents of a simple design: a weight and an answer each. */
const respondents = fc.array(
  fc.record({ weight: fc.double({ min: 0.05, max: 20, noNaN: true }), yes: fc.boolean() }),
  { minLength: 1, maxLength: 40 },
);
const composed = fc.array(respondents, { minLength: 1, maxLength: 6 });
type Respondents = readonly { readonly weight: number; readonly yes: boolean }[];

describe('a directly standardised proportion', () => {
  it('is the crude one where the standard is the area’s own composition', () => {
    fc.assert(
      fc.property(composed, (strata) => {
        const own = strata.map((members) => stratum(members, domainWeight(sumsOf(members))));
        const crude = estimateProportion(sumsOf(strata.flat()));
        expect(standardiseProportion(own).proportion).toBeCloseTo(crude?.proportion ?? NaN, 12);
      }),
    );
  });

  it('does not hang on the unit of the standard or the order of the strata', () => {
    fc.assert(
      fc.property(composed, fc.double({ min: 0.01, max: 1000, noNaN: true }), (strata, unit) => {
        const shares = strata.map((members, i) => stratum(members, i + 1));
        const scaled = shares.map(({ share, estimate }) => ({ share: share * unit, estimate })).reverse();
        const [one, other] = [standardiseProportion(shares), standardiseProportion(scaled)];
        expect(other.proportion).toBeCloseTo(one.proportion, 12);
        expect(other.variance).toBeCloseTo(one.variance, 12);
      }),
    );
  });

  it('lies between the lowest and highest stratum, and within its interval', () => {
    fc.assert(
      fc.property(composed, (strata) => {
        const shares = strata.map((members, i) => stratum(members, i + 1));
        const found = standardiseProportion(shares);
        const each = shares.map(({ estimate }) => estimate.proportion);
        expect(found.proportion).toBeGreaterThanOrEqual(Math.min(...each) - 1e-12);
        expect(found.proportion).toBeLessThanOrEqual(Math.max(...each) + 1e-12);
        const interval = dobsonInterval(found);
        if (found.numerator === 0 || found.numerator === found.n) {
          expect(interval).toBeNull();
          return;
        }
        expect(interval?.lower).toBeLessThanOrEqual(found.proportion);
        expect(interval?.upper).toBeGreaterThanOrEqual(found.proportion);
        expect(interval?.lower).toBeGreaterThanOrEqual(0);
        expect(interval?.upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('has the same interval for yes as for no', () => {
    const yes = { n: 400, numerator: 90, proportion: 0.23, variance: 0.0005 };
    const no = { ...yes, numerator: 310, proportion: 0.77 };
    const [ofYes, ofNo] = [dobsonInterval(yes), dobsonInterval(no)];
    expect(1 - (ofNo?.upper ?? NaN)).toBeCloseTo(ofYes?.lower ?? NaN, 14);
    expect(1 - (ofNo?.lower ?? NaN)).toBeCloseTo(ofYes?.upper ?? NaN, 14);
  });

  it('cannot be without a standard', () => {
    expect(() => standardiseProportion([])).toThrow('0 strata');
  });
});

function stratum(members: Respondents, share: number): StandardStratum {
  const estimate = estimateProportion(sumsOf(members));
  if (estimate === null) throw new Error('A stratum of nobody');
  return { share, estimate };
}

/** One stratum of the design, every respondent a unit. */
function sumsOf(members: Respondents): DomainSums {
  const add = (value: (member: Respondents[number]) => number): number =>
    members.reduce((total, member) => total + value(member), 0);
  return {
    n: members.length,
    numerator: add(({ yes }) => Number(yes)),
    strata: [
      {
        psus: members.length,
        presentPsus: members.length,
        sampledFraction: 0,
        yes: add(({ yes, weight }) => (yes ? weight : 0)),
        no: add(({ yes, weight }) => (yes ? 0 : weight)),
        yesYes: add(({ yes, weight }) => (yes ? weight ** 2 : 0)),
        yesNo: 0,
        noNo: add(({ yes, weight }) => (yes ? 0 : weight ** 2)),
      },
    ],
  };
}
