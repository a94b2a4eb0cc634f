import { expect, test } from 'vitest';
import { writeFooter } from '../../../shared/charts/footer/write-footer.ts';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import type { Written } from '../../../shared/charts/build-chart.ts';
import type { RankingSpec } from '../../../shared/charts/spec.ts';
import { rankingTexts } from '../../../shared/language/nl/chart-ranking.ts';
import type { FigureTable, MarkKey } from '../../../shared/model/figure.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import { cellsAt, makeTable, stress } from '../../support/figure-tables.ts';
import type { Cell } from '../../support/figure-tables.ts';

const nothing: Written = { headline: '', annotations: [], chosen: null };
const request = {
  kind: 'ranking',
  indicator: stress.code,
  wave: 2025,
  level: 'school',
  within: 'Lindewaard',
  reference: { level: 'municipality', code: 'Lindewaard' },
  order: 'high-first',
} as const satisfies ChartRequest;

const high: Cell = { percent: 61.4, lower: 54.2, upper: 67.9, n: 212 };
const low: Cell = { percent: 43.1, lower: 37, upper: 49, n: 243 };
const middle: Cell = { percent: 52, lower: 46, upper: 58, n: 190 };
const lindewaard = cellsAt('municipality', 2025, {
  Lindewaard: { percent: 52.2, lower: 50.1, upper: 54.2, n: 3107 },
});

test('says with which sampling unit the intervals were made, and nothing of it for published figures', () => {
  const table = tableOf({ A: high });
  const sources = table.sources.map((source) => ({ ...source, psu: 'respondent' as const }));
  expect(writeFooter(build(table).footer)[0]).toMatch(/interval \(steekproefeenheid: school\)\.$/);
  expect(writeFooter(build({ ...table, sources }).footer)[0]).toMatch(
    /interval \(steekproefeenheid: deelnemer\)\.$/,
  );
  const published = makeTable(cellsAt('school', 2025, { A: { percent: 20 } }), { published: true });
  expect(writeFooter(build(published).footer)[0]).not.toContain('steekproefeenheid');
});

test('orders shown schools by percentage, then hidden ones, then those without figures', () => {
  const spec = rank({
    'De Terp': { hidden: 'few-respondents' },
    'Nieuw College': { unavailable: 'no-data' },
    Laag: low,
    Hoog: high,
    Midden: middle,
  });
  expect(spec.rows.map(({ name }) => name)).toEqual(['Hoog', 'Midden', 'Laag', 'De Terp', 'Nieuw College']);
});

test('calls a school of which only the code is known a school', () => {
  expect(rank({ 990002: high }).rows.map(({ name }) => name)).toEqual(['school 990002']);
});

test('puts the lowest first, or goes by name, when asked', () => {
  const cells = { Anna: middle, Bram: high, Cato: low };
  expect(names(rank(cells, 'low-first'))).toEqual(['Cato', 'Anna', 'Bram']);
  expect(names(rank(cells, 'name'))).toEqual(['Anna', 'Bram', 'Cato']);
});

test('gives a hidden school a reason and not one number', () => {
  const spec = rank({ Hoog: high, 'De Terp': { hidden: 'few-respondents' } });
  expect(spec.rows[1]?.value).toEqual({ status: 'hidden', reason: 'Verborgen: minder dan 30 leerlingen.' });
  expect(writeFooter(spec.footer).at(-1)).toBe(
    '– en arcering: niet getoond bij minder dan 30 leerlingen of minder dan 5 met hetzelfde antwoord.',
  );
  expect(spec.altText).toContain('Niet getoond: De Terp.');
});

test('does not speak of a disclosure rule when nothing is hidden', () => {
  expect(writeFooter(rank({ Hoog: high }).footer).join(' ')).not.toContain('niet getoond');
});

test('draws the municipality as a line and does not rank it', () => {
  const spec = rank({ Hoog: high });
  expect(spec.reference).toEqual({ label: 'Lindewaard', percent: 52.2, lower: 50.1, upper: 54.2 });
  expect(names(spec)).toEqual(['Hoog']);
});

test('draws no line for a municipality whose figure is hidden', () => {
  const table = makeTable([
    ...cellsAt('school', 2025, { Hoog: high }),
    ...cellsAt('municipality', 2025, { Lindewaard: { hidden: 'protects-another-figure' } }),
  ]);
  expect(build(table).reference).toBeNull();
});

test('says in a neutral headline what is ranked, where and when', () => {
  expect(rank({ Hoog: high }).headline).toBe('Vaak stress per school in Lindewaard, 2025');
});

test('keeps the headline that was written', () => {
  const spec = build(tableOf({ Hoog: high }), { ...nothing, headline: 'De helft heeft vaak stress' });
  expect(spec.headline).toBe('De helft heeft vaak stress');
});

test('explains measure, people, place and period below it', () => {
  expect(rank({ Hoog: high }).subtitle).toBe(
    'Leerlingen die (zeer) vaak stress hebben door minstens één oorzaak · klas 2 en 4 · Lindewaard, 2025',
  );
});

test('writes the streak, source, numbers and weighting in the footer', () => {
  expect(writeFooter(rank({ Hoog: high, Laag: low }).footer)).toEqual([
    'Streep: 95\u00a0%-interval (steekproefeenheid: school).',
    'Bron: Gezondheidsmonitor Jeugd 2025 · n = 3.107 (Lindewaard), 212 tot 243 per school · gewogen.',
  ]);
});

