import { describe, expect, it } from 'vitest';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import { askedDifference } from '../../../shared/charts/reading/asked-difference.ts';
import { pairsToAsk, readChart } from '../../../shared/charts/reading/read-chart.ts';
import type { ChartAnswer } from '../../../shared/model/chart-answer.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import type { DifferenceRule, Verdict } from '../../../shared/model/comparison.ts';
import type { DifferenceTable, ShownDifference } from '../../../shared/model/difference.ts';
import type { AnnotatedChart } from '../../../shared/model/story.ts';
import { groupArrow } from '../../../shared/slides/templates/group-arrow.ts';
import { gender, makeTable, stress, type Cell, type PlacedCell } from '../../support/figure-tables.ts';
import { trendsOf } from '../../support/trend-tables.ts';

const space = '\u00a0';

describe('beside a trend', () => {
  it('says how much it is, whether it gets better, and whether it is otherwise elsewhere', () => {
    const { readings } = readTrend({ own: [31, 33, 36, 38], region: 34, p: 0.003, apart: 'ongunstiger' });
    expect(readings).toEqual([
      { question: 'howMuch', answer: 'Op elke 100 leerlingen zijn dat er 7 meer dan in 2019.' },
      { question: 'better', answer: 'Nee. Over 2019–2025 is het ongunstiger geworden.' },
      {
        question: 'elsewhere',
        answer: `Ja. Hier is het 38${space}% en in Regio 34${space}%: ongunstiger.`,
      },
    ]);
  });

  it('calls nothing a change or a difference that may be chance', () => {
    const { readings } = readTrend({ own: [31, 33, 32, 33], region: 34, p: 0.4, apart: 'vergelijkbaar' });
    expect(readings.map(({ answer }) => answer)).toEqual([
      'Dat zien we niet. Over 2019–2025 is er geen duidelijke verandering.',
      `Dat is niet zeker. Hier is het 33${space}% en in Regio 34${space}%; dat verschil kan toeval zijn.`,
    ]);
  });

  it('says nothing of what is hidden or was not tested', () => {
    const hidden = readTrend({ own: [31, 33, 36, 38], region: null, p: 0.003, apart: null });
    expect(hidden.pairs).toEqual([]);
    expect(hidden.readings.map(({ question }) => question)).toEqual(['howMuch', 'better']);
    const untested = readTrend({ own: [31, 33, 36, 38], region: 34, p: 0.003, apart: null });
    expect(untested.readings.map(({ question }) => question)).toEqual(['howMuch', 'better']);
    const points = { kind: 'points', points: 3 } as const;
    expect(
      readTrend({ own: [31, 33, 36, 38], region: 34, p: 0.003, apart: 'ongunstiger', rule: points }).readings,
    ).toEqual([]);
  });
});

describe('beside bars of two groups', () => {
  it('says which has it more often; the arrow between them makes the headline', () => {
    const { spec, readings } = readBars({ cells: [{ percent: 41 }, { percent: 66 }], apart: 'ongunstiger' });
    expect(spec.headline).toBe(
      `Vaak stress in Lindewaard: vaker onder meisjes (66${space}%) dan onder jongens (41${space}%)`,
    );
    expect(readings).toEqual([
      {
        question: 'whoMore',
        answer: `Ja: 66${space}% onder meisjes en 41${space}% onder jongens. Dat is waarschijnlijk geen toeval.`,
      },
    ]);
  });

  it('stays neutral where the difference may be chance', () => {
    const { spec, readings } = readBars({
      cells: [{ percent: 41 }, { percent: 44 }],
      apart: 'vergelijkbaar',
    });
    expect(spec.headline).toBe('Vaak stress naar geslacht in Lindewaard, 2025');
    expect(readings[0]?.answer).toContain('Dat verschil kan toeval zijn.');
  });

  it('draws no arrow to a group that is hidden, and does not ask for it twice', () => {
    const { spec, readings, pairs } = readBars({
      cells: [{ percent: 41 }, { hidden: 'few-respondents' }],
      apart: null,
    });
    expect(spec.notes).toEqual([]);
    expect(readings).toEqual([]);
    expect(pairs).toHaveLength(1);
  });
});

