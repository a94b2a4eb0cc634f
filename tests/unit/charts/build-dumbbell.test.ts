import { expect, test } from 'vitest';
import { writeFooter } from '../../../shared/charts/footer/write-footer.ts';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import { chartNeeds } from '../../../shared/charts/chart-needs.ts';
import type { SpecOf } from '../../../shared/charts/spec.ts';
import { tableTexts } from '../../support/table-texts.ts';
import type { MarkKey } from '../../../shared/model/figure.ts';
import type { RequestOf } from '../../../shared/model/chart-request.ts';
import type { DifferenceRule } from '../../../shared/model/comparison.ts';
import { gender, makeTable, stress, type Cell, type PlacedCell } from '../../support/figure-tables.ts';
import { makeGaps } from '../../support/gap-tables.ts';

const request: RequestOf<'dumbbell'> = {
  ...{ kind: 'dumbbell', indicator: stress.code, wave: 2025, level: 'school', within: 'Lindewaard' },
  ...{ reference: { level: 'municipality', code: 'Lindewaard' }, by: 'gender', order: 'gap' },
};

const few: Cell = { hidden: 'few-respondents' };
const boys: Cell = { percent: 45.4, lower: 38, upper: 52, n: 104 };
const girls: Cell = { percent: 70.6, lower: 63, upper: 77, n: 108 };
const between: Cell = { percent: 52, lower: 45, upper: 59, n: 90 };

test('asks for the gaps of the same areas, breakdown and wave as the figures', () => {
  const { table, gaps } = chartNeeds(request);
  expect(table.compare).toEqual({ with: 'group' });
  expect(gaps).toEqual({ indicators: [stress.code], areas: table.areas, by: 'gender', waves: [2025] });
});

test('puts the reference first, then gaps from large to small, then single dots, then hidden areas', () => {
  const spec = dumbbell({
    Hidden: [few, few],
    Small: [boys, between],
    Half: [few, girls],
    Large: [boys, girls],
  });
  expect(spec.rows.map(({ name }) => name)).toEqual(['Lindewaard', 'Large', 'Small', 'Half', 'Hidden']);
});

test('takes the gap from the tested difference, not from rounded percentages', () => {
  // 70,6 − 45,4 = 25,2; of the rounded 71 and 45 it would be 26.
  const [, row] = dumbbell({ 'Het Baken': [boys, girls] }).rows;
  expect(row?.gap).toMatchObject({ status: 'shown', largest: '2', smallest: '1', counts: true });
  expect(row?.gap.status === 'shown' && row.gap.difference).toBeCloseTo(25.2, 10);
});

test('tells no gap where one of two groups is hidden', () => {
  const spec = dumbbell({ 'De Terp': [few, girls] });
  const row = spec.rows.find(({ name }) => name === 'De Terp');
  expect(row?.gap).toEqual({ status: 'hidden', reason: 'Verborgen: minder dan 30 leerlingen.' });
  expect(spec.altText).toContain('Niet getoond: De Terp jongens.');
  expect(spec.altText).not.toContain('verschil 25');
});

test('headlines for whom it is worse where a test found it, and stays neutral else', () => {
  expect(
    dumbbell({ A: [boys, girls], B: [boys, between] }, { p: (area) => (area === 'A' ? 0.01 : 0.3) }).headline,
  ).toBe('Vaak stress: op A ongunstiger onder meisjes dan onder jongens');
  expect(dumbbell({ A: [boys, girls] }, { p: () => 0.3 }).headline).toBe(
    'Vaak stress naar geslacht per school in Lindewaard, 2025',
  );
  expect(dumbbell({ A: [boys, girls] }, { rule: { kind: 'points', points: 3 } }).headline).toBe(
    'Vaak stress naar geslacht per school in Lindewaard, 2025',
  );
});

test('counts a gap by the rule of the workspace', () => {
  const rows = (rule: DifferenceRule) => dumbbell({ A: [boys, between] }, { rule, p: () => 0.3 }).rows;
  const countsOf = (rule: DifferenceRule) => {
    const gap = rows(rule)[1]?.gap;
    return gap?.status === 'shown' ? gap.counts : undefined;
  };
  expect(countsOf({ kind: 'test' })).toBe(false);
  expect(countsOf({ kind: 'points', points: 3 })).toBe(true);
  expect(countsOf({ kind: 'report' })).toBe(false);
});

test('says that its axis does not begin at zero', () => {
  expect(writeFooter(dumbbell({ A: [boys, girls] }).footer)[0]).toMatch(
    /^De as begint bij 40\u00a0%\. Tussen haakjes: /,
  );
  const low: Cell = { percent: 4, n: 80 };
  expect(writeFooter(dumbbell({ A: [low, between] }).footer)[0]).not.toContain('De as begint');
});

test('has the same figures in chart, table and sentence', () => {
  const spec = dumbbell({ 'Het Baken': [boys, girls], 'De Terp': [few, girls] });
  const { rows, header } = tableTexts(spec);
  const marks = chartMarks(spec);
  expect(rows).toHaveLength(marks.length);
  for (const [index, { name, detail, value }] of marks.entries()) {
    const row = rows[index] ?? [];
    expect(row.slice(0, 2)).toEqual([name, detail]);
    expect(row[2]).toBe(value.status === 'shown' ? `${String(Math.round(value.percent))}\u00a0%` : '–');
    if (value.status === 'shown') expect(spec.altText).toContain(`${detail ?? ''} ${row[2] ?? ''}`);
    else expect(row.at(-1)).toBe(value.reason);
  }
  expect(rows.every((row) => row.length === header.length)).toBe(true);
});

test('lifts out the row of the school that was chosen, as a whole or by one of its groups', () => {
  const school = { indicator: stress.code, wave: 2025, level: 'school', areaCode: 'De Terp' } as const;
  for (const group of [null, '2']) {
    const chosen = { ...school, groupVariable: group === null ? null : 'gender', group };
    const { rows } = dumbbell({ 'Het Baken': [boys, girls], 'De Terp': [few, girls] }, { chosen });
    expect(rows.filter((row) => row.chosen).map(({ name }) => name)).toEqual(['De Terp']);
  }
});

function dumbbell(
  cells: Readonly<Record<string, readonly [Cell, Cell]>>,
  {
    p = () => 0.01,
    rule = { kind: 'test' },
    chosen = null,
  }: {
    readonly p?: (area: string) => number;
    readonly rule?: DifferenceRule;
    readonly chosen?: MarkKey | null;
  } = {},
): SpecOf<'dumbbell'> {
  const placed = Object.entries({ ...cells, Lindewaard: [boys, between] as const }).flatMap(
    ([area, groups]): PlacedCell[] =>
      groups.map((cell, index) => ({
        ...{ level: area === 'Lindewaard' ? 'municipality' : 'school', area, wave: 2025 },
        ...{ group: String(index + 1), cell },
      })),
  );
  const table = makeTable(placed, {
    breakdown: gender,
    comparing: { with: 'group', correction: 'bh', rule, family: 3 },
  });
  const spec = buildChart(
    request,
    { table, gaps: makeGaps(table, (area) => ({ p: p(area) })) },
    { headline: '', annotations: [], chosen },
  );
  if (spec.kind !== 'dumbbell') throw new Error(`Asked a dumbbell, built ${spec.kind}`);
  return spec;
}
