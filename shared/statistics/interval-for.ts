import { defaultConfidenceLevel, type Interval } from './interval.ts';
import { kornGraubardInterval } from './korn-graubard-interval.ts';
import { logitInterval } from './logit-interval.ts';
import type { WeightedProportion } from './weighted-proportion.ts';
import { wilsonInterval } from './wilson-interval.ts';

/**
 * The interval of a proportion by the first method that fits: Wilson for a simple random sample,
 * Korn–Graubard with fewer than five respondents on either side, else logit. `interval` is null where
 * the design leaves no degree of freedom.
 */
export function intervalFor(
  estimate: WeightedProportion,
  design: { readonly simpleRandomSample: boolean },
  confidenceLevel = defaultConfidenceLevel,
): { readonly method: IntervalMethod; readonly interval: Interval | null } {
  const { n, numerator } = estimate;
  if (design.simpleRandomSample) {
    return { method: 'wilson', interval: wilsonInterval(numerator, n, confidenceLevel) };
  }
  if (Math.min(numerator, n - numerator) < 5) {
    return { method: 'korn-graubard', interval: kornGraubardInterval(estimate, confidenceLevel) };
  }
  return { method: 'logit', interval: logitInterval(estimate, confidenceLevel) };
}

export type IntervalMethod = 'wilson' | 'korn-graubard' | 'logit';
