import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholePercentages } from '../../../shared/base/whole-percentages.ts';

test.each([
  [
    [33.3, 33.3, 33.4],
    [33, 33, 34],
  ],
  [
    [12.5, 12.5, 75],
    [13, 12, 75],
  ],
  [
    [0, 0, 100],
    [0, 0, 100],
  ],
  [
    [1.6, 5.2, 17.6, 49.3, 26.3],
    [2, 5, 18, 49, 26],
  ],
  [
    [29.999999999999996, 70.00000000000001],
    [30, 70],
  ],
  [[], []],
])('writes %j as %j', (parts, whole) => {
  expect(wholePercentages(parts)).toEqual(whole);
});

const shares = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 })
  .filter((weights) => weights.reduce((sum, weight) => sum + weight, 0) > 0.01)
  .map((weights) => {
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return weights.map((weight) => (100 * weight) / sum);
  });

test('adds up to 100, each within 1 of its part', () => {
  fc.assert(
    fc.property(shares, (parts) => {
      const whole = wholePercentages(parts);
      expect(whole.reduce((sum, part) => sum + part, 0)).toBe(100);
      for (const [index, part] of parts.entries()) {
        expect(Number.isInteger(whole[index])).toBe(true);
        expect(Math.abs((whole[index] ?? NaN) - part)).toBeLessThan(1 + 1e-6);
      }
    }),
  );
});

test('never gives a larger part less than a smaller one', () => {
  fc.assert(
    fc.property(shares, (parts) => {
      const whole = wholePercentages(parts);
      for (const [i, a] of parts.entries()) {
        for (const [j, b] of parts.entries()) {
          if (a > b + 1e-6) expect(whole[i]).toBeGreaterThanOrEqual(whole[j] ?? NaN);
        }
      }
    }),
  );
});
