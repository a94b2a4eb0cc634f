import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDeliveries } from '../../../electron/analysis/compare-deliveries.ts';
import { countChanges } from '../../../electron/analysis/count-changes.ts';
import { storeReader } from '../../../electron/analysis/reader.ts';
import type { WorkspaceDatabase } from '../../../electron/store/database.ts';
import { listStoredDatasets } from '../../../electron/store/datasets.ts';
import { saveReplacement } from '../../../electron/store/replacements.ts';
import { chartNeeds } from '../../../shared/charts/chart-needs.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import type { School } from '../../../shared/model/columns.ts';
import type { FigureChange } from '../../../shared/model/delivery-changes.ts';
import { indicatorColumn, microdata, wave, workspaceWith } from './workspace.ts';

/** One school's pupils in the file: how many, how many of them say yes, and the weights of yes and no. */
interface SchoolRows {
  readonly code: string;
  readonly n: number;
  readonly yes: number;
  readonly weights?: readonly [yes: number, no: number];
}

const indicator = 'vraag1';

function delivery(schools: readonly SchoolRows[]) {
  const pupils = schools.flatMap(({ code, n, yes, weights = [1, 1] }) =>
    Array.from({ length: n }, (_, i) => ({
      code,
      answer: i < yes ? '1' : '0',
      weight: weights[i < yes ? 0 : 1],
    })),
  );
  const known = schools.map(({ code }): School => ({
    code,
    name: `School ${code}`,
    municipality: null,
    district: null,
  }));
  return microdata(
    [
      wave(2025, [
        { name: 'school', role: 'school', values: pupils.map(({ code }) => code) },
        { name: 'weegfactor', role: 'weight', values: pupils.map(({ weight }) => String(weight)) },
        indicatorColumn(
          indicator,
          pupils.map(({ answer }) => answer),
        ),
      ]),
    ],
    { schools: known },
  );
}

const ranking: ChartRequest = {
  kind: 'ranking',
  indicator,
  wave: 2025,
  level: 'school',
  within: null,
  reference: { level: 'region', code: 'REGIO' },
  order: 'high-first',
};

/** What a ranking of schools beside the region tells after `now` came in the place of `before`. */
function changesBetween(before: readonly SchoolRows[], now: readonly SchoolRows[]) {
  const { db } = workspaceWith([delivery(before)]);
  return { ...compare(db, replace(db, now)), db };
}

function replace(db: WorkspaceDatabase, now: readonly SchoolRows[]): number {
  const replaced = listStoredDatasets(db).map(({ datasetId }) => datasetId);
  return saveReplacement(db, { ...delivery(now), hash: 'again' }, replaced, '2025-12-01T12:00:00');
}

function compare(db: WorkspaceDatabase, deliveryId: number) {
  const compared = compareDeliveries(storeReader(db), { deliveryId, charts: [chartNeeds(ranking)] });
  const counted = countChanges(storeReader(db), { deliveryId });
  if (!compared.ok || !counted.ok) throw new Error('Nothing was replaced');
  const [chart] = compared.value.charts;
  if (chart === undefined) throw new Error('No chart came back');
  return { chart, counted: counted.value, of: (area: string) => changeOf(chart.figures, area) };
}

function changeOf(figures: readonly FigureChange[], area: string): FigureChange | undefined {
  return figures.find(({ key }) => key.areaCode === area);
}

/** Weighted percentage of yes, worked out by hand. */
function percentOf(schools: readonly SchoolRows[]): number {
  const yes = schools.reduce((sum, { yes: count, weights: [w] = [1, 1] }) => sum + count * w, 0);
  const no = schools.reduce((sum, { n, yes: count, weights: [, w] = [1, 1] }) => sum + (n - count) * w, 0);
  return (100 * yes) / (yes + no);
}

const plain: readonly SchoolRows[] = [
  { code: '1', n: 100, yes: 60 },
  { code: '2', n: 100, yes: 40 },
  { code: '3', n: 100, yes: 30 },
  { code: '4', n: 100, yes: 30 },
];

