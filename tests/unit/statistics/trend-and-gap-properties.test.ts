import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroupStratum, GroupSums } from '../../../shared/statistics/group-sums.ts';
import { linearisedDifference } from '../../../shared/statistics/linearised-difference.ts';
import { linearisedRatio } from '../../../shared/statistics/linearised-ratio.ts';
import { logisticTrend, type TrendWave } from '../../../shared/statistics/logistic-trend.ts';
import { pairOf } from '../../../shared/statistics/pair-sums.ts';
import { slopeIndex } from '../../../shared/statistics/slope-index.ts';
import type { StratumSums } from '../../../shared/statistics/weighted-proportion.ts';

// A PSU: the weight of those who say yes and no, of each of the groups.
const weight = fc.double({ min: 0.1, max: 20, noNaN: true });
const psusOf = (cells: number) =>
  fc.array(fc.array(weight, { minLength: cells, maxLength: cells }), { minLength: 2, maxLength: 6 });
const waves = fc.array(psusOf(2), { minLength: 3, maxLength: 5 });

describe('a trend', () => {
  it('is flat where every wave has the same answers', () => {
    fc.assert(
      fc.property(psusOf(2), fc.integer({ min: 3, max: 6 }), (psus, count) => {
        const trend = found(
          logisticTrend(Array.from({ length: count }, (_, i) => waveOf(2015 + 2 * i, psus))),
        );
        expect(Math.abs(trend.slope)).toBeLessThan(1e-12);
        expect(Math.abs(trend.perYear)).toBeLessThan(1e-12);
        expect(trend.p ?? 1).toBeCloseTo(1, 6);
      }),
    );
  });

  it('does not change when all weights are scaled, or all years moved', () => {
    fc.assert(
      fc.property(waves, fc.double({ min: 0.01, max: 100, noNaN: true }), (of, scale) => {
        const plain = found(logisticTrend(of.map((psus, i) => waveOf(2019 + i, psus))));
        const scaled = found(
          logisticTrend(
            of.map((psus, i) =>
              waveOf(
                1019 + i,
                psus.map((psu) => psu.map((w) => w * scale)),
              ),
            ),
          ),
        );
        closeTo(scaled.slope, plain.slope);
        closeTo(scaled.variance, plain.variance);
        closeTo(scaled.perYear, plain.perYear);
        closeTo(scaled.perYearVariance, plain.perYearVariance);
      }),
    );
  });

  it('turns its sign when yes is no, or time runs backwards', () => {
    fc.assert(
      fc.property(waves, (of) => {
        const plain = found(logisticTrend(of.map((psus, i) => waveOf(2019 + i, psus))));
        const swapped = of.map((psus, i) =>
          waveOf(
            2019 + i,
            psus.map(([yes = 0, no = 0]) => [no, yes]),
          ),
        );
        const backwards = of.map((psus, i) => waveOf(2019 - i, psus));
        for (const other of [found(logisticTrend(swapped)), found(logisticTrend(backwards))]) {
          closeTo(other.slope, -plain.slope);
          closeTo(other.variance, plain.variance);
          closeTo(other.perYear, -plain.perYear);
        }
      }),
    );
  });

  it('is not there for one year, for an answer all give, or where the year parts yes from no', () => {
    const yes = [
      [4, 0],
      [3, 0],
    ];
    const no = [
      [0, 4],
      [0, 3],
    ];
    const both = [
      [1, 2],
      [2, 3],
    ];
    expect(logisticTrend([waveOf(2019, both), waveOf(2019, both), waveOf(2019, both)])).toBeNull();
    expect(logisticTrend([waveOf(2019, yes), waveOf(2021, yes), waveOf(2023, yes)])).toBeNull();
    expect(logisticTrend([waveOf(2019, no), waveOf(2021, no), waveOf(2023, yes)])).toBeNull();
  });
});

