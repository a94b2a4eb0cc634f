import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearBetaQuantile } from '../../../shared/statistics/near-beta-quantile.ts';
import { betaQuantile } from '../../../shared/statistics/quantiles.ts';

const z = 1.959963984540054;

describe('the approximate quantile of the beta distribution', () => {
  it('gives the width of an interval to one per cent from three on either side, up to very large surveys', () => {
    const side = fc.double({ min: Math.log(3), max: Math.log(100_000), noNaN: true }).map(Math.exp);
    fc.assert(
      fc.property(side, side, (yes, no) => {
        const exact = betaQuantile(0.975, yes + 1, no) - betaQuantile(0.025, yes, no + 1);
        const near = nearBetaQuantile(z, yes + 1, no) - nearBetaQuantile(-z, yes, no + 1);
        expect(Math.abs(near / exact - 1)).toBeLessThan(0.01);
      }),
      { numRuns: 500 },
    );
  });

  it('mirrors: the quantile of yes is one minus that of no', () => {
    expect(nearBetaQuantile(z, 12.5, 80)).toBeCloseTo(1 - nearBetaQuantile(-z, 80, 12.5), 12);
  });
});
