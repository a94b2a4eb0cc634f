import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';

/**
 * Quantiles of Student's t and of the beta distribution (R's `qt` and `qbeta`), by inverting the
 * incomplete beta function. Golden values: tests/reference/quantiles.test.ts (they agree with R to 1e-11).
 */
export function studentQuantile(probability: number, df: number): number {
  const key = `${probability}|${df}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const value = tQuantile(probability, df);
  if (remembered.size >= 10_000) remembered.clear();
  remembered.set(key, value);
  return value;
}

export { betaQuantile };

// The same few degrees of freedom come back for every indicator, and inverting is the slowest step of a figure.
const remembered = new Map<string, number>();
