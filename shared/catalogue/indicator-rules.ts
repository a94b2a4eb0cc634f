import { lowestLevelOf } from './lowest-level.ts';
import { levels, type Level } from '../model/area.ts';
import type { IndicatorRule, WorkspaceSettings } from '../model/workspace.ts';

type IndicatorRules = WorkspaceSettings['indicatorRules'];

/** The rules with one indicator changed; what is as usual is not kept. */
export function withIndicatorRule(
  rules: IndicatorRules,
  code: string,
  change: Partial<IndicatorRule>,
): IndicatorRules {
  const wanted = { ...ruleOf(rules, code), ...change };
  const lowestLevel = wanted.lowestLevel === lowestLevelOf(code) ? null : wanted.lowestLevel;
  const others = Object.fromEntries(Object.entries(rules).filter(([other]) => other !== code));
  return lowestLevel === null && !wanted.sensitive
    ? others
    : { ...others, [code]: { lowestLevel, sensitive: wanted.sensitive } };
}

export function ruleOf(rules: IndicatorRules, code: string): IndicatorRule {
  return rules[code] ?? { lowestLevel: null, sensitive: false };
}

/** Shown for smaller areas than the catalogue does. */
export function isFinerThanUsual(rules: IndicatorRules, code: string): boolean {
  const { lowestLevel } = ruleOf(rules, code);
  return lowestLevel !== null && levels.indexOf(lowestLevel) > levels.indexOf(lowestLevelOf(code));
}

/** What can be chosen as the smallest kind of area. */
export const lowestLevels: readonly Level[] = ['region', 'municipality', 'district', 'school'];
