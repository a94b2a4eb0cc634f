import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  carryingUnits,
  unitsOfGroups,
  unitsOfProportion,
} from '../../../shared/statistics/carrying-units.ts';
import { isFewDf } from '../../../shared/statistics/reliability.ts';

const sizes = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 40 });

function stratum(weights: readonly number[]) {
  return {
    weight: weights.reduce((sum, w) => sum + w, 0),
    squares: weights.reduce((sum, w) => sum + w * w, 0),
  };
}

describe('how many units carry an estimate', () => {
  it('is the number of units where all are of one size, and their df that of R', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 500 }), (units, size) => {
        const carried = carryingUnits([stratum(Array.from({ length: units }, () => size))]);
        expect(carried.units).toBeCloseTo(units, 9);
        expect(carried.df).toBeCloseTo(units - 1, 9);
      }),
    );
  });

  it('is never more than there are, nor less than one, and does not hang on the unit of the weights', () => {
    fc.assert(
      fc.property(sizes, fc.double({ min: 0.01, max: 100, noNaN: true }), (weights, scale) => {
        const { units } = carryingUnits([stratum(weights)]);
        expect(units).toBeLessThanOrEqual(weights.length * (1 + 1e-9));
        expect(units).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(carryingUnits([stratum(weights.map((w) => w * scale))]).units).toBeCloseTo(units, 8);
      }),
    );
  });

  it('sees two schools where two have nearly all pupils and fourteen a few', () => {
    const { units, df } = carryingUnits([stratum([190, 130, ...Array.from({ length: 14 }, () => 2)])]);
    expect(Math.round(units)).toBe(2);
    expect(df).toBeLessThan(2);
    expect(isFewDf(df)).toBe(true);
  });

  it('counts nine schools of one size as enough, and eight as few', () => {
    const of = (units: number) => carryingUnits([stratum(Array.from({ length: units }, () => 0.1))]).df;
    expect(isFewDf(of(9))).toBe(false);
    expect(isFewDf(of(8))).toBe(true);
  });

  it('takes one off per stratum with members, as R does', () => {
    expect(carryingUnits([stratum([5, 5]), stratum([5, 5]), stratum([])]).df).toBeCloseTo(2, 12);
    expect(carryingUnits([])).toEqual({ units: 0, df: 0 });
  });

  it('reads the same sizes from the sums of a proportion and of groups', () => {
    const schools = fc.array(
      fc.record({
        yesA: fc.integer({ min: 0, max: 50 }),
        noA: fc.integer({ min: 1, max: 50 }),
        yesB: fc.integer({ min: 0, max: 50 }),
        noB: fc.integer({ min: 0, max: 50 }),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(schools, (all) => {
        const four = all.map(({ yesA, noA, yesB, noB }) => [yesA, noA, yesB, noB] as const);
        const sum = (i: number, j?: number) =>
          four.reduce((total, cells) => total + (cells[i] ?? 0) * (j === undefined ? 1 : (cells[j] ?? 0)), 0);
        const places = [0, 1, 2, 3];
        const design = { psus: all.length, presentPsus: all.length, sampledFraction: 0 };
        const groups = unitsOfGroups({
          strata: [
            {
              ...design,
              sums: places.map((i) => sum(i)),
              products: places.flatMap((i) => places.slice(i).map((j) => sum(i, j))),
            },
          ],
        });
        const proportion = unitsOfProportion([
          { ...design, yes: sum(0), no: sum(1), yesYes: sum(0, 0), yesNo: sum(0, 1), noNo: sum(1, 1) },
        ]);
        expect(groups[0]).toEqual(proportion);
        expect(groups[0]).toEqual([stratum(all.map(({ yesA, noA }) => yesA + noA))]);
        expect(groups[1]).toEqual([stratum(all.map(({ yesB, noB }) => yesB + noB))]);
      }),
    );
  });
});
