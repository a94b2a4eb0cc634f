import { lowestLevelOf } from '../../shared/catalogue/lowest-level.ts';
import { disclosureRuleOf } from '../../shared/disclosure/presets.ts';
import { ruleForIndicator, type IndicatorLimits } from '../../shared/disclosure/rule-for-indicator.ts';
import type { DisclosureRule } from '../../shared/model/disclosure.ts';
import type { AnalysisReader } from './reader.ts';

/** What the workspace decided about small numbers; everything that is drafted or passed heeds it. */
export interface DisclosurePolicy {
  /** The rule of the workspace: that of every indicator but the sensitive ones. */
  readonly rule: DisclosureRule;
  readonly hideUnreliable: boolean;
  limitsOf(indicator: string): IndicatorLimits;
}

export function readDisclosurePolicy(reader: AnalysisReader): DisclosurePolicy {
  const settings = reader.readSettings();
  return {
    rule: disclosureRuleOf(settings),
    hideUnreliable: settings.hideUnreliable,
    limitsOf: (indicator) => ruleForIndicator(settings, indicator, lowestLevelOf(indicator)),
  };
}