test('says that published figures have no interval, no known n, and claims no weighting', () => {
  const cells = cellsAt('municipality', 2024, { Veendorp: { percent: 18.3 }, Oosterveen: { percent: 12 } });
  const published = { ...request, wave: 2024, level: 'municipality', within: null, reference: null } as const;
  const spec = buildChart(published, { table: makeTable(cells, { published: true }) }, nothing);
  expect(writeFooter(spec.footer)).toEqual([
    'Gepubliceerde cijfers, zonder interval.',
    'Bron: Gezondheidsmonitor Jongvolwassenen 2024 · aantal deelnemers niet bekend.',
  ]);
});

test('says in the footer that data are fictitious', () => {
  const spec = build(
    makeTable([...cellsAt('school', 2025, { Hoog: high }), ...lindewaard], { fictitious: true }),
  );
  expect(spec.fictitious).toBe(true);
  expect(writeFooter(spec.footer)[1]).toContain('(fictieve voorbeelddata)');
});

test('describes highest, lowest and comparison with their intervals for who cannot see the chart', () => {
  expect(rank({ Hoog: high, Laag: low, Midden: middle }).altText).toBe(
    'Ranglijst. Vaak stress, Lindewaard, 2025: hoogste Hoog 61\u00a0% (54 tot 68\u00a0%); ' +
      'laagste Laag 43\u00a0% (37 tot 49\u00a0%); ter vergelijking Lindewaard 52\u00a0% (50 tot 54\u00a0%). ' +
      'n = 3.107 (Lindewaard), 190 tot 243 per school.',
  );
});

test('lifts out the chosen school only', () => {
  const chosen: MarkKey = {
    indicator: stress.code,
    level: 'school',
    areaCode: 'Laag',
    wave: 2025,
    groupVariable: null,
    group: null,
  };
  const spec = build(tableOf({ Hoog: high, Laag: low }), { ...nothing, chosen });
  expect(spec.rows.filter((row) => row.chosen).map(({ name }) => name)).toEqual(['Laag']);
});

test('takes an axis to 50 only when every interval fits, the comparison included', () => {
  const lowOnly = { Laag: { percent: 20, lower: 12, upper: 31, n: 80 } };
  expect(rank(lowOnly).axis.max).toBe(100);
  const alone = buildChart(
    { ...request, reference: null },
    { table: makeTable(cellsAt('school', 2025, lowOnly)) },
    nothing,
  );
  if (alone.kind !== 'ranking') throw new Error('Not a ranking.');
  expect(alone.axis).toEqual({ min: 0, max: 50, ticks: [0, 10, 20, 30, 40, 50] });
});

test('says of each shown school its place among all with a figure; equal ones share theirs', () => {
  const spec = rank({
    Hoog: high,
    Anna: middle,
    Bram: middle,
    Laag: low,
    'De Terp': { hidden: 'few-respondents' },
  });
  expect(spec.rows.map(({ name, place }) => [name, place && rankingTexts.placeOf(place)])).toEqual([
    ['Hoog', '1e van 4'],
    ['Anna', '2e van 4, gedeeld'],
    ['Bram', '2e van 4, gedeeld'],
    ['Laag', '4e van 4'],
    ['De Terp', undefined],
  ]);
});

test('gives no place where schools stand by name', () => {
  expect(rank({ Anna: middle, Bram: high }, 'name').rows.every(({ place }) => place === undefined)).toBe(
    true,
  );
});

test('shows only the first so many, keeps the chosen school with its true place, and says so', () => {
  const cells = Object.fromEntries(
    Array.from({ length: 36 }, (_, index): [string, Cell] => {
      return [
        `School ${String(index + 1)}`,
        { percent: 80 - index, lower: 70 - index, upper: 90 - index, n: 90 },
      ];
    }),
  );
  const chosen: MarkKey = {
    ...{ indicator: stress.code, level: 'school', areaCode: 'School 12', wave: 2025 },
    ...{ groupVariable: null, group: null },
  };
  const spec = buildChart({ ...request, most: 10 }, { table: tableOf(cells) }, { ...nothing, chosen });
  if (spec.kind !== 'ranking') throw new Error(`Expected a ranking, got ${spec.kind}`);
  expect(spec.rows.length).toBe(11);
  expect(spec.rows.at(-1)).toMatchObject({ name: 'School 12', place: { rank: 12, of: 36, isShared: false } });
  expect(spec.orderLabel).toBe('School, hoogste eerst: 11 van 36');
  expect(writeFooter(spec.footer)[0]).toBe(
    'Te zien: 11 van 36; plaatsen en vergelijkingen gaan over alle 36.',
  );
  expect(writeFooter(rank(cells).footer)[0]).not.toContain('Te zien');
});

function rank(
  cells: Readonly<Record<string, Cell>>,
  order: 'high-first' | 'low-first' | 'name' = 'high-first',
) {
  return build(tableOf(cells), nothing, order);
}

function tableOf(cells: Readonly<Record<string, Cell>>): FigureTable {
  return makeTable([...cellsAt('school', 2025, cells), ...lindewaard]);
}

function build(
  table: FigureTable,
  written = nothing,
  order: typeof request.order | 'low-first' | 'name' = 'high-first',
) {
  const spec = buildChart({ ...request, order }, { table }, written);
  if (spec.kind !== 'ranking') throw new Error(`Expected a ranking, got ${spec.kind}`);
  return spec;
}

function names({ rows }: RankingSpec): string[] {
  return rows.map(({ name }) => name);
}