describe('a wave that was delivered again with other weights', () => {
  // Boys' weights of school 1 were too high, those of school 2 a hair off; the answers stayed.
  const [one, two, three, four] = plain as readonly [SchoolRows, SchoolRows, SchoolRows, SchoolRows];
  const reweighed = [
    { ...one, weights: [0.25, 1] as const },
    { ...two, weights: [1.005, 1] as const },
    three,
    four,
  ];

  it('lists the old and the new percentage of each figure that changed', () => {
    const { of, chart } = changesBetween(plain, reweighed);
    expect(of('1')?.change).toEqual({
      kind: 'moved',
      from: 60,
      to: expect.closeTo(percentOf(reweighed.slice(0, 1)), 9) as number,
    });
    expect(of('2')?.change).toEqual({
      kind: 'moved',
      from: 40,
      to: expect.closeTo(percentOf(reweighed.slice(1, 2)), 9) as number,
    });
    expect(of('REGIO')?.change).toEqual({
      kind: 'moved',
      from: 40,
      to: expect.closeTo(percentOf(reweighed), 9) as number,
    });
    expect(of('1')?.names).toEqual({ indicator, area: 'School 1', group: null, category: null });
    expect(chart.trouble).toBeUndefined();
  });

  it('says where a difference is not significant any more, or is now', () => {
    const { of } = changesBetween(plain, reweighed);
    // 60 % against 33 % of the rest is a difference; 27 % against 33 % is none (z test by hand: p = 0.2).
    expect(of('1')?.verdict).toEqual({ from: 'ongunstiger', to: 'vergelijkbaar' });
    // Schools 3 and 4 kept every answer and weight: only what they are held against moved.
    expect(of('3')?.change).toEqual({ kind: 'same', number: 30 });
    expect(of('3')?.verdict).toEqual({ from: 'gunstiger', to: 'vergelijkbaar' });
  });

  it('counts over the whole catalogue what a reader sees and what only the decimals know', () => {
    const { counted } = changesBetween(plain, reweighed);
    // School 1 and the region move, school 2 from 40 to 40.1; schools 3 and 4 stay.
    expect(counted).toEqual({
      catalogue: { figures: 5, same: 2, unseen: 1, moved: 2, hidden: 0, shown: 0, gone: 0, added: 0 },
      gone: { schools: [], indicators: [] },
      added: { schools: [], indicators: [] },
    });
  });
});

describe('figures that come, go and hide', () => {
  it('tells no number of a figure that is hidden now, old nor new', () => {
    const { of } = changesBetween(plain, [{ code: '1', n: 20, yes: 12 }, ...plain.slice(1)]);
    expect(of('1')?.change).toEqual({ kind: 'hidden', reason: 'few-respondents' });
  });

  it('tells the new number, not the old, of a figure that was hidden', () => {
    const { of } = changesBetween([{ code: '1', n: 20, yes: 12 }, ...plain.slice(1)], plain);
    expect(of('1')?.change).toEqual({ kind: 'shown', to: 60 });
  });

  it('names a school that is not in the new file, and one that was not in the old', () => {
    const added = { code: '5', n: 100, yes: 50 };
    const { of, counted } = changesBetween(plain, [...plain.slice(1), added]);
    expect(of('1')).toMatchObject({ change: { kind: 'gone' }, names: { area: 'School 1' } });
    expect(of('5')?.change).toEqual({ kind: 'new', to: 50 });
    expect(counted.gone.schools).toEqual(['School 1']);
    expect(counted.added.schools).toEqual(['School 5']);
  });

  it('says that a chart cannot be made any more, with the reason', () => {
    const { db } = workspaceWith([delivery(plain)]);
    const deliveryId = replace(db, plain);
    const charts = [chartNeeds({ ...ranking, indicator: 'weg' })];
    const compared = compareDeliveries(storeReader(db), { deliveryId, charts });
    expect(compared).toMatchObject({
      ok: true,
      value: { charts: [{ figures: [], trouble: { kind: 'not-found' } }] },
    });
  });

  it('refuses a delivery that replaced nothing', () => {
    const { reader } = workspaceWith([delivery(plain)]);
    expect(compareDeliveries(reader, { deliveryId: 1, charts: [] })).toMatchObject({ ok: false });
    expect(countChanges(reader, { deliveryId: 1 })).toMatchObject({ ok: false });
  });
});

