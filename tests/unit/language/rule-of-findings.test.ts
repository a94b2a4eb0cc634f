import { describe, expect, it } from 'vitest';
import { ruleOfFindings } from '../../../shared/language/stand-out-panel.ts';
import type { StandOut } from '../../../shared/model/stand-out.ts';

const standOut = {
  rule: { kind: 'test' },
  correction: 'bh',
  differences: { found: [], judged: 2, family: 0 },
  groups: { found: [], judged: 0, family: 0 },
  trends: { found: [], judged: 12, family: 12 },
} as const satisfies Partial<StandOut>;

describe('the rule under a list of findings', () => {
  it('speaks of intervals only where some were held side by side', () => {
    expect(ruleOfFindings('difference', standOut)).toContain('de intervallen elkaar niet raken');
    expect(ruleOfFindings('trend', standOut)).toContain('na correctie voor 12 vergelijkingen');
    expect(ruleOfFindings('group', standOut)).toBeNull();
  });
});
