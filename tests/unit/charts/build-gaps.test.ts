import { expect, test } from 'vitest';
import { writeFooter } from '../../../shared/charts/footer/write-footer.ts';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import { chartNeeds } from '../../../shared/charts/chart-needs.ts';
import type { SpecOf } from '../../../shared/charts/spec.ts';
import { tableTexts } from '../../support/table-texts.ts';
import type { RequestOf } from '../../../shared/model/chart-request.ts';
import { bullied, gender, makeTable, type Cell, type PlacedCell } from '../../support/figure-tables.ts';
import { makeGaps, type TestedGap } from '../../support/gap-tables.ts';

const request: RequestOf<'gaps'> = {
  ...{ kind: 'gaps', indicator: bullied.code, area: { level: 'municipality', code: 'Lindewaard' } },
  ...{ by: 'gender', reference: { level: 'region', code: 'Regio' } },
};
const waves = [2019, 2021, 2023, 2025];
const few: Cell = { hidden: 'few-respondents' };

test('asks for gaps of all waves, and holds groups against the first', () => {
  const { table, gaps } = chartNeeds(request);
  expect(table).toMatchObject({ by: 'gender', compare: { with: 'group' } });
  expect(gaps).toEqual({ indicators: [bullied.code], areas: table.areas, by: 'gender' });
});

test('headlines that a gap has grown only where the intervals of first and last lie apart', () => {
  const cells = { boys: [20, 20, 20, 20], girls: [32, 34, 38, 41] };
  // 12 and 21 points: apart with margins of 4, touching with margins of 5.
  expect(gaps(cells, { p: 0.01, margin: 4 }).headline).toBe(
    'Gepest in Lindewaard: verschil tussen jongens en meisjes gegroeid van 12 naar 21 procentpunt',
  );
  expect(gaps(cells, { p: 0.01, margin: 5 }).headline).toBe(
    'Gepest in Lindewaard: 21 procentpunt verschil tussen jongens en meisjes in 2025',
  );
  expect(gaps(cells, { p: 0.3, margin: 30 }).headline).toBe(
    'Gepest: verschil tussen jongens en meisjes in Lindewaard, 2019–2025',
  );
});

test('says that a gap has shrunk', () => {
  const spec = gaps({ boys: [20, 20, 20, 20], girls: [41, 34, 38, 32] }, { p: 0.01, margin: 4 });
  expect(spec.headline).toContain('gekrompen van 21 naar 12');
  expect(spec.comparison?.outcome.at(-1)).toBe('Van 2019 tot 2025 is het gekrompen');
});

test('does not call it the same gap when the groups have changed places', () => {
  const spec = gaps({ boys: [41, 20, 20, 20], girls: [20, 34, 38, 72] }, { p: 0.01, margin: 4 });
  expect(spec.headline).toBe(
    'Gepest in Lindewaard: 52 procentpunt verschil tussen jongens en meisjes in 2025',
  );
});

test('never compares gaps across a change of question', () => {
  const spec = gaps(
    { boys: [20, 20, 20, 20], girls: [32, 34, 38, 60] },
    { p: 0.3, margin: 1 },
    { changedIn: 2025 },
  );
  expect(spec.breaks.map(({ beforeWave }) => beforeWave)).toEqual([2025]);
  expect(spec.headline).toBe('Gepest: verschil tussen jongens en meisjes in Lindewaard, 2019–2025');
  expect(writeFooter(spec.footer).join(' ')).not.toContain('Gegroeid of gekrompen');
});

test('tells no gap of a wave in which one of two groups is hidden', () => {
  const spec = gaps({ boys: [20, few, 20, 20], girls: [32, 34, 38, 41] }, { p: 0.01 });
  expect(spec.gaps[1]?.value).toEqual({
    status: 'hidden',
    reason: 'Verborgen: minder dan 30 leerlingen.',
  });
  expect(spec.altText).toContain('Niet getoond: jongens 2021.');
});

test('has the slope over ordered groups in table and alt text', () => {
  const spec = gaps({ boys: [20, 20, 20, 20], girls: [32, 34, 38, 41] }, { p: 0.01, margin: 2, slope: 9.4 });
  expect(spec.altText).toContain('van de jongste naar de oudste +9,4 (+7,4 tot +11,4) procentpunt');
  expect(tableTexts(spec).rows[0]?.slice(-4, -1)).toEqual(['+9,4', '+7,4', '+11,4']);
});

test('has the same figures in chart, table and sentence', () => {
  const spec = gaps({ boys: [20.4, few, 20, 20], girls: [32.6, 34, 38, 41] }, { p: 0.01 });
  const { header, rows } = tableTexts(spec);
  for (const { name, detail, value } of chartMarks(spec)) {
    const [group, wave] = (detail ?? '').split(', ');
    const row = rows.find((cells) => cells[0] === name && cells[1] === wave && cells[2] === group) ?? [];
    expect(row[3]).toBe(value.status === 'shown' ? `${String(Math.round(value.percent))}\u00a0%` : '–');
    if (value.status === 'shown') expect(spec.altText).toContain(`${group ?? ''} ${row[3] ?? ''}`);
  }
  for (const { wave, value } of spec.gaps) {
    const row = rows.find((cells) => cells[0] === 'Lindewaard' && cells[1] === String(wave)) ?? [];
    expect(row[7]).toBe(value.status === 'shown' ? value.difference.toFixed(1).replace('.', ',') : '–');
  }
  expect(rows.every((row) => row.length === header.length)).toBe(true);
});

function gaps(
  { boys, girls }: { readonly boys: readonly (number | Cell)[]; readonly girls: readonly (number | Cell)[] },
  tested: TestedGap,
  { changedIn }: { readonly changedIn?: number } = {},
): SpecOf<'gaps'> {
  const placed = (level: 'municipality' | 'region', area: string): PlacedCell[] =>
    [boys, girls].flatMap((cells, group) =>
      cells.map((cell, at) => {
        const wave = waves[at] ?? 0;
        return {
          ...{ level, area, wave, group: String(group + 1), version: wave === changedIn ? 2 : 1 },
          cell: typeof cell === 'number' ? { percent: cell, lower: cell - 4, upper: cell + 4, n: 400 } : cell,
        };
      }),
    );
  const table = makeTable([...placed('municipality', 'Lindewaard'), ...placed('region', 'Regio')], {
    ...{ indicator: bullied, breakdown: gender },
    comparing: { with: 'group', correction: 'bh', rule: { kind: 'test' }, family: 8 },
  });
  const order = tested.slope === undefined ? null : 'age';
  const spec = buildChart(
    request,
    { table, gaps: makeGaps(table, () => tested, order) },
    { headline: '', annotations: [], chosen: null },
  );
  if (spec.kind !== 'gaps') throw new Error(`Asked gaps, built ${spec.kind}`);
  return spec;
}
