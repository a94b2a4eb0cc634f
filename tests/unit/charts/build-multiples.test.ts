import { expect, test } from 'vitest';
import { writeSentences } from '../../../shared/charts/footer/write-footer.ts';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import { overlaps } from '../../../shared/charts/place-notes.ts';
import type { SpecOf } from '../../../shared/charts/spec.ts';
import { tableRows } from '../../../shared/charts/table-rows.ts';
import { layMultiples, multiplesHeight } from '../../../shared/drawing/multiples/multiples-layout.ts';
import type { RequestOf } from '../../../shared/model/chart-request.ts';
import type { TrendTable } from '../../../shared/model/trend.ts';
import { bullied, makeTable, type Cell, type PlacedCell } from '../../support/figure-tables.ts';
import { trendsOf } from '../../support/trend-tables.ts';

const waves = [2021, 2023, 2025];
const few: Cell = { hidden: 'few-respondents' };

test('orders areas by their newest figure, those without any last, or by name when asked', () => {
  const areas = { Anna: [20, 22, 24], Bram: [few, few, few], Cato: [30, 34, few], Dirk: [10, 12, 14] };
  expect(namesOf(multiples(areas))).toEqual(['Cato', 'Anna', 'Dirk', 'Bram']);
  expect(namesOf(multiples(areas, { order: 'name' }))).toEqual(['Anna', 'Cato', 'Dirk', 'Bram']);
});

test('draws all areas on one scale, that also holds the larger area', () => {
  expect(multiples({ Anna: [10, 12, 14] }).axis.max).toBe(50);
  expect(multiples({ Anna: [10, 12, 14], Bram: [60, 62, 64] }).axis.max).toBe(100);
});

test('judges a line over all its waves, not by its last step', () => {
  const spec = multiples({ Anna: [10, 22, 20], Bram: [12, 12, 12] }, {}, { Anna: 0.004, Bram: 0.6 });
  expect(spec.headline).toBe('Gepest in 2025: in Anna ongunstiger dan in 2021');
  expect(spec.comparison?.outcome).toEqual([
    'Ongunstiger dan in 2021: Anna (10 procentpunt; helling over 3 metingen: p\u00a0=\u00a00,004 na correctie)',
  ]);
  expect(writeSentences(spec.comparison?.rule ?? [])).toContain(
    'over alle metingen samen (de helling van de lijn)',
  );
  expect(writeSentences(spec.comparison?.rule ?? [])).toContain('na correctie voor 2 vergelijkingen');
  expect(spec.since).toBe('in 2021');
  const [anna] = spec.panels;
  expect(anna?.points.map(({ difference }) => difference?.verdict ?? null)).toEqual([
    ...[null, null, 'ongunstiger'],
  ]);
});

test('calls a line that leans the other way than its two ends no difference, and says so', () => {
  const spec = multiples({ Anna: [20, 10, 21] }, {}, { Anna: 0.01 }, { leaning: -1 });
  const difference = spec.panels[0]?.points.at(-1)?.difference;
  expect(difference?.verdict).toBe('vergelijkbaar');
  expect(difference?.chance).toContain('de andere kant op');
});

test('judges nothing where nothing was asked over the waves', () => {
  const spec = multiples({ Anna: [10, 12, 20] });
  expect(spec.comparison).toBeNull();
  expect(spec.headline).toBe('Gepest per gemeente, 2021–2025');
});

test('speaks of two waves in the headline: an area that ends earlier is not counted', () => {
  const spec = multiples(
    { Anna: [10, 12, 20], Bram: [10, 20, few], Cato: [10, 12, 13] },
    {},
    { Anna: 0.004, Bram: 0.004, Cato: 0.5 },
  );
  expect(spec.headline).toBe('Gepest in 2025: in Anna ongunstiger dan in 2021');
  expect(spec.comparison?.outcome).toEqual([expect.stringMatching(/Anna \(2025\).* en Bram \(2023\)/)]);
});

test('names no single wave where lines begin at different ones', () => {
  const spec = multiples(
    { Anna: [10, 12, 20], Bram: [few, 10, 20], Cato: [10, 12, 20] },
    {},
    { Anna: 0.004, Bram: 0.004, Cato: 0.004 },
  );
  expect(spec.headline).toBe('Gepest in 2025: in 2 van de 2 vergeleken gemeenten ongunstiger dan in 2021');
  expect(spec.since).toBe('bij hun eerste meting');
  expect(writeSentences(spec.comparison?.rule ?? [])).toContain('tegenover de eerste meting van elk gebied');
});

