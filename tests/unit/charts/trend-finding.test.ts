import { describe, expect, it } from 'vitest';
import { writeFooter } from '../../../shared/charts/footer/write-footer.ts';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import { chartNeeds } from '../../../shared/charts/chart-needs.ts';
import type { RequestOf } from '../../../shared/model/chart-request.ts';
import type { DifferenceRule, Verdict } from '../../../shared/model/comparison.ts';
import { makeTable, stress, type Cell, type PlacedCell } from '../../support/figure-tables.ts';
import { trendsOf } from '../../support/trend-tables.ts';

const request = {
  kind: 'trend',
  indicator: stress.code,
  areas: [{ level: 'municipality', code: 'Lindewaard' }],
  reference: null,
} as const satisfies RequestOf<'trend'>;

describe('the headline of a trend', () => {
  it('tells what the slope over all waves came to, and which waves it was tested over', () => {
    const spec = trend([31, 33, 36, 38], { p: 0.003 });
    expect(spec.headline).toBe(
      'Vaak stress in Lindewaard: van 31\u00a0% in 2019 naar 38\u00a0% in 2025, ongunstiger',
    );
    expect(writeFooter(spec.footer).at(-1)).toBe(
      'Kop: getoetst is de helling over 2019, 2021, 2023 en 2025 (p\u00a0=\u00a00,003).',
    );
    expect(spec.altText).toContain('steeg het aandeel leerlingen');
  });

  it('writes a decimal where both ends would round to the same', () => {
    expect(trend([2.6, 2.8, 3.1, 3.4], { p: 0.003 }).headline).toBe(
      'Vaak stress in Lindewaard: van 2,6\u00a0% in 2019 naar 3,4\u00a0% in 2025, ongunstiger',
    );
  });

  it('says so when the newest step really goes back', () => {
    const spec = trend([31, 36, 44, 38], { p: 0.003, newest: 'gunstiger' });
    expect(spec.headline).toBe(
      'Vaak stress in Lindewaard: van 31\u00a0% in 2019 naar 38\u00a0% in 2025, ongunstiger; in 2025 gunstiger dan in 2023',
    );
  });

  it('falls back on the newest wave against the one before where the slope may be chance', () => {
    const spec = trend([31, 38, 30, 38], { p: 0.4, newest: 'ongunstiger' });
    expect(spec.headline).toBe('Vaak stress: in Lindewaard in 2025 ongunstiger dan in 2023');
    expect(writeFooter(spec.footer).join(' ')).not.toContain('Kop:');
  });

  it('stays neutral where nothing was found, or where the rule wants more points or no test', () => {
    const neutral = 'Vaak stress in Lindewaard, 2019–2025';
    expect(trend([31, 33, 32, 33], { p: 0.4 }).headline).toBe(neutral);
    const rule = { kind: 'test-and-points', points: 10 } as const;
    expect(trend([31, 33, 36, 38], { p: 0.003, rule }).headline).toBe(neutral);
    expect(trend([31, 33, 36, 58], { p: 0.003, rule: { kind: 'points', points: 3 } }).headline).toBe(neutral);
  });

  it('rests on the shown waves, and names the hidden one in the alt text', () => {
    const spec = trend([31, null, 36, 38], { p: 0.003 });
    expect(writeFooter(spec.footer).at(-1)).toContain('de helling over 2019, 2023 en 2025');
    expect(spec.altText).toContain('Het cijfer van 2021 is verborgen en telt niet mee.');
  });

  it('asks the trend of the same areas and waves as are drawn', () => {
    const { table, trends } = chartNeeds({ ...request, waves: [2021, 2023, 2025] });
    expect(trends).toEqual({ indicators: [stress.code], areas: table.areas, waves: [2021, 2023, 2025] });
  });
});

interface Given {
  readonly p: number;
  readonly newest?: Verdict;
  readonly rule?: DifferenceRule;
}

function trend(percents: readonly (number | null)[], { p, newest, rule = { kind: 'test' } }: Given) {
  const cells = percents.map((percent, index): PlacedCell => {
    const wave = 2019 + 2 * index;
    const cell: Cell =
      percent === null
        ? { hidden: 'few-respondents' }
        : { percent, lower: percent - 3, upper: percent + 3, n: 400 };
    const difference = (percent ?? 0) - (percents[index - 1] ?? 0);
    const isCompared = newest !== undefined && wave === 2025;
    const to = { kind: 'wave', wave: 2023 } as const;
    return {
      ...{ level: 'municipality', area: 'Lindewaard', wave, cell },
      ...(isCompared ? { compared: { to, difference, verdict: newest, p: 0.01 } } : {}),
    };
  });
  const table = makeTable(cells, { comparing: { with: 'wave', correction: 'bh', rule, family: 3 } });
  return buildChart(
    request,
    { table, trends: trendsOf(table, p) },
    { headline: '', annotations: [], chosen: null },
  );
}
