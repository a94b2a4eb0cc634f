import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kornGraubardInterval } from '../../../shared/statistics/korn-graubard-interval.ts';
import { reliabilityOf, type Reliability } from '../../../shared/statistics/reliability.ts';
import type { WeightedProportion } from '../../../shared/statistics/weighted-proportion.ts';

describe('the reliability of a proportion', () => {
  it('is decided at the limits by the exact interval, not by its approximation', () => {
    const samples = fc.record({
      n: fc.integer({ min: 30, max: 20_000 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      designEffect: fc.double({ min: 0.5, max: 6, noNaN: true }),
      df: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(samples, ({ n, share, designEffect, df }) => {
        const estimate = estimateOf(n, Math.round(share * n), designEffect, df);
        expect(reliabilityOf(estimate)).toBe(byTheRules(estimate));
      }),
      { numRuns: 1000 },
    );
  });

  it('turns at exactly 30 effective respondents', () => {
    fc.assert(
      fc.property(fc.integer({ min: 31, max: 5000 }), fc.integer({ min: 8, max: 100 }), (n, df) => {
        const half = Math.round(n / 2);
        expect(reliabilityOf(estimateOf(n, half, (n / 30) * 1.0001, df))).toBe('unreliable');
        const atThirty = estimateOf(n, half, n / 30, df);
        expect(reliabilityOf(atThirty)).toBe(byTheRules(atThirty));
      }),
    );
  });

  it('does not count more respondents than there are, however small the design effect', () => {
    expect(reliabilityOf(estimateOf(29, 14, 0.1, 28))).toBe('unreliable');
  });

  it('calls nobody and everybody less reliable at best, and marks fewer than eight degrees of freedom', () => {
    expect(reliabilityOf(estimateOf(5000, 0, null, 40))).toBe('less-reliable');
    expect(reliabilityOf(estimateOf(5000, 5000, null, 40))).toBe('less-reliable');
    expect(reliabilityOf(estimateOf(5000, 2500, 1, 8))).toBe('fine');
    expect(reliabilityOf(estimateOf(5000, 2500, 1, 7))).toBe('less-reliable');
  });

  it('does not let a narrow interval hide a complement nobody can judge', () => {
    expect(reliabilityOf(estimateOf(2000, 1990, 1, 100))).toBe('less-reliable');
  });
});

function estimateOf(
  n: number,
  numerator: number,
  designEffect: number | null,
  df: number,
): WeightedProportion {
  const proportion = numerator / n;
  const spread = proportion * (1 - proportion);
  const variance = spread === 0 ? 0 : (spread / (n - 1)) * (designEffect ?? 1);
  return {
    n,
    numerator,
    proportion,
    variance,
    df,
    designEffect: spread === 0 ? null : designEffect,
    lonelyStrata: 0,
  };
}

/** METHODS.md §7, rule after rule, on the exact interval. */
function byTheRules(estimate: WeightedProportion): Reliability {
  const { n, proportion: p, designEffect, df } = estimate;
  if (Math.min(n, n / (designEffect ?? 1)) < 30 - 1e-9) return 'unreliable';
  const interval = kornGraubardInterval(estimate);
  if (interval === null) throw new Error('Every case here has a degree of freedom');
  const width = interval.upper - interval.lower;
  const narrow = width <= 0.05;
  if (!narrow && width >= 0.3) return 'unreliable';
  if (!narrow && width / p > 1.3) return 'unreliable';
  if (width / (1 - p) > 1.3 || df < 8 || p === 0 || p === 1) return 'less-reliable';
  return 'fine';
}
