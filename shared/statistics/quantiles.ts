import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';

/**
 * Quantiles of Student's t and of the beta distribution (R's `qt` and `qbeta`), by inverting the
 * incomplete beta function. Golden values: tests/reference/quantiles.test.ts (they agree with R to 1e-11).
 */
export function studentQuantile(probability: number, df: number): number {
  const perDf = remembered.get(probability) ?? new Map<number, number>();
  const value = perDf.get(df) ?? tQuantile(probability, df);
  if (perDf.size >= 10_000) perDf.clear();
  perDf.set(df, value);
  remembered.set(probability, perDf);
  return value;
}

export { betaQuantile };

// The same few degrees of freedom come back for every indicator, and inverting is the slowest step of a figure.
const remembered = new Map<number, Map<number, number>>();
