import { describe, expect, it } from 'vitest';
import { effectIn } from '../../../electron/analysis/stand-out-effect.ts';
import { findGroups, percentagesByCode } from '../../../electron/analysis/stand-out-groups.ts';
import { findTrends } from '../../../electron/analysis/stand-out-trends.ts';
import { rankFindings } from '../../../electron/analysis/stand-out-rank.ts';
import { createRandom } from '../../../build/sample/random.ts';
import type { DifferenceRule } from '../../../shared/model/comparison.ts';
import type { Figure } from '../../../shared/model/figure.ts';
import type { GapTable } from '../../../shared/model/gap.ts';
import type { DifferenceFinding, GroupFinding } from '../../../shared/model/stand-out.ts';
import { topFindings } from '../../../shared/model/top-findings.ts';
import type { TrendTable } from '../../../shared/model/trend.ts';

const test = { kind: 'test' } as const;
const measure = 'mean' as const;
const effectOf = effectIn({ figures: [] }, 2025);

describe('gaps between groups', () => {
  it('names in noise no more than the false discovery rate allows, over all breakdowns together', () => {
    const random = createRandom(1);
    const rounds = 400;
    let named = 0;
    for (let round = 0; round < rounds; round++) {
      const tables = [1, 2, 3].map(() => gapTable(times(50, () => random.uniform())));
      if (findGroups(tables, test, 'bh', effectOf).found.length > 0) named++;
    }
    // Where nothing is real, one finding is one round too many: 5 % of the rounds, and three standard errors.
    expect(named / rounds).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / rounds));
    expect(named).toBeGreaterThan(0);
  });

  it('finds what is real among the noise, with few false ones beside it', () => {
    const random = createRandom(2);
    const shares = times(200, () => {
      const real = times(20, () => random.uniform() * 1e-6);
      const { found, family } = findGroups(
        [gapTable(real, 'real'), gapTable(times(60, () => random.uniform()))],
        test,
        'bh',
        effectOf,
      );
      expect(family).toBe(80);
      const ofReal = found.filter(({ indicator }) => indicator.startsWith('real')).length;
      expect(ofReal).toBe(20);
      return (found.length - ofReal) / found.length;
    });
    const mean = shares.reduce((total, share) => total + share, 0) / shares.length;
    expect(mean).toBeLessThan(0.05);
  });

  it('corrects for every breakdown that was looked through, not for each alone', () => {
    const one = gapTable([0.02]);
    expect(findGroups([one], test, 'bonferroni', effectOf).found).toHaveLength(1);
    expect(findGroups([one, gapTable([0.5, 0.6])], test, 'bonferroni', effectOf).found).toHaveLength(0);
  });

  it.each<[DifferenceRule, number]>([
    [{ kind: 'test' }, 0],
    [{ kind: 'points', points: 3 }, 1],
    [{ kind: 'points', points: 11 }, 0],
    [{ kind: 'report' }, 1],
  ])('goes by the rule of the workspace: %o', (rule, count) => {
    expect(findGroups([gapTable([0.4])], rule, 'bh', effectOf).found).toHaveLength(count);
  });
});

describe('trends', () => {
  it('tells a rise of what is bad news as such, and says which way', () => {
    const { found } = findTrends(
      trendTable([20, 24, 30], { perYear: 1.6, p: 0.001 }),
      test,
      'bh',
      effectOf,
      null,
    );
    expect(found).toMatchObject([{ verdict: 'ongunstiger', difference: 10 }]);
  });

  it('leaves out a line that rises between two ends that fall', () => {
    const { found, judged } = findTrends(
      trendTable([20, 40, 19], { perYear: 0.4, p: 0.001 }),
      test,
      'bh',
      effectOf,
      null,
    );
    expect(found).toEqual([]);
    expect(judged).toBe(1);
  });
});

describe('the order of findings', () => {
  it('ranks by effect, and tells two sides of one coin once', () => {
    const findings = [
      finding('welbevinden laag', 30, 20),
      fromTheOtherSide(finding('welbevinden hoog', 80, 70)),
      finding('rookt', 12, 2),
    ];
    const ranked = rankFindings(findings, percentagesByCode);
    expect(ranked.map(({ indicator }) => indicator)).toEqual(['rookt', 'welbevinden laag']);
  });

  it('keeps two findings that point the same way, though their percentages happen to add up to 100', () => {
    const findings = [finding('stress', 40, 30), finding('slaapt slecht', 70, 60)];
    expect(rankFindings(findings, percentagesByCode)).toHaveLength(2);
    const published: readonly DifferenceFinding[] = [
      difference('stress', 30, 40),
      difference('sport', 60, 70),
    ];
    expect(rankFindings(published, ({ percent, other }) => [percent, other])).toHaveLength(2);
  });

  it('puts the gap of a score where its spread says, and never takes it for the other side of a coin', () => {
    // Answers with a standard deviation of 20 on a scale of 0 to 100.
    const own = meanFigure({ n: 400, se: 1.5, deff: (1.5 ** 2 * 400) / 20 ** 2 });
    const ofScore = effectIn({ figures: [own] }, 2025);
    const gaps = gapTable([0.001], 'score');
    const means = { ...gaps, gaps: gaps.gaps.map((gap) => ({ ...gap, key: { ...gap.key, measure } })) };
    const points = { kind: 'points', points: 3 } as const;
    const { found } = findGroups([means], points, 'bh', ofScore);
    expect(found.map(({ effect }) => effect)).toEqual([0.5]);
    expect(found[0]?.chart).toMatchObject({ kind: 'bars', measure: 'mean' });
    // Ten points, but perhaps chance: a rule in percentage points says nothing of a score.
    const unsure = { ...means, gaps: means.gaps.map((gap) => ({ ...gap, value: { ...gap.value, p: 0.4 } })) };
    expect(findGroups([unsure as GapTable], points, 'bh', ofScore).found).toEqual([]);
    // Without its spread nothing is said of its size.
    expect(findGroups([means], points, 'bh', effectOf).judged).toBe(0);
    const mirrored = { ...fromTheOtherSide(finding('hoog', 80, 70)), measure };
    expect(rankFindings([finding('laag', 30, 20), mirrored], percentagesByCode)).toHaveLength(2);
  });

  it('begins with the largest, and lets the other side be heard', () => {
    const bad = ['a', 'b', 'c', 'd'].map((code) => finding(code, 20, 10, 'ongunstiger'));
    const good = finding('e', 12, 10, 'gunstiger');
    const names = (found: readonly GroupFinding[]) => topFindings(found).map(({ indicator }) => indicator);
    expect(names([...bad, good])).toEqual(['a', 'b', 'e']);
    expect(names(bad)).toEqual(['a', 'b', 'c']);
    expect(names([good, ...bad])).toEqual(['e', 'a', 'b']);
    expect(names([])).toEqual([]);
  });
});

