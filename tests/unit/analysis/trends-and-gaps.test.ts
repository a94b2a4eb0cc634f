import { describe, expect, it } from 'vitest';
import { answerGaps } from '../../../electron/analysis/answer-gaps.ts';
import { answerTrends } from '../../../electron/analysis/answer-trends.ts';
import type { AnalysisReader } from '../../../electron/analysis/reader.ts';
import { gapSentence } from '../../../shared/language/nl/gap.ts';
import { trendSentence } from '../../../shared/language/nl/trend.ts';
import type { GapTable } from '../../../shared/model/gap.ts';
import type { PublishedCell } from '../../../shared/model/columns.ts';
import type { TrendTable } from '../../../shared/model/trend.ts';
import { area, indicatorColumn, microdata, published, times, wave, workspaceWith } from './workspace.ts';

const known = { areas: [area('municipality', 'GM1')] };

/** A wave of one municipality in which `yes` of `n` pupils say yes. */
function year(of: number, yes: number, n = 400, version = 1) {
  return wave(of, [
    indicatorColumn('STRESS', times(yes, 1, n - yes, 0), version),
    { name: 'Gemeentecode', role: 'municipality', values: times(n, 'GM1') },
  ]);
}

describe('a trend', () => {
  it('says which way, how much, whether it is good, and that chance does not do so', () => {
    const { trend, words } = trendOf([year(2019, 96), year(2021, 110), year(2023, 124), year(2025, 140)]);
    expect(trend.value).toMatchObject({ status: 'shown', test: 'logistic', movement: 'verslechtert' });
    expect(plain(words)).toBe(
      'GM1 naam: tussen 2019 en 2025 steeg het aandeel leerlingen met STRESS van 24 % naar 35 %; dat is ongunstiger, en waarschijnlijk geen toeval (p < 0,001).',
    );
  });

  it('says of a small change that it may be chance, with a decimal where the percentages look alike', () => {
    const { words } = trendOf([year(2019, 100), year(2021, 99), year(2023, 101)]);
    expect(plain(words)).toMatch(
      /^GM1 naam: tussen 2019 en 2023 veranderde het aandeel leerlingen met STRESS niet duidelijk \(van 25,0 % naar 25,3 %\); dit verschil kan toeval zijn \(p = 0,\d\d\)\.$/,
    );
  });

  it('of two waves is their difference', () => {
    const { trend } = trendOf([year(2021, 96), year(2025, 140)]);
    expect(trend.value).toMatchObject({ status: 'shown', test: 'difference', oddsRatio: null, marker: null });
    if (trend.value.status === 'shown') expect(trend.value.perYear).toBeCloseTo(11 / 4, 10);
  });

  it('leaves out a hidden wave, and names it', () => {
    const { trend, words } = trendOf([year(2019, 96), year(2021, 8, 20), year(2023, 110), year(2025, 140)]);
    expect(trend.hiddenWaves).toEqual([2021]);
    if (trend.value.status !== 'shown') throw new Error(trend.value.reason);
    expect(trend.value.points.map((point) => point.wave)).toEqual([2019, 2023, 2025]);
    expect(words).toContain('Het cijfer van 2021 is verborgen en telt niet mee.');
  });

  it('is hidden where fewer than two figures are shown, and carries no number', () => {
    const { trend, table } = trendOf([year(2023, 8, 20), year(2025, 140)]);
    expect(trend.value).toEqual({ status: 'hidden', reason: 'few-respondents' });
    expect(table.family).toBe(0);
  });

  it('never bridges a new question: it begins after the last change, and says so', () => {
    const { trend, words } = trendOf([
      year(2017, 20),
      year(2019, 96, 400, 2),
      year(2021, 110, 400, 2),
      year(2025, 140, 400, 2),
    ]);
    expect(trend.brokenAt).toEqual({ wave: 2019, reason: 'De vraag is veranderd.' });
    expect(words).toContain('Sinds 2019 is de vraag anders gesteld');
    const one = trendOf([year(2019, 96), year(2025, 140, 400, 2)]);
    expect(one.trend.value).toEqual({ status: 'unavailable', reason: 'definition-changed' });
  });

  it('marks a steady rise over five waves', () => {
    const { trend, words } = trendOf(
      [10, 11, 12, 14, 16].map((yes, i) => year(2017 + 2 * i, 10 * yes, 1000)),
    );
    expect(trend.value).toMatchObject({ status: 'shown', marker: { direction: 'rising' } });
    expect(words).toContain('de stijging gestaag');
  });

  it('of published figures is tested where n is known, and is not where it is not', () => {
    const withN = publishedTrend([
      { wave: 2019, percent: 24, n: 400 },
      { wave: 2022, percent: 29, n: 400 },
      { wave: 2025, percent: 35, n: 400 },
    ]);
    expect(withN.trend.value).toMatchObject({ status: 'shown', test: 'logistic-of-counts' });
    const without = publishedTrend([
      { wave: 2019, percent: 24 },
      { wave: 2022, percent: 29 },
      { wave: 2025, percent: 35 },
    ]);
    expect(without.trend.value).toMatchObject({ status: 'shown', test: 'none', p: null, movement: null });
    expect(without.words).toContain('er kan niet worden getoetst');
  });
});