describe('what two deliveries side by side would tell', () => {
  it('withholds the old number where one pupil was added, and of all that pupil is part of', () => {
    const { of, chart } = changesBetween(plain, [{ code: '1', n: 101, yes: 61 }, ...plain.slice(1)]);
    expect(of('1')?.change).toEqual({ kind: 'untold', to: (100 * 61) / 101 });
    expect(of('REGIO')?.change).toMatchObject({ kind: 'untold' });
    expect(chart.figures).toHaveLength(2);
  });

  it('withholds it where a few answers were corrected', () => {
    const { of } = changesBetween(plain, [{ code: '1', n: 100, yes: 57 }, ...plain.slice(1)]);
    expect(of('1')?.change).toMatchObject({ kind: 'untold' });
  });

  it('tells it where a school of forty came, which may be shown itself', () => {
    const { of } = changesBetween(plain, [...plain, { code: '5', n: 40, yes: 20 }]);
    expect(of('REGIO')?.change).toMatchObject({
      kind: 'moved',
      from: 40,
      to: expect.closeTo((100 * 180) / 440, 9) as number,
    });
  });

  it('withholds it where the school that came is hidden: the two together would give it away', () => {
    const { of } = changesBetween(plain, [...plain, { code: '5', n: 20, yes: 10 }]);
    expect(of('REGIO')?.change).toMatchObject({ kind: 'untold' });
    expect(of('5')).toBeUndefined();
  });

  it('withholds the whole where a hidden part is shown now: with the old parts it would follow from the old whole', () => {
    const before = [{ code: '1', n: 20, yes: 10 }, { code: '2', n: 25, yes: 12 }, ...plain.slice(2)];
    const now = [{ code: '1', n: 120, yes: 60 }, { code: '2', n: 125, yes: 62 }, ...plain.slice(2)];
    const { of } = changesBetween(before, now);
    expect(of('1')?.change).toEqual({ kind: 'shown', to: 50 });
    expect(of('REGIO')?.change).toMatchObject({ kind: 'untold' });
  });
});

describe('in general', () => {
  const anySchools = fc.array(
    fc.record({
      n: fc.integer({ min: 1, max: 80 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      weight: fc.integer({ min: 1, max: 30 }),
    }),
    { minLength: 1, maxLength: 6 },
  );
  const toRows = (schools: readonly { n: number; share: number; weight: number }[]): SchoolRows[] =>
    schools.map(({ n, share, weight }, i) => ({
      code: String(i + 1),
      n,
      yes: Math.round(n * share),
      weights: [weight / 10, 1],
    }));

  it('the very same file changes nothing and lists nothing', () => {
    fc.assert(
      fc.property(anySchools, (schools) => {
        const { chart, counted } = changesBetween(toRows(schools), toRows(schools));
        expect(chart.figures).toEqual([]);
        expect(counted.catalogue).toMatchObject({ same: counted.catalogue.figures });
      }),
      { numRuns: 15 },
    );
  });

  it('an old number stands only beside one that is shown, and never where few pupils differ', () => {
    fc.assert(
      fc.property(anySchools, anySchools, (some, others) => {
        const [before, now] = [toRows(some), toRows(others)];
        const { chart } = changesBetween(before, now);
        for (const { key, change } of chart.figures) {
          if (change.kind !== 'moved') continue;
          const rowsOf = (rows: readonly SchoolRows[]) =>
            key.level === 'region' ? rows : rows.filter(({ code }) => code === key.areaCode);
          const sum = (rows: readonly SchoolRows[], part: 'n' | 'yes') =>
            rowsOf(rows).reduce((total, row) => total + row[part], 0);
          expect(change.from).toBeCloseTo(percentOf(rowsOf(before)), 9);
          expect(change.to).toBeCloseTo(percentOf(rowsOf(now)), 9);
          const [n, yes] = [sum(now, 'n') - sum(before, 'n'), sum(now, 'yes') - sum(before, 'yes')];
          const differ = Math.max(Math.abs(n), Math.abs(yes), Math.abs(n - yes));
          expect(differ === 0 || differ >= 30).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});
