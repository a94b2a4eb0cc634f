import type { Level } from '../model/area.ts';
import type { DisclosureRule } from '../model/disclosure.ts';
import type { WorkspaceSettings } from '../model/workspace.ts';
import { disclosureRuleOf } from './presets.ts';

/** What a figure of one indicator must meet to be shown. */
export interface IndicatorLimits {
  readonly rule: DisclosureRule;
  /** The smallest kind of area it may be shown for. */
  readonly lowestLevel: Level;
  /** A figure that rests on too few effective respondents is hidden, not only marked. */
  readonly hideUnreliable: boolean;
}

/**
 * The limits of one indicator: the rule of the workspace, made stricter where the indicator is called sensitive.
 * `usualLowest` is the level the catalogue gives it; a GGD may decide otherwise, for its own reports.
 */
export function ruleForIndicator(
  settings: Pick<WorkspaceSettings, 'disclosure' | 'ownRule' | 'indicatorRules' | 'hideUnreliable'>,
  indicator: string,
  usualLowest: Level,
): IndicatorLimits {
  const rule = disclosureRuleOf(settings);
  const own = settings.indicatorRules[indicator];
  return {
    rule: own?.sensitive === true ? sensitiveRule(rule) : rule,
    lowestLevel: own?.lowestLevel ?? usualLowest,
    hideUnreliable: settings.hideUnreliable,
  };
}

/** The limits for answers count double; a rule without such a limit has none for sensitive indicators either. */
export function sensitiveRule(rule: DisclosureRule): DisclosureRule {
  return { ...rule, cell: 2 * rule.cell, complement: 2 * rule.complement };
}
