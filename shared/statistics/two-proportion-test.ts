import { defaultConfidenceLevel } from './interval.ts';
import type { DifferenceTest } from './difference-test.ts';
import { normalTwoSided } from './normal-distribution.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * Two-proportion z-test, for figures of which only a proportion and a number of respondents are known.
 *
 * Method: z = d/√(p(1 − p)(1/n_A + 1/n_B)), p pooled; interval d ± z · √(p_A(1 − p_A)/n_A + p_B(1 − p_B)/n_B).
 * Valid: separate groups, each a simple random sample; with a design, put its effective number in n.
 * Reference: Fleiss, Levin & Paik 2003, §3.1; R `prop.test(correct = FALSE)`.
 * Golden values: tests/reference/comparisons.test.ts.
 */
export function twoProportionTest(
  a: ProportionOf,
  b: ProportionOf,
  confidenceLevel = defaultConfidenceLevel,
): DifferenceTest | null {
  if (a.n <= 0 || b.n <= 0) return null;
  const difference = a.proportion - b.proportion;
  const pooled = (a.proportion * a.n + b.proportion * b.n) / (a.n + b.n);
  const variance = pooled * (1 - pooled) * (1 / a.n + 1 / b.n);
  if (variance <= 0) return null;
  const reach = normalQuantile(1 - (1 - confidenceLevel) / 2) * Math.sqrt(varianceOf(a) + varianceOf(b));
  return {
    p: normalTwoSided(difference / Math.sqrt(variance)),
    interval: { lower: difference - reach, upper: difference + reach },
  };
}

export interface ProportionOf {
  /** 0–1. */
  readonly proportion: number;
  readonly n: number;
}

function varianceOf({ proportion, n }: ProportionOf): number {
  return (proportion * (1 - proportion)) / n;
}
