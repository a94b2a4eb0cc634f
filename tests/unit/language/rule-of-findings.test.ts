import { describe, expect, it } from 'vitest';
import { nothingFound, ruleOfFindings } from '../../../shared/language/stand-out-panel.ts';
import type { StandOut } from '../../../shared/model/stand-out.ts';

const standOut = {
  rule: { kind: 'test' },
  correction: 'bh',
  differences: { found: [], judged: 2, means: 0, family: 0 },
  groups: { found: [], judged: 0, means: 0, family: 0 },
  trends: { found: [], judged: 12, means: 0, family: 12, crossed: 0 },
} as const satisfies Partial<StandOut>;

describe('the rule under a list of findings', () => {
  it('speaks of intervals only where some were held side by side', () => {
    expect(ruleOfFindings('difference', standOut)).toContain('de intervallen elkaar niet raken');
    expect(ruleOfFindings('trend', standOut)).toContain('na correctie voor 12 vergelijkingen');
    expect(ruleOfFindings('group', standOut)).toBeNull();
  });
});

describe('where means were looked through', () => {
  const trends = { ...standOut.trends, means: 2 };

  it('says that of them the test decides, where a rule in points does of percentages', () => {
    const points = { ...standOut, trends, rule: { kind: 'points', points: 3 } } as const;
    expect(ruleOfFindings('trend', points)).toMatch(
      /3 procentpunt.*\. Bij een gemiddelde telt de toets, .* na correctie voor 12 vergelijkingen/,
    );
    const onlyMeans = ruleOfFindings('trend', { ...points, trends: { ...trends, judged: 2 } });
    expect(onlyMeans).toMatch(/^Bij een gemiddelde telt de toets/);
  });

  it('says no more than the rule where that is a test for both', () => {
    expect(ruleOfFindings('trend', { ...standOut, trends })).not.toContain('gemiddelde');
  });
});

describe('where nothing was found', () => {
  const some: Parameters<typeof nothingFound>[1] = { ...standOut, comparedWith: 'rest' };

  it('speaks of its own kind only: of another something may stand out', () => {
    expect(nothingFound('difference', some)).toContain('In vergelijking met elders valt niets op. Alle 2 ');
    expect(nothingFound('trend', some)).toContain('Over de metingen valt niets op. Alle 12 ');
  });

  it('never calls chance what moved over all waves, though first and last do not say so', () => {
    const crossed = { ...some, trends: { ...standOut.trends, crossed: 2 } };
    expect(nothingFound('trend', crossed)).toContain('Alle 10 verschillen');
    expect(nothingFound('trend', crossed)).toContain('Bij 2 onderwerpen');
    const all = { ...some, trends: { ...standOut.trends, crossed: 12 } };
    expect(nothingFound('trend', all)).not.toContain('toeval zijn.');
  });
});
