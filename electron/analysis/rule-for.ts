import type { DifferenceRule } from '../../shared/model/comparison.ts';
import type { Measure } from '../../shared/model/figure.ts';

/** What counts as a difference: a rule in percentage points says nothing of a mean, and there the test decides. */
export function ruleFor(measure: Measure | undefined, rule: DifferenceRule): DifferenceRule {
  return measure === 'mean' ? { kind: 'test' } : rule;
}
