import { describe, expect, it } from 'vitest';
import { isFinerThanUsual, withIndicatorRule } from '../../../shared/catalogue/indicator-rules.ts';

/** Suicidal thoughts: the catalogue shows them down to the municipality. */
const sensitive = 'PBSGK3S1';
const usual = 'EBGLK3S1';

describe('rules for one indicator', () => {
  it('keeps only what differs from what is usual', () => {
    const stricter = withIndicatorRule({}, usual, { lowestLevel: 'municipality' });
    expect(stricter).toEqual({ [usual]: { lowestLevel: 'municipality', sensitive: false } });
    expect(withIndicatorRule(stricter, usual, { lowestLevel: 'school' })).toEqual({});
    expect(withIndicatorRule({}, sensitive, { lowestLevel: 'municipality' })).toEqual({});
  });

  it('changes one thing and leaves the other, and the other indicators', () => {
    const rules = { [sensitive]: { lowestLevel: 'region', sensitive: false } } as const;
    const both = withIndicatorRule(rules, sensitive, { sensitive: true });
    expect(both).toEqual({ [sensitive]: { lowestLevel: 'region', sensitive: true } });
    expect(withIndicatorRule(both, usual, { sensitive: true })).toEqual({
      ...both,
      [usual]: { lowestLevel: null, sensitive: true },
    });
    expect(withIndicatorRule(both, sensitive, { lowestLevel: 'municipality' })).toEqual({
      [sensitive]: { lowestLevel: null, sensitive: true },
    });
  });

  it('knows when an indicator is shown for smaller areas than usual', () => {
    const rules = withIndicatorRule({}, sensitive, { lowestLevel: 'school' });
    expect(isFinerThanUsual(rules, sensitive)).toBe(true);
    expect(isFinerThanUsual(withIndicatorRule({}, usual, { lowestLevel: 'region' }), usual)).toBe(false);
    expect(isFinerThanUsual({}, sensitive)).toBe(false);
  });
});
