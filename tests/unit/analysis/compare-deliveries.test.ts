import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDeliveries } from '../../../electron/analysis/compare-deliveries.ts';
import { countChanges } from '../../../electron/analysis/count-changes.ts';
import { namesInOne } from '../../../electron/analysis/names-in-one.ts';
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
  readonly groups?: readonly [klas: string, gender: string];
}

const indicator = 'vraag1';

function delivery(schools: readonly SchoolRows[]) {
  const pupils = schools.flatMap(({ code, n, yes, weights = [1, 1], groups = ['2', 'girl'] }) =>
    Array.from({ length: n }, (_, i) => ({
      code,
      answer: i < yes ? '1' : '0',
      weight: weights[i < yes ? 0 : 1],
      groups,
    })),
  );
  const known = [...new Set(schools.map(({ code }) => code))].map((code): School => ({
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
        { name: 'klas', role: 'class', values: pupils.map(({ groups: [klas] }) => klas) },
        { name: 'gender', role: 'gender', values: pupils.map(({ groups: [, gender] }) => gender) },
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
function changesBetween(before: readonly SchoolRows[], now: readonly SchoolRows[], by?: string) {
  const { db } = workspaceWith([delivery(before)]);
  return { ...compare(db, replace(db, now), by), db };
}

function replace(db: WorkspaceDatabase, now: readonly SchoolRows[]): number {
  const replaced = listStoredDatasets(db).map(({ datasetId }) => datasetId);
  return saveReplacement(db, { ...delivery(now), hash: 'again' }, replaced, '2025-12-01T12:00:00');
}

function compare(db: WorkspaceDatabase, deliveryId: number, by?: string) {
  const needs = chartNeeds(ranking);
  const table = by === undefined ? needs.table : { ...needs.table, by };
  const compared = compareDeliveries(storeReader(db), { deliveryId, charts: [{ ...needs, table }] });
  const names = namesInOne(storeReader(db), { deliveryId });
  if (!names.ok) throw new Error('Nothing was replaced');
  const { indicators, ...came } = names.value;
  const counted = countChanges(storeReader(db), { deliveryId, indicators });
  if (!compared.ok || !counted.ok) throw new Error('Nothing was replaced');
  const [chart] = compared.value.charts;
  if (chart === undefined) throw new Error('No chart came back');
  return {
    chart,
    counted: { catalogue: counted.value, ...came },
    of: (area: string) => changeOf(chart.figures, area),
  };
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
      catalogue: {
        figures: 5,
        same: 2,
        stayedHidden: 0,
        unseen: 1,
        moved: 2,
        hidden: 0,
        shown: 0,
        gone: 0,
        added: 0,
      },
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

  it('counts what is hidden before and now apart: it may have changed', () => {
    const [small, smaller] = [20, 21].map((n): SchoolRows => ({ code: '5', n, yes: 10 }));
    if (!small || !smaller) throw new Error('Two small schools');
    const { counted } = changesBetween([...plain, small], [...plain, smaller]);
    // School 5 is not seen, nor the school that protects it. Of the others only the region is another.
    expect(counted.catalogue).toMatchObject({ figures: 6, stayedHidden: 2, same: 3, moved: 0, unseen: 1 });
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
    expect(countChanges(reader, { deliveryId: 1, indicators: [] })).toMatchObject({ ok: false });
    expect(namesInOne(reader, { deliveryId: 1 })).toMatchObject({ ok: false });
  });
});

describe('what two deliveries side by side would tell', () => {
  it('remembers of the pupils no more than numbers: neither delivery is kept in memory for it', () => {
    const { db } = workspaceWith([delivery(plain)]);
    const deliveryId = replace(db, plain);
    const reader = storeReader(db);
    const kept: object[] = [];
    const { cache } = reader;
    const watched: typeof cache = {
      ...cache,
      remember(key, make) {
        const value = cache.remember(key, make);
        if (key.startsWith('same-answers|')) kept.push(value);
        return value;
      },
    };
    const compared = compareDeliveries(
      { ...reader, cache: watched },
      { deliveryId, charts: [chartNeeds(ranking)] },
    );
    expect(compared).toMatchObject({ ok: true, value: { charts: [{ same: 5, figures: [] }] } });
    // What reads a delivery is a function, which cannot be copied.
    expect(kept.map((value) => structuredClone(value))).toMatchObject([
      {
        same: new Map([[`${indicator}|2025`, true]]),
        kinds: new Map([[2025, { current: expect.anything() as object }]]),
      },
    ]);
  });

  it('withholds every old number of an indicator when one pupil was added', () => {
    const { of, chart } = changesBetween(plain, [{ code: '1', n: 101, yes: 61 }, ...plain.slice(1)]);
    expect(of('1')?.change).toEqual({ kind: 'untold', to: (100 * 61) / 101 });
    expect(chart.figures.map(({ change }) => change.kind)).toEqual(Array(5).fill('untold'));
    expect(chart.same).toBe(0);
  });

  it('withholds them when answers were exchanged that change no total', () => {
    const [one, two, ...others] = plain as readonly [SchoolRows, SchoolRows, ...SchoolRows[]];
    const { of } = changesBetween(plain, [{ ...one, yes: 40 }, { ...two, yes: 60 }, ...others]);
    expect(of('REGIO')?.change).toEqual({ kind: 'untold', to: 40 });
  });

  it('withholds them when a hidden school came, and says nothing of that school', () => {
    const { of } = changesBetween(plain, [...plain, { code: '5', n: 20, yes: 10 }]);
    expect(of('REGIO')?.change).toMatchObject({ kind: 'untold' });
    expect(of('5')).toBeUndefined();
  });

  it('withholds them where only those without weight differ: who weighs nothing is in no figure', () => {
    const weightless = { code: '5', n: 40, yes: 20, weights: [0, 0] as const };
    const { of } = changesBetween(
      [...plain, { ...weightless, weights: [1, 1] as const }],
      [...plain, weightless],
    );
    expect(of('REGIO')?.change).toMatchObject({ kind: 'untold' });
  });

  // The girl who came follows from the classes and the boys, though each of these changed by enough or not at all.
  const classes: readonly SchoolRows[] = [
    { code: '1', n: 100, yes: 50, groups: ['2', 'girl'] },
    { code: '1', n: 100, yes: 40, groups: ['2', 'boy'] },
    { code: '1', n: 100, yes: 60, groups: ['4', 'girl'] },
    { code: '1', n: 100, yes: 30, groups: ['4', 'boy'] },
  ];
  const [girls2, boys2, girls4, boys4] = classes as readonly [SchoolRows, SchoolRows, SchoolRows, SchoolRows];
  const oneGirlManyBoys = [{ ...girls2, n: 101, yes: 51 }, { ...boys2, n: 180, yes: 80 }, girls4, boys4];

  it.each([undefined, 'class', 'gender'])('withholds them in a chart by %s alike', (by) => {
    const { chart } = changesBetween(classes, oneGirlManyBoys, by);
    expect(chart.figures.length).toBeGreaterThan(0);
    expect(chart.figures.map(({ change }) => change.kind)).toEqual(chart.figures.map(() => 'untold'));
  });

  it('withholds them in a chart without a breakdown where pupils changed groups only', () => {
    const moved = [{ ...girls2, n: 99, yes: 49 }, { ...boys2, n: 101, yes: 41 }, girls4, boys4];
    const { chart } = changesBetween(classes, moved);
    expect(chart.figures.map(({ change }) => change.kind)).toEqual(['untold', 'untold']);
  });

  it.each(['class', 'gender'])('tells all of them in a chart by %s when only weights changed', (by) => {
    const heavier = [{ ...girls2, weights: [2, 1] as const }, boys2, girls4, boys4];
    const { chart } = changesBetween(classes, heavier, by);
    const group = by === 'class' ? '2' : 'girl';
    const isOf = ({ groups }: SchoolRows) => groups?.includes(group) ?? false;
    expect(chart.figures.find(({ key }) => key.group === group && key.areaCode === '1')?.change).toEqual({
      kind: 'moved',
      from: expect.closeTo(percentOf(classes.filter(isOf)), 9) as number,
      to: expect.closeTo(percentOf(heavier.filter(isOf)), 9) as number,
    });
  });
});

describe('in general', () => {
  const anyRows: fc.Arbitrary<readonly SchoolRows[]> = fc.array(
    fc
      .record({
        code: fc.constantFrom('1', '2', '3'),
        groups: fc.tuple(fc.constantFrom('2', '4'), fc.constantFrom('girl', 'boy')),
        n: fc.integer({ min: 1, max: 90 }),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        weights: fc.tuple(fc.constantFrom(0.5, 1, 2), fc.constantFrom(0.5, 1, 2)),
      })
      .map(({ share, ...row }) => ({ ...row, yes: Math.round(row.n * share) })),
    { minLength: 1, maxLength: 8 },
  );
  const anyBreakdown = fc.constantFrom(undefined, 'class', 'gender');

  it('the very same pupils in another order change nothing and list nothing', () => {
    fc.assert(
      fc.property(anyRows, anyBreakdown, (rows, by) => {
        const { chart, counted } = changesBetween(rows, [...rows].reverse(), by);
        expect(chart.figures).toEqual([]);
        const { same, stayedHidden, figures } = counted.catalogue;
        expect(same + stayedHidden).toBe(figures);
      }),
      { numRuns: 15 },
    );
  });

  it('with other weights the list is complete and exact', () => {
    const reweighed = fc.tuple(anyRows, fc.array(fc.constantFrom(0.5, 1, 3), { minLength: 8, maxLength: 8 }));
    fc.assert(
      fc.property(reweighed, anyBreakdown, ([rows, factors], by) => {
        const now = rows.map((row, i) => ({ ...row, weights: [factors[i] ?? 1, 1] as const }));
        const { chart } = changesBetween(rows, now, by);
        for (const { key, change } of chart.figures) {
          const ofFigure = ({ code, groups }: SchoolRows) =>
            (key.level === 'region' || code === key.areaCode) &&
            (key.group === null || (groups?.includes(key.group) ?? false));
          expect(change.kind).not.toBe('untold');
          if (change.kind !== 'moved') continue;
          expect(change.from).toBeCloseTo(percentOf(rows.filter(ofFigure)), 9);
          expect(change.to).toBeCloseTo(percentOf(now.filter(ofFigure)), 9);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('no old number is told, in whatever chart, as soon as one count of one group differs', () => {
    const other = fc.tuple(
      anyRows,
      fc.nat(),
      fc.constantFrom('more', 'fewer', 'said otherwise', 'other group'),
    );
    fc.assert(
      fc.property(other, anyBreakdown, ([rows, place, how], by) => {
        const at = place % rows.length;
        const now = rows.flatMap((row, i) => (i === at ? changeOne(row, how) : [row]));
        const { chart } = changesBetween(rows, now, by);
        for (const { change } of chart.figures) expect(['moved', 'same']).not.toContain(change.kind);
        expect(chart.same).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  /** One pupil of these came, left, gave the other answer, or turns out to be in another group. */
  function changeOne(row: SchoolRows, how: string): readonly SchoolRows[] {
    const { n, yes } = row;
    const saidYes = yes > 0 ? 1 : 0;
    const without = { ...row, n: n - 1, yes: yes - saidYes };
    switch (how) {
      case 'more':
        return [{ ...row, n: n + 1 }];
      case 'fewer':
        return [without];
      case 'said otherwise':
        return [{ ...row, yes: yes === 0 ? 1 : yes - 1 }];
      default:
        return [without, { ...row, n: 1, yes: saidYes, groups: ['3', 'girl'] }];
    }
  }
});
