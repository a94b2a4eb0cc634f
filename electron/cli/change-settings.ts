import { lowestLevels, withIndicatorRule } from '../../shared/catalogue/indicator-rules.ts';
import { disclosureRuleOf } from '../../shared/disclosure/presets.ts';
import { cliSettingsTexts as texts } from '../../shared/language/nl/cli-settings.ts';
import { correctionSchema } from '../../shared/model/comparison.ts';
import type { DisclosureRule } from '../../shared/model/disclosure.ts';
import { psuSchema } from '../../shared/model/figure.ts';
import {
  workspaceSettingsSchema,
  type IndicatorRule,
  type WorkspaceSettings,
} from '../../shared/model/workspace.ts';
import { fail, type Arguments } from './arguments.ts';
import { readRule } from './comparison-arguments.ts';

/** What is asked, read at once; what is not asked stays. null: nothing is asked. */
export function readSettings(args: Arguments): ((settings: WorkspaceSettings) => WorkspaceSettings) | null {
  const rule = args.text('rule');
  const changes = {
    organisation: args.text('organisation'),
    psu: args.choice('psu', psuSchema.options),
    finitePopulation: yesOrNo(args, 'finite-population'),
    disclosure: args.choice('disclosure', workspaceSettingsSchema.unwrap().shape.disclosure.options),
    hideUnreliable: yesOrNo(args, 'hide-unreliable'),
    correction: args.choice('correction', correctionSchema.options),
    differenceRule: rule === undefined ? undefined : readRule(rule),
  };
  const limits = args.text('limits')?.split(',').map(readLimit);
  if (limits !== undefined && ![undefined, 'own'].includes(changes.disclosure))
    fail(texts.limitsAreOwn(changes.disclosure ?? ''));
  const ofIndicators = readIndicatorRule(args);
  const asked = Object.entries(changes).filter(([, value]) => value !== undefined);
  if (asked.length === 0 && limits === undefined && ofIndicators === null) return null;
  return (settings) => {
    const changed = { ...settings, ...(Object.fromEntries(asked) as Partial<WorkspaceSettings>) };
    const limited = limits === undefined ? {} : { disclosure: 'own' as const };
    // Own limits start from the rule that was in force, and only by their name from those that were kept.
    const kept = changes.disclosure === 'own' ? settings.ownRule : null;
    const ownRule =
      limits === undefined && changed.disclosure !== 'own'
        ? settings.ownRule
        : { ...(kept ?? disclosureRuleOf(settings)), ...Object.fromEntries(limits ?? []) };
    const { codes, change } = ofIndicators ?? { codes: [], change: {} };
    const indicatorRules = codes.reduce(
      (rules, code) => withIndicatorRule(rules, code, change),
      settings.indicatorRules,
    );
    return { ...changed, ...limited, ownRule, indicatorRules };
  };
}

function yesOrNo(args: Arguments, name: 'finite-population' | 'hide-unreliable' | 'sensitive') {
  const answer = args.choice(name, ['yes', 'no'] as const);
  return answer === undefined ? undefined : answer === 'yes';
}

/** The bounds that the page has. */
const bounds: Readonly<Record<keyof DisclosureRule, { readonly from: number; readonly to: number }>> = {
  respondents: { from: 0, to: 10_000 },
  cell: { from: 0, to: 10_000 },
  complement: { from: 0, to: 10_000 },
  // In per cent.
  largestShare: { from: 50, to: 100 },
};
const limitNames = {
  respondents: 'respondents',
  cell: 'cell',
  complement: 'complement',
  'largest-share': 'largestShare',
} as const;

/** "cell=10", "largest-share=90". */
function readLimit(part: string): readonly [keyof DisclosureRule, number] {
  const [, name = '', digits = ''] = /^([a-z-]+)=(\d{1,5})$/.exec(part.trim()) ?? [];
  const limit = Object.entries(limitNames).find(([written]) => written === name)?.[1];
  if (limit === undefined) return fail(texts.badLimit(part, Object.keys(limitNames)));
  const { from, to } = bounds[limit];
  const value = Number(digits);
  if (value < from || value > to) return fail(texts.limitOutside(name, from, to));
  return [limit, limit === 'largestShare' ? value / 100 : value];
}

/** --indicator with --lowest, --sensitive or both; null where none is asked. */
function readIndicatorRule(
  args: Arguments,
): { readonly codes: readonly string[]; readonly change: Partial<IndicatorRule> } | null {
  const codes = args
    .text('indicator')
    ?.split(',')
    .map((code) => code.trim());
  const lowest = args.choice('lowest', [...lowestLevels, 'usual'] as const);
  const sensitive = yesOrNo(args, 'sensitive');
  if (lowest === undefined && sensitive === undefined)
    return codes === undefined ? null : fail(texts.ruleFirst);
  if (codes === undefined) return fail(texts.indicatorFirst);
  const change = {
    ...(lowest === undefined ? {} : { lowestLevel: lowest === 'usual' ? null : lowest }),
    ...(sensitive === undefined ? {} : { sensitive }),
  };
  return { codes, change };
}
