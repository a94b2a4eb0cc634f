import { defaultConfidenceLevel, type Interval } from './interval.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * Wilson score interval.
 *
 * Method: the p for which |p̂ − p| = z √(p(1 − p)/n).
 * Valid: a simple random sample (no weights, strata, clusters or correction); also at 0 and at n.
 * Reference: Wilson 1927; Newcombe 1998; PHEindicatormethods `phe_proportion`.
 * Golden values: tests/reference/intervals.test.ts.
 */
export function wilsonInterval(
  numerator: number,
  n: number,
  confidenceLevel = defaultConfidenceLevel,
): Interval | null {
  if (n === 0) return null;
  const z = normalQuantile(1 - (1 - confidenceLevel) / 2);
  const middle = 2 * numerator + z * z;
  const reach = z * Math.sqrt(z * z + (4 * numerator * (n - numerator)) / n);
  const scale = 2 * (n + z * z);
  return {
    lower: numerator === 0 ? 0 : (middle - reach) / scale,
    upper: numerator === n ? 1 : (middle + reach) / scale,
  };
}
