import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerDifferences } from '../../../electron/analysis/answer-differences.ts';
import { answerFunnel } from '../../../electron/analysis/answer-funnel.ts';
import { answerGaps } from '../../../electron/analysis/answer-gaps.ts';
import { answerQuestion } from '../../../electron/analysis/answer-question.ts';
import { answerTrends } from '../../../electron/analysis/answer-trends.ts';
import type { AnalysisReader } from '../../../electron/analysis/reader.ts';
import type { Result } from '../../../shared/base/result.ts';
import { explainComparisons } from '../../../shared/language/nl/comparison.ts';
import { gapSentence } from '../../../shared/language/nl/gap.ts';
import { trendSentence } from '../../../shared/language/nl/trend.ts';
import type { MarkPair } from '../../../shared/model/difference.ts';
import type { Figure, FigureQuestion, FigureTable } from '../../../shared/model/figure.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import { openSampleWorkspace, type OpenedSample } from '../../support/sample-workspace.ts';

let sample: OpenedSample;
let reader: AnalysisReader;
beforeAll(async () => {
  sample = await openSampleWorkspace();
  reader = sample.reader;
}, 60_000);
afterAll(() => sample.close());

const scores = { indicators: ['EBGLK301'], measure: 'mean', waves: [2025] } as const;

