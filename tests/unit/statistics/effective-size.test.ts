import { expect, it } from 'vitest';
import { effectiveSize } from '../../../shared/statistics/effective-size.ts';

it('counts the respondents of a simple random sample as precise', () => {
  expect(effectiveSize(300, 1.5)).toBe(200);
  expect(effectiveSize(300, 0.75)).toBe(400);
});

it('is n where there is no design effect to divide by', () => {
  expect(effectiveSize(300, null)).toBe(300);
  expect(effectiveSize(300, 0)).toBe(300);
});
