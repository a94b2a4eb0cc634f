import fc from 'fast-check';
import { expect, it } from 'vitest';
import { disclosurePresets } from '../../../shared/disclosure/presets.ts';
import { primaryRule } from '../../../shared/disclosure/primary-rule.ts';
import { ruleForIndicator, sensitiveRule } from '../../../shared/disclosure/rule-for-indicator.ts';
import { defaultSettings, type IndicatorRule } from '../../../shared/model/workspace.ts';

const withRule = (rule: IndicatorRule) => ({ ...defaultSettings, indicatorRules: { STRESS: rule } });

it('gives every indicator the rule of the workspace and the level of the catalogue', () => {
  expect(ruleForIndicator(defaultSettings, 'STRESS', 'municipality')).toEqual({
    rule: disclosurePresets.gmj,
    lowestLevel: 'municipality',
    hideUnreliable: false,
  });
});

it('counts the limits for answers of a sensitive indicator double, and of no other', () => {
  const settings = withRule({ lowestLevel: null, sensitive: true });
  expect(ruleForIndicator(settings, 'STRESS', 'school')).toMatchObject({
    rule: { respondents: 30, cell: 10, complement: 10, largestShare: 1 },
    lowestLevel: 'school',
  });
  expect(ruleForIndicator(settings, 'ANDERS', 'school').rule).toEqual(disclosurePresets.gmj);
});

it('doubles the GGD’s own limits as well', () => {
  const ownRule = { respondents: 40, cell: 7, complement: 3, largestShare: 0.95 };
  const settings = {
    ...withRule({ lowestLevel: null, sensitive: true }),
    disclosure: 'own',
    ownRule,
  } as const;
  expect(ruleForIndicator(settings, 'STRESS', 'school').rule).toEqual({
    ...ownRule,
    cell: 14,
    complement: 6,
  });
});

it('lets a GGD choose the lowest level, smaller or larger than that of the catalogue', () => {
  const levelFor = (lowestLevel: IndicatorRule['lowestLevel']) =>
    ruleForIndicator(withRule({ lowestLevel, sensitive: false }), 'STRESS', 'municipality').lowestLevel;
  expect(levelFor('region')).toBe('region');
  expect(levelFor('school')).toBe('school');
  expect(levelFor(null)).toBe('municipality');
});

it('hides all that the usual rule hides, and more: sensitive is never laxer', () => {
  const counts = fc.record({ yes: fc.nat(200), no: fc.nat(200) });
  const rules = fc.constantFrom(...Object.values(disclosurePresets));
  fc.assert(
    fc.property(counts, rules, ({ yes, no }, rule) => {
      const basis = { n: yes + no, numerator: yes, level: 'school', lowestLevel: 'school' } as const;
      if (primaryRule(basis, rule) !== null) expect(primaryRule(basis, sensitiveRule(rule))).not.toBeNull();
    }),
  );
});