test('tells of many areas without a figure apart from waves without one', () => {
  const none = [few, few, few];
  const empty = Object.fromEntries('BCDEFGHIJK'.split('').map((letter) => [`Gebied ${letter}`, none]));
  const spec = multiples({ Anna: [10, few, 14], ...empty });
  expect(spec.altText).toContain('Gebied I en nog 2 gebieden en 1 meting.');
});

test('marks the change of question once, for all panels', () => {
  const spec = multiples({ Anna: [10, 12, 14], Bram: [20, 22, 24] }, {}, {}, { changedIn: 2025 });
  expect(spec.breaks.map(({ beforeWave }) => beforeWave)).toEqual([2025]);
});

test('says the same figures in marks and table, the larger area once and last', () => {
  const spec = multiples({ Anna: [10, few, 14.4], Bram: [20, 22, 24] });
  const marks = chartMarks(spec);
  expect(marks.map(({ name }) => name)).toEqual([
    ...['Bram', 'Bram', 'Bram', 'Anna', 'Anna', 'Anna', 'Regio', 'Regio', 'Regio'],
  ]);
  expect(tableRows(spec).rows.map((row) => row.slice(0, 3).map(({ text }) => text))).toEqual(
    marks.map(({ name, detail, value }) => [
      name,
      detail,
      value.status === 'shown' ? `${String(Math.round(value.percent))}\u00a0%` : '–',
    ]),
  );
  expect(spec.altText).toContain('hoogste Bram (2025) 24\u00a0% (21 tot 27\u00a0%)');
  expect(spec.altText).toContain('Niet getoond: Anna 2023.');
});

test('lays thirty-six panels in lines that scroll, and all of them on one slide, none over another', () => {
  const spec = multiples(
    Object.fromEntries(Array.from({ length: 36 }, (_, index) => [`Gebied ${String(index)}`, [10, 12, 14]])),
  );
  const rooms = [
    { width: 974, height: multiplesHeight(spec, 974), variant: 'screen' },
    { width: 600, height: multiplesHeight(spec, 600), variant: 'screen' },
    { width: 1728, height: 688, variant: 'slide' },
  ] as const;
  for (const room of rooms) {
    const { panels, leftOut } = layMultiples(spec, room);
    expect(leftOut).toBe(0);
    const boxes = panels.map(({ box }) => box);
    expect(boxes.every(({ x, y, w, h }) => x + w <= room.width + 0.01 && y + h <= room.height)).toBe(true);
    expect(boxes.some((box, index) => boxes.slice(index + 1).some((other) => overlaps(box, other)))).toBe(
      false,
    );
    expect(panels.filter(({ isFoot }) => isFoot).length).toBe(
      panels.filter(({ box }) => box.y === boxes[0]?.y).length,
    );
  }
});

function namesOf({ panels }: SpecOf<'multiples'>): readonly string[] {
  return panels.map(({ name }) => name);
}

function multiples(
  areas: Readonly<Record<string, readonly (number | Cell)[]>>,
  change: Partial<RequestOf<'multiples'>> = {},
  pValues: Readonly<Record<string, number>> = {},
  { changedIn = 9999, leaning }: { readonly changedIn?: number; readonly leaning?: number } = {},
): SpecOf<'multiples'> {
  const cellOf = (given: number | Cell | undefined): Cell =>
    typeof given === 'number'
      ? { percent: given, lower: given - 3, upper: given + 3, n: 400 }
      : (given ?? few);
  const cells = Object.entries(areas).flatMap(([area, percents]) => {
    return waves.map((wave, index): PlacedCell => ({
      ...{ level: 'municipality', area, wave, version: wave >= changedIn ? 2 : 1 },
      cell: cellOf(percents[index]),
    }));
  });
  const region = waves.map((wave): PlacedCell => {
    return { level: 'region', area: 'Regio', wave, version: wave >= changedIn ? 2 : 1, cell: cellOf(18) };
  });
  const table = makeTable([...cells, ...region], { indicator: bullied });
  const judged = (): TrendTable => {
    const trends = trendsOf(table, 1, Object.keys(pValues).length);
    return {
      ...trends,
      trends: trends.trends.map(({ value, ...trend }) => {
        if (value.status !== 'shown') return { ...trend, value };
        const pAdjusted = pValues[trend.key.areaCode] ?? null;
        return { ...trend, value: { ...value, pAdjusted, perYear: leaning ?? value.perYear } };
      }),
    };
  };
  const spec = buildChart(
    {
      ...{ kind: 'multiples', indicator: bullied.code, level: 'municipality', within: null },
      ...{ reference: { level: 'region', code: 'Regio' }, ...change },
    },
    { table, ...(Object.keys(pValues).length === 0 ? {} : { trends: judged() }) },
    { headline: '', annotations: [], chosen: null },
  );
  if (spec.kind !== 'multiples') throw new Error(`Built a ${spec.kind}.`);
  return spec;
}
