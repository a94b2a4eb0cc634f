import { expect } from 'vitest';

/** Agreement to 1e-9 relative; below 1e-12 both count as 0, R's own rounding of a variance of 0. */
export function expectClose(actual: number | null, golden: number | null, what: string): void {
  if (golden === null || actual === null) {
    expect(actual, what).toBe(golden);
    return;
  }
  if (Math.abs(golden) < 1e-12 && Math.abs(actual) < 1e-12) return;
  expect(Math.abs(actual - golden) / Math.abs(golden), `${what}: ${actual} against ${golden}`).toBeLessThan(
    1e-9,
  );
}
