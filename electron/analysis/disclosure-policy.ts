import { groupBy } from '../../shared/base/group-by.ts';
import { lowestLevelOf } from '../../shared/catalogue/lowest-level.ts';
import { disclosureRuleOf } from '../../shared/disclosure/presets.ts';
import { ruleForIndicator, type IndicatorLimits } from '../../shared/disclosure/rule-for-indicator.ts';
import type { DisclosureRule } from '../../shared/model/disclosure.ts';
import type { ExportedKey } from '../store/exported-figures.ts';
import type { AnalysisReader } from './reader.ts';

/** What the workspace decided about small numbers, and what it told before; all that is drafted or passed heeds it. */
export interface DisclosurePolicy {
  /** The rule of the workspace: that of every indicator but the sensitive ones. */
  readonly rule: DisclosureRule;
  readonly hideUnreliable: boolean;
  limitsOf(indicator: string): IndicatorLimits;
  /** The figures of an indicator that went out of a dataset: who has them, knows them. */
  exportedOf(datasetId: number, indicator: string): readonly ExportedKey[];
  /** Changes whenever another figure went out. */
  readonly exportStamp: string;
}

export function readDisclosurePolicy(reader: AnalysisReader): DisclosurePolicy {
  const settings = reader.readSettings();
  const exportStamp = reader.readExportStamp();
  const exported = (datasetId: number): ReadonlyMap<string, readonly ExportedKey[]> =>
    reader.cache.remember(`${datasetId}|exported|${exportStamp}`, () => {
      const keys = reader.listExportedFigures(datasetId);
      return { value: groupBy(keys, ({ indicator }) => indicator), bytes: keys.length * 200 };
    });
  return {
    rule: disclosureRuleOf(settings),
    hideUnreliable: settings.hideUnreliable,
    limitsOf: (indicator) => ruleForIndicator(settings, indicator, lowestLevelOf(indicator)),
    exportedOf: (datasetId, indicator) =>
      exportStamp === '' ? [] : (exported(datasetId).get(indicator) ?? []),
    exportStamp,
  };
}