describe('what was tested', () => {
  it('is read from its own side, also where somebody drew the arrow the other way', () => {
    const drawn = readBars({ cells: [{ percent: 41 }, { percent: 66 }], apart: 'ongunstiger' });
    const [arrow] = drawn.pairs;
    if (!arrow) throw new Error('No arrow.');
    const value = shownDifference('ongunstiger');
    const differences = { differences: [{ ...arrow, value }], ...testedAlone };
    expect(askedDifference(arrow, { differences })).toBe('ongunstiger');
    expect(askedDifference({ from: arrow.to, to: arrow.from }, { differences })).toBe('gunstiger');
  });

  it('is nothing without a rule of tests, nor where it is real but too small for the rule', () => {
    const [arrow] = readBars({ cells: [{ percent: 41 }, { percent: 66 }], apart: 'ongunstiger' }).pairs;
    if (!arrow) throw new Error('No arrow.');
    const differences = {
      differences: [{ ...arrow, value: shownDifference('ongunstiger') }],
      ...testedAlone,
    };
    const rule = { kind: 'points', points: 3 } as const;
    expect(askedDifference(arrow, { differences: { ...differences, rule } })).toBeNull();
    const small = { ...shownDifference('vergelijkbaar'), pAdjusted: 0.001 };
    expect(
      askedDifference(arrow, { differences: { ...differences, differences: [{ ...arrow, value: small }] } }),
    ).toBeNull();
  });

  it('is no more than the arrows where people wrote what it means', () => {
    const { pairs } = readTrend({
      own: [31, 33, 36, 38],
      region: 34,
      p: 0.003,
      apart: null,
      said: 'Gelijk.',
    });
    expect(pairs).toEqual([]);
  });
});

interface GivenTrend {
  readonly own: readonly number[];
  readonly region: number | null;
  readonly p: number;
  /** null: the difference with the region was not tested. */
  readonly apart: Verdict | null;
  readonly rule?: DifferenceRule;
  /** Typed beside it. */
  readonly said?: string;
}

function readTrend({ own, region, p, apart, rule = { kind: 'test' }, said = '' }: GivenTrend) {
  const request: ChartRequest = {
    kind: 'trend',
    indicator: stress.code,
    areas: [{ level: 'municipality', code: 'Lindewaard' }],
    reference: { level: 'region', code: 'Regio' },
  };
  const cells = own.map((percent, index): PlacedCell => {
    const wave = 2019 + 2 * index;
    return { level: 'municipality', area: 'Lindewaard', wave, cell: { percent } };
  });
  const there: Cell = region === null ? { hidden: 'few-respondents' } : { percent: region };
  const table = makeTable([...cells, { level: 'region', area: 'Regio', wave: 2025, cell: there }], {
    comparing: { with: 'wave', correction: 'bh', rule, family: 3 },
  });
  return read({ ...chartOf(request), interpretation: said }, { table, trends: trendsOf(table, p) }, apart);
}

function readBars({ cells, apart }: { cells: readonly Cell[]; apart: Verdict | null }) {
  const area = { level: 'municipality', code: 'Lindewaard' } as const;
  const request: ChartRequest = {
    kind: 'bars',
    ...{ indicator: stress.code, wave: 2025, area, reference: null, by: 'gender' },
  };
  const placed = cells.map((cell, index): PlacedCell => {
    const group = gender.groups[index]?.code ?? '';
    return { level: 'municipality', area: 'Lindewaard', wave: 2025, cell, group };
  });
  const table = makeTable(placed, { breakdown: gender });
  const annotations = groupArrow(request, [gender], () => 'pijl');
  return read({ ...chartOf(request), annotations }, { table }, apart);
}

function chartOf(request: ChartRequest): AnnotatedChart {
  return { id: 'x', request, headline: '', interpretation: '', annotations: [], chosen: null, reading: true };
}

/** As a story does: what is to be asked follows from the chart, and what was answered is read. */
function read(chart: AnnotatedChart, plain: ChartAnswer, verdict: Verdict | null) {
  const pairs = pairsToAsk(chart, plain);
  const value = verdict === null ? { ...shownDifference(null), pAdjusted: null } : shownDifference(verdict);
  const differences: DifferenceTable = {
    differences: pairs.map((pair) => ({ ...pair, value })),
    ...testedAlone,
  };
  const answer: ChartAnswer = { ...plain, differences };
  const spec = buildChart(chart.request, answer, chart);
  return { spec, pairs, readings: readChart(spec, answer) };
}

const testedAlone = { correction: 'none', rule: { kind: 'test' }, family: 1 } as const;

function shownDifference(verdict: Verdict | null): ShownDifference {
  return {
    status: 'shown',
    ...{ difference: 4, lower: 1, upper: 7, test: 'difference', p: 0.01, apart: null, untested: null },
    ...{ pAdjusted: verdict === 'vergelijkbaar' ? 0.4 : 0.01, verdict },
  };
}
