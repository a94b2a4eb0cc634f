import type { IndicatorLimits } from '../../shared/disclosure/rule-for-indicator.ts';
import type { Scale } from '../../shared/model/indicator.ts';
import { stampOf, type Microdata } from './asked-answers.ts';
import type { DisclosurePolicy } from './disclosure-policy.ts';

/** A question or score of a wave and what protects it: what its distribution and its mean are hidden by. */
export interface ScaleQuestion {
  readonly source: Microdata;
  readonly scale: Scale;
  readonly indicator: string;
  readonly policy: DisclosurePolicy;
}

/** Changes with whatever decides what is hidden of it, but for the data. */
export function stampOfQuestion({ source, scale, indicator, policy }: ScaleQuestion): string {
  const limits = stampOfLimits(policy.limitsOf(indicator));
  return [source.variable.variableId, stampOf(scale), limits, policy.exportStamp].join('|');
}

export function stampOfLimits({ rule, lowestLevel }: IndicatorLimits): string {
  return [...Object.values(rule), lowestLevel].join('|');
}
