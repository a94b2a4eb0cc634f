import { expect, it } from 'vitest';
import { cohensH } from '../../../shared/statistics/cohens-h.ts';

// R: 2 * asin(sqrt(a)) - 2 * asin(sqrt(b)).
it('agrees with R, the ends included', () => {
  expect(cohensH(0.5, 0.2)).toBeCloseTo(0.64350110879328459, 12);
  expect(cohensH(0.1, 0.05)).toBeCloseTo(0.19247429699702195, 12);
  expect(cohensH(1, 0)).toBeCloseTo(3.1415926535897931, 12);
  expect(cohensH(0.05, 0.1)).toBe(-cohensH(0.1, 0.05));
});