describe('a gap', () => {
  const groups = psusOf(6).map((psus) => ({ psus, sums: sumsOf(psus) }));

  it('turns its sign when yes is no', () => {
    fc.assert(
      fc.property(groups, ({ psus, sums }) => {
        const swapped = sumsOf(psus.map(([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) => [b, a, d, c, f, e]));
        const [gap, other] = [found(slopeIndex(sums)), found(slopeIndex(swapped))];
        closeTo(other.difference, -gap.difference);
        closeTo(other.variance, gap.variance);
        const pair = (of: readonly (readonly number[])[]) =>
          found(linearisedDifference(pairOf(sumsOf(of.map((psu) => psu.slice(0, 4))))));
        const swap = psus.map(([a = 0, b = 0, c = 0, d = 0]) => [b, a, d, c]);
        closeTo(pair(swap).difference, -pair(psus).difference);
        closeTo(pair(swap).variance, pair(psus).variance);
      }),
    );
  });

  it('turns its sign when the order of the groups is turned', () => {
    fc.assert(
      fc.property(groups, ({ psus, sums }) => {
        const turned = sumsOf(psus.map(([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) => [e, f, c, d, a, b]));
        const [gap, other] = [found(slopeIndex(sums)), found(slopeIndex(turned))];
        closeTo(other.difference, -gap.difference);
        closeTo(other.variance, gap.variance);
      }),
    );
  });

  it('of two groups on the ladder is twice their difference: a step is from middle to middle', () => {
    fc.assert(
      fc.property(psusOf(4), (psus) => {
        const gap = found(slopeIndex(sumsOf(psus)));
        const difference = found(linearisedDifference(pairOf(sumsOf(psus))));
        closeTo(gap.difference, -2 * difference.difference);
        closeTo(gap.variance, 4 * difference.variance);
      }),
    );
  });

  it('has a ratio that turns over with the groups, within its interval', () => {
    fc.assert(
      fc.property(psusOf(4), (psus) => {
        const ratio = found(linearisedRatio(pairOf(sumsOf(psus))));
        const turned = found(
          linearisedRatio(pairOf(sumsOf(psus.map(([a = 0, b = 0, c = 0, d = 0]) => [c, d, a, b])))),
        );
        closeTo(turned.ratio, 1 / ratio.ratio);
        closeTo(turned.logVariance, ratio.logVariance);
        if (ratio.interval === null) return;
        expect(ratio.interval.lower).toBeLessThanOrEqual(ratio.ratio);
        expect(ratio.interval.upper).toBeGreaterThanOrEqual(ratio.ratio);
      }),
    );
  });

  it('has no ratio to nobody, and no slope over one group', () => {
    const nobody = [
      [2, 3, 0, 4],
      [1, 2, 0, 3],
    ];
    expect(linearisedRatio(pairOf(sumsOf(nobody)))).toBeNull();
    expect(
      slopeIndex(
        sumsOf([
          [2, 3],
          [4, 1],
        ]),
      ),
    ).toBeNull();
  });
});

function waveOf(year: number, psus: readonly (readonly number[])[]): TrendWave {
  const sum = (value: (yes: number, no: number) => number) =>
    psus.reduce((total, [yes = 0, no = 0]) => total + value(yes, no), 0);
  const stratum: StratumSums = {
    psus: psus.length,
    presentPsus: psus.length,
    sampledFraction: 0,
    yes: sum((yes) => yes),
    no: sum((_, no) => no),
    yesYes: sum((yes) => yes * yes),
    yesNo: sum((yes, no) => yes * no),
    noNo: sum((_, no) => no * no),
  };
  return { year, strata: [stratum] };
}

function sumsOf(psus: readonly (readonly number[])[]): GroupSums {
  const cells = (psus[0] ?? []).map((_, cell) => cell);
  const sum = (value: (psu: readonly number[]) => number) =>
    psus.reduce((total, psu) => total + value(psu), 0);
  const stratum: GroupStratum = {
    psus: psus.length,
    presentPsus: psus.length,
    sampledFraction: 0,
    sums: cells.map((cell) => sum((psu) => psu[cell] ?? 0)),
    products: cells.flatMap((a) => cells.slice(a).map((b) => sum((psu) => (psu[a] ?? 0) * (psu[b] ?? 0)))),
  };
  return { strata: [stratum] };
}

/** Equal but for rounding, which is of the size of the terms: shares of 1. */
function closeTo(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThan(1e-8 * Math.max(Math.abs(expected), 1e-3));
}

function found<Value>(value: Value | null): Value {
  if (value === null) throw new Error('There is no value');
  return value;
}