function finding(
  indicator: string,
  high: number,
  low: number,
  verdict: GroupFinding['verdict'] = 'hoger',
): GroupFinding {
  return {
    kind: 'group',
    indicator,
    definition: `leerlingen ${indicator}`,
    label: indicator,
    difference: high - low,
    effect: 2 * Math.asin(Math.sqrt(high / 100)) - 2 * Math.asin(Math.sqrt(low / 100)),
    pAdjusted: 0.01,
    verdict,
    chart: {
      kind: 'bars',
      indicator,
      wave: 2025,
      area: { level: 'school', code: 's' },
      reference: null,
      by: 'gender',
    },
    breakdown: { name: 'gender', label: 'Gender' },
    largest: { code: '2', label: 'meisje', percent: high },
    smallest: { code: '1', label: 'jongen', percent: low },
    groups: 2,
    hiddenGroups: 0,
  };
}

/** Boys have most. */
function fromTheOtherSide({ largest, smallest, ...rest }: GroupFinding): GroupFinding {
  return {
    ...rest,
    largest: { ...smallest, percent: largest.percent },
    smallest: { ...largest, percent: smallest.percent },
  };
}

function difference(indicator: string, percent: number, other: number): DifferenceFinding {
  const { definition, label, effect, pAdjusted, verdict, chart } = finding(
    indicator,
    percent,
    other,
    'lager',
  );
  return {
    kind: 'difference',
    ...{ indicator, definition, label, effect, pAdjusted, verdict, chart },
    ...{ percent, other, difference: percent - other },
    compareTo: { kind: 'wave', wave: 2023 },
  };
}

const shared = {
  areas: [],
  surroundings: [],
  waves: [2025],
  sources: [],
  disclosureRule: '',
  disclosure: { respondents: 30, cell: 5, complement: 5, largestShare: 1 },
  correction: 'bh',
} as const;

/** A table of gaps of 10 points with these p values. */
function gapTable(pValues: readonly number[], name = 'noise'): GapTable {
  return {
    ...shared,
    question: { indicators: 'all', areas: [{ level: 'school' }], by: 'gender' },
    indicators: [],
    breakdown: { name: 'gender', label: 'Gender', groups: [], waves: [2025] },
    order: null,
    family: pValues.length,
    slopeFamily: 0,
    gaps: pValues.map((p, i) => ({
      key: { indicator: `${name}${i}`, level: 'school', areaCode: 's', wave: 2025 },
      hiddenGroups: 0,
      value: {
        status: 'shown',
        largest: { group: '2', percent: 30 },
        smallest: { group: '1', percent: 20 },
        groups: 2,
        pairs: 1,
        difference: 10,
        diffLower: null,
        diffUpper: null,
        ratio: null,
        ratioLower: null,
        ratioUpper: null,
        p,
        pAdjusted: p,
        slope: null,
      },
    })),
  };
}

/** The score of the school as a whole. */
function meanFigure(told: { readonly n: number; readonly se: number; readonly deff: number }): Figure {
  return {
    key: {
      ...{ indicator: 'score0', level: 'school', areaCode: 's', wave: 2025, measure },
      ...{ groupVariable: null, group: null },
    },
    version: 1,
    marks: [],
    value: { status: 'shown', ...told, percent: 25, lower: null, upper: null, df: 20, method: 'mean' },
  };
}

function trendTable(percents: readonly number[], { perYear, p }: { perYear: number; p: number }): TrendTable {
  return {
    ...shared,
    question: { indicators: 'all', areas: [{ level: 'school' }] },
    breakdown: null,
    rule: { kind: 'test' },
    family: 1,
    indicators: [
      {
        code: 'i',
        label: 'Stress',
        definition: 'leerlingen die vaak stress hebben',
        theme: 'Stress',
        direction: 'low',
        origin: 'national',
        population: '',
        versions: [],
      },
    ],
    trends: [
      {
        key: { indicator: 'i', level: 'school', areaCode: 's', groupVariable: null, group: null },
        hiddenWaves: [],
        brokenAt: null,
        value: {
          status: 'shown',
          points: percents.map((percent, i) => ({ wave: 2021 + 2 * i, percent })),
          perYear,
          perYearLower: null,
          perYearUpper: null,
          oddsRatio: null,
          oddsLower: null,
          oddsUpper: null,
          test: 'logistic',
          p,
          apart: null,
          pAdjusted: p,
          movement: null,
          marker: null,
        },
      },
    ],
  };
}

function times<Value>(count: number, make: () => Value): Value[] {
  return Array.from({ length: count }, make);
}