describe('a gap', () => {
  const groups = (...yes: readonly number[]) =>
    wave(2025, [
      indicatorColumn(
        'STRESS',
        yes.flatMap((count) => times(count, 1, 200 - count, 0)),
      ),
      { name: 'MBOKK3S32', role: 'education', values: yes.flatMap((_, i) => times(200, i + 1)) },
      { name: 'Gemeentecode', role: 'municipality', values: times(200 * yes.length, 'GM1') },
    ]);

  it('names the outermost groups, and tests them as the outermost of all pairs', () => {
    const { gap, words } = gapOf(groups(72, 50, 40));
    if (gap.value.status !== 'shown') throw new Error(gap.value.reason);
    expect(gap.value).toMatchObject({
      largest: { group: '1' },
      smallest: { group: '3' },
      groups: 3,
      pairs: 3,
    });
    expect(gap.value.difference).toBeCloseTo(16, 10);
    expect(gap.value.ratio).toBeCloseTo(1.8, 10);
    expect(gap.value.slope?.points).toBeCloseTo(-24, 10);
    expect(plain(words)).toMatch(
      /^GM1 naam, 2025: het aandeel leerlingen met STRESS is het grootst onder 1 \(36 %\) en het kleinst onder 3 \(20 %\)\. Dat verschil is 16 procentpunt \(\d+ tot \d+\), 1,8 keer zo groot \(1,\d tot \d,\d\)\. Dat is waarschijnlijk geen toeval \((?:p = 0,00\d|p < 0,001)\)\. Van het laagste naar het hoogste onderwijs daalt het met 24 procentpunt over de hele ladder\. Dat is waarschijnlijk geen toeval \(p < 0,001\)\.$/,
    );
  });

  it('counts only groups that are shown, and says how many are hidden', () => {
    const { gap, words } = gapOf(groups(70, 50, 2, 40));
    expect(gap.hiddenGroups).toBeGreaterThan(0);
    expect(gap.value.status === 'shown' && gap.value.groups + gap.hiddenGroups).toBe(4);
    expect(words).toMatch(/verborgen en tel(t|len) niet mee\.$/);
  });

  it('is hidden where fewer than two groups are shown', () => {
    const { gap } = gapOf(groups(70, 2));
    expect(gap.value.status).toBe('hidden');
    expect(Object.keys(gap.value).sort()).toEqual(['reason', 'status']);
  });
});

function trendOf(waves: Parameters<typeof microdata>[0]) {
  return askTrend(workspaceWith([microdata(waves, known)]).reader, 'STRESS');
}

function publishedTrend(
  cells: readonly (Pick<PublishedCell, 'wave' | 'percent'> & Partial<PublishedCell>)[],
) {
  const delivery = published(
    cells.map((cell) => ({ areaCode: 'GM1', ...cell })),
    known.areas,
  );
  return askTrend(workspaceWith([delivery]).reader, 'Stress_21');
}

function askTrend(reader: AnalysisReader, indicator: string) {
  const answer = answerTrends(reader, { indicators: [indicator], areas: [{ level: 'municipality' }] });
  if (!answer.ok) throw new Error(answer.issue.title);
  const table: TrendTable = answer.value;
  const [trend] = table.trends;
  if (trend === undefined) throw new Error('No trend');
  return { table, trend, words: trendSentence(trend, table) };
}

function gapOf(only: ReturnType<typeof wave>) {
  const { reader } = workspaceWith([microdata([only], known)]);
  const answer = answerGaps(reader, {
    indicators: ['STRESS'],
    areas: [{ level: 'municipality' }],
    by: 'education',
  });
  if (!answer.ok) throw new Error(answer.issue.title);
  const table: GapTable = answer.value;
  const [gap] = table.gaps;
  if (gap === undefined) throw new Error('No gap');
  return { gap, words: gapSentence(gap, table) };
}

/** With ordinary spaces, to be read. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
