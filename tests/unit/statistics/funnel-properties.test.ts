import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alarmQuantile, funnelLimits, warningQuantile } from '../../../shared/statistics/funnel-limits.ts';
import { estimateOverdispersion } from '../../../shared/statistics/funnel-overdispersion.ts';

const proportions = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const sizes = fc.double({ min: 5, max: 5000, noNaN: true });
const areas = fc.array(
  fc.record({ proportion: fc.double({ min: 0, max: 1, noNaN: true }), effectiveN: sizes }),
  {
    minLength: 2,
    maxLength: 60,
  },
);

describe('a funnel', () => {
  it('lies around its reference, within 0–1, the 95 % limits within those of 99.8 %', () => {
    fc.assert(
      fc.property(proportions, sizes, (proportion, effectiveN) => {
        const near = funnelLimits({ proportion, effectiveN }, warningQuantile);
        const far = funnelLimits({ proportion, effectiveN }, alarmQuantile);
        const rising = [0, far.lower, near.lower, proportion, near.upper, far.upper, 1];
        expect(rising).toEqual([...rising].sort((a, b) => a - b));
      }),
    );
  });

  it('narrows with n, and is wider with a variance between areas', () => {
    fc.assert(
      fc.property(
        proportions,
        sizes,
        fc.double({ min: 1e-6, max: 0.1, noNaN: true }),
        (proportion, effectiveN, tau2) => {
          const width = (n: number, betweenVariance = 0): number => {
            const { lower, upper } = funnelLimits({ proportion, effectiveN: n, betweenVariance }, 1);
            return upper - lower;
          };
          // Clipped limits cannot narrow or widen any more; a little is always left at z = 1 from n = 100.
          expect(width(2 * effectiveN)).toBeLessThanOrEqual(width(effectiveN));
          expect(width(effectiveN + 400)).toBeLessThan(width(effectiveN + 100));
          expect(width(effectiveN, tau2)).toBeGreaterThanOrEqual(width(effectiveN));
        },
      ),
    );
  });

  it('adds no variance between areas where they differ as chance gives or less (φ ≤ 1)', () => {
    fc.assert(
      fc.property(proportions, areas, (proportion, found) => {
        const overdispersion = estimateOverdispersion(proportion, found);
        if (overdispersion === null) throw new Error('Two areas and more have an overdispersion');
        const { phi, betweenVariance } = overdispersion;
        expect(Number.isFinite(phi)).toBe(true);
        if (phi <= 1) expect(betweenVariance).toBe(0);
        else expect(betweenVariance).toBeGreaterThan(0);
      }),
    );
  });

  it('is the same in whatever order the areas come, and none for one area', () => {
    fc.assert(
      fc.property(proportions, areas, (proportion, found) => {
        const forwards = estimateOverdispersion(proportion, found);
        const backwards = estimateOverdispersion(proportion, [...found].reverse());
        expect(backwards?.phi).toBeCloseTo(forwards?.phi ?? NaN, 8);
      }),
    );
    expect(estimateOverdispersion(0.3, [{ proportion: 0.4, effectiveN: 50 }])).toBeNull();
  });

  it('is not widened by one far outlier among the equal', () => {
    const equal = Array.from({ length: 11 }, () => ({ proportion: 0.25, effectiveN: 80 }));
    expect(estimateOverdispersion(0.25, [...equal, { proportion: 0.9, effectiveN: 80 }])).toEqual({
      phi: 0,
      betweenVariance: 0,
    });
  });
});