describe('means of the sample compared', () => {
  it('holds a municipality against the rest of the region, in the unit of the score', () => {
    const table = ask({ areas: [{ level: 'municipality' }], compare: { with: 'rest' } });
    const compared = shownIn(table);
    expect(compared.length).toBeGreaterThan(4);
    for (const { value, comparison } of compared) {
      expect(comparison).toMatchObject({ compareTo: { kind: 'rest' }, test: 'difference' });
      // Of one weight: then figure, difference and rest are in keeping.
      expect(value.percent - (comparison.otherPercent ?? NaN)).toBeCloseTo(comparison.difference, 10);
      expect(Math.abs(comparison.difference)).toBeLessThan(1);
      expect(comparison.diffLower ?? NaN).toBeLessThan(comparison.difference);
      expect(comparison.pAdjusted).not.toBeNull();
      expect(comparison.family).toBe(compared.length);
    }
  });

  it('judges by the test alone, whatever the rule in percentage points, and says so', () => {
    const table = ask({
      areas: [{ level: 'school' }],
      compare: { with: 'rest', rule: { kind: 'points', points: 3 }, correction: 'none' },
    });
    expect(table.comparing?.rule).toEqual({ kind: 'test' });
    const compared = shownIn(table);
    expect(compared.length).toBeGreaterThan(4);
    for (const { comparison } of compared) {
      const significant = (comparison.pAdjusted ?? 1) < 0.05;
      const word = comparison.difference > 0 ? 'gunstiger' : 'ongunstiger';
      expect(comparison.verdict).toBe(significant ? word : 'vergelijkbaar');
    }
    expect(explainComparisons(table).join(' ')).toContain('zegt niets over een gemiddelde');
  });

  it('compares groups, and shows a difference only where both means are shown', () => {
    const table = ask({
      areas: [{ level: 'municipality' }, { level: 'school' }],
      by: 'gender',
      compare: { with: 'group' },
    });
    const [first] = table.breakdown?.groups ?? [];
    let hidden = 0;
    for (const figure of table.figures.filter(({ key }) => key.group !== null && key.group !== first?.code)) {
      const { areaCode } = figure.key;
      const other = table.figures.find(({ key }) => key.areaCode === areaCode && key.group === first?.code);
      const both = figure.value.status === 'shown' && other?.value.status === 'shown';
      expect(figure.comparison?.status === 'shown', areaCode).toBe(both);
      if (!both) hidden++;
    }
    expect(hidden).toBeGreaterThan(0);
    expect(shownIn(table).length).toBeGreaterThan(0);
  });

  it('never compares where a mean or the rest of it is hidden', () => {
    const table = ask({
      areas: [{ level: 'school' }, { level: 'district' }],
      compare: { with: 'rest', of: 'municipality' },
    });
    for (const { value, comparison } of table.figures) {
      if (value.status !== 'shown') expect(comparison?.status).not.toBe('shown');
    }
    const reasons = table.figures.flatMap(({ comparison }) =>
      comparison?.status === 'hidden' ? [comparison.reason] : [],
    );
    expect(reasons.length).toBeGreaterThan(0);
  });

  it('gives gaps between groups of one area, and their slope, in words too', () => {
    const gaps = found(
      answerGaps(reader, {
        ...scores,
        areas: [{ level: 'region' }],
        by: 'MBOKK3S31',
      }),
    );
    const [gap] = gaps.gaps;
    if (gap?.value.status !== 'shown') throw new Error('The region is large enough');
    const { largest, smallest, difference, ratio } = gap.value;
    expect(gap.key.measure).toBe('mean');
    expect(difference).toBeCloseTo(largest.percent - smallest.percent, 10);
    expect(ratio).toBeNull();
    expect(gapSentence(gap, gaps)).toMatch(
      /het gemiddelde van ‘.+’ is het hoogst .+ \(\d,\d+\) en het laagst .+ \(\d,\d+\)\. Dat verschil is 0,\d+ punt/,
    );
  });

  it('gives a trend over the waves, in words too', () => {
    const trends = found(
      answerTrends(reader, {
        indicators: ['EBGLK301'],
        measure: 'mean',
        areas: [{ level: 'region' }, { level: 'municipality' }],
      }),
    );
    const [trend] = trends.trends;
    if (trend?.value.status !== 'shown') throw new Error('The region is large enough');
    expect(trend.value).toMatchObject({ test: 'linear', oddsRatio: null, marker: null });
    expect(trend.value.points.length).toBe(4);
    expect(trendSentence(trend, trends)).toContain('het gemiddelde van ‘');
    expect(trendSentence(trend, trends)).not.toContain('%');
  });

  it('gives the difference between two means that a chart points at, and no test of two scores', () => {
    const figures: FigureQuestion = {
      indicators: ['EBGLK301', 'VR_RAPPORTCIJFER'],
      measure: 'mean',
      waves: [2025],
      areas: [{ level: 'region' }],
      by: 'gender',
    };
    const table = found(answerQuestion(reader, figures));
    const [boys, girls, mark] = [
      keyOf(table, 'EBGLK301', '1'),
      keyOf(table, 'EBGLK301', '2'),
      keyOf(table, 'VR_RAPPORTCIJFER', '1'),
    ];
    const pairs: MarkPair[] = [
      { from: boys, to: girls },
      { from: boys, to: mark },
    ];
    const { differences } = found(answerDifferences(reader, { figures, pairs }));
    expect(differences[0]?.value).toMatchObject({ status: 'shown', test: 'difference', untested: null });
    expect(differences[1]?.value).toMatchObject({ test: 'none', untested: 'shared-people', verdict: null });
  });

  it('refuses a funnel of a score in words', () => {
    const refused = answerFunnel(reader, { indicator: 'EBGLK301', level: 'school', wave: 2025 });
    expect(refused.ok ? '' : refused.issue.title).toContain('past niet in een trechter');
    expect(refused.ok ? '' : refused.issue.next).toContain('de gemiddelden in een ranglijst');
  });
});

function ask(question: Partial<FigureQuestion> & Pick<FigureQuestion, 'areas'>): FigureTable {
  return found(answerQuestion(reader, { ...scores, ...question }));
}

function found<Value>(answer: Result<Value, Issue>): Value {
  if (!answer.ok) throw new Error(answer.issue.title);
  return answer.value;
}

function shownIn({ figures }: FigureTable) {
  return figures.flatMap(({ value, comparison }) =>
    value.status === 'shown' && comparison?.status === 'shown' ? [{ value, comparison }] : [],
  );
}

function keyOf({ figures }: FigureTable, indicator: string, group: string): Figure['key'] {
  const figure = figures.find(({ key }) => key.indicator === indicator && key.group === group);
  if (figure === undefined) throw new Error(`${indicator} of group ${group} is not there`);
  return figure.key;
}
