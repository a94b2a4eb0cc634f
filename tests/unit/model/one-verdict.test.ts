import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartAnswer } from '../../../shared/model/chart-answer.ts';
import type { ShownComparison } from '../../../shared/model/comparison.ts';
import type { FigureDifference, ShownDifference } from '../../../shared/model/difference.ts';
import type { FigureTable, MarkKey } from '../../../shared/model/figure.ts';
import type { Indicator } from '../../../shared/model/indicator.ts';
import { significanceLevel } from '../../../shared/model/judge-difference.ts';
import { giveOneVerdict, keepVerdicts } from '../../../shared/model/one-verdict.ts';
import { adjustPValues } from '../../../shared/statistics/adjust-p-values.ts';
import { cellsAt, makeArea, makeTable, stress } from '../../support/figure-tables.ts';

// One comparison has one verdict in a story: that of the chart that compares most with it (decision 48).

describe('a figure that is tested alone on one slide and among others on another', () => {
  const alone = chartOf({ stress: 0.03 });
  const profile = chartOf({ stress: 0.03, happy: 0.4, bullied: 0.5, lonely: 0.6 });

  it('counts by itself, and not among four', () => {
    expect(verdicts([alone])).toEqual([{ stress: 'ongunstiger' }]);
    expect(verdicts([profile])[0]?.['stress']).toBe('vergelijkbaar');
  });

  it('has the verdict of the four on both slides, whichever comes first', () => {
    for (const story of [
      [alone, profile],
      [profile, alone],
    ]) {
      const told = giveOneVerdict(story).map((answer) => shown(answer).get('stress'));
      for (const comparison of told) {
        expect(comparison).toMatchObject({ verdict: 'vergelijkbaar', family: 4, p: 0.03 });
        expect(comparison?.pAdjusted).toBeCloseTo(0.12, 12);
      }
    }
  });

  it('counts everywhere where company makes it count: Benjamini and Hochberg weigh it with what else differs', () => {
    const pair = chartOf({ stress: 0.04, happy: 0.9 });
    const many = chartOf({ stress: 0.04, happy: 0.9, bullied: 1e-6, lonely: 1e-6, safe: 1e-6, sleep: 1e-6 });
    expect(verdicts([pair])[0]?.['stress']).toBe('vergelijkbaar');
    expect(verdicts([pair, many]).map((told) => told['stress'])).toEqual(['ongunstiger', 'ongunstiger']);
  });

  it('takes the most careful of charts that compare equally many', () => {
    const [one, other] = [chartOf({ stress: 0.03, happy: 0.001 }), chartOf({ stress: 0.03, lonely: 0.9 })];
    expect(verdicts([one, other]).map((told) => told['stress'])).toEqual(['vergelijkbaar', 'vergelijkbaar']);
  });

  it('leaves a test by another sampling unit where it was found', () => {
    const byPupil = chartOf({ stress: 0.01 });
    expect(verdicts([byPupil, profile]).map((told) => told['stress'])).toEqual([
      'ongunstiger',
      'vergelijkbaar',
    ]);
  });

  it('keeps what is held against something else apart', () => {
    const before = chartOf({ stress: 0.03 }, { kind: 'wave', wave: 2023 });
    expect(verdicts([before, profile]).map((told) => told['stress'])).toEqual([
      'ongunstiger',
      'vergelijkbaar',
    ]);
  });
});

describe('a question that is asked while a story is told', () => {
  const alone = chartOf({ stress: 0.03 });
  const profile = chartOf({ stress: 0.03, happy: 0.4, bullied: 0.001, lonely: 0.6 });

  it('keeps the verdict of a slide where the question compares more', () => {
    const told = shown(keepVerdicts(profile, [alone]));
    expect(told.get('stress')).toMatchObject({ verdict: 'ongunstiger', family: 1, p: 0.03, pAdjusted: 0.03 });
  });

  it('keeps it where the slide compares more', () => {
    const told = shown(keepVerdicts(alone, [profile]));
    expect(told.get('stress')).toMatchObject({ verdict: 'vergelijkbaar', family: 4, p: 0.03 });
    expect(told.get('stress')?.pAdjusted).toBeCloseTo(0.06, 12);
  });

  it('judges what the story does not tell among all that was asked', () => {
    const [kept, own] = [shown(keepVerdicts(profile, [alone])), shown(profile)];
    for (const code of ['happy', 'bullied', 'lonely']) expect(kept.get(code)).toEqual(own.get(code));
  });

  it('keeps its own verdict on another test of the same figures', () => {
    const byPupil = chartOf({ stress: 0.01 });
    expect(keepVerdicts(profile, [byPupil])).toEqual(profile);
  });
});

describe('an arrow from the region to a municipality in it', () => {
  const profile = chartOf({ stress: 0.03, happy: 0.4, bullied: 0.5, lonely: 0.6 });
  const arrow = withArrow(chartOf({ stress: 0.03 }, { kind: 'wave', wave: 2023 }), 0.02);

  it('counts by itself', () => {
    expect(arrowIn(giveOneVerdict([arrow])[0])).toMatchObject({ verdict: 'ongunstiger', pAdjusted: 0.02 });
  });

  it('has the verdict of the municipality against the rest, where the story tells that', () => {
    const told = giveOneVerdict([arrow, profile]);
    expect(arrowIn(told[0])).toMatchObject({ verdict: 'vergelijkbaar', family: 4, p: 0.02 });
    expect(arrowIn(keepVerdicts(arrow, told))).toEqual(arrowIn(told[0]));
    expect(told[1]).toEqual(profile);
  });

  it.each([{ wave: 2023 }, { groupVariable: 'gender', group: '1' }, { indicator: 'happy' }])(
    'keeps its own from another figure of the region: %o',
    (other) => {
      const from = withArrow(chartOf({ stress: 0.03 }, { kind: 'wave', wave: 2023 }), 0.02, other);
      expect(arrowIn(giveOneVerdict([from, profile])[0])).toMatchObject({
        pAdjusted: 0.02,
        family: 1,
      });
    },
  );

  it('keeps its own against another whole', () => {
    const country = chartOf({ stress: 0.9 }, { kind: 'rest', of: makeArea('country', 'Nederland') });
    expect(arrowIn(giveOneVerdict([arrow, country])[0])).toMatchObject({ verdict: 'ongunstiger', family: 1 });
  });
});

const story = fc.array(
  fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1, maxLength: 6 }),
  { minLength: 1, maxLength: 5 },
);
const pValues = fc.record(
  Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e', 'f'].map((code) => [code, fc.double({ min: 1e-4, max: 0.2, noNaN: true })]),
  ),
);

it('has no two verdicts on one comparison, whatever the charts of a story compare', () => {
  fc.assert(
    fc.property(story, pValues, (charts, p) => {
      const answers = charts.map((codes) =>
        chartOf(Object.fromEntries(codes.map((code) => [code, p[code] ?? 1]))),
      );
      const found = new Map<string, Set<unknown>>();
      for (const answer of giveOneVerdict(answers)) {
        for (const [code, { verdict, pAdjusted, family }] of shown(answer)) {
          const those = found.get(code) ?? new Set();
          found.set(code, those.add(JSON.stringify([verdict, pAdjusted, family])));
          const most = Math.max(
            ...charts.filter((codes) => codes.includes(code)).map(({ length }) => length),
          );
          expect(family).toBe(most);
          expect(verdict === 'ongunstiger').toBe((pAdjusted ?? 1) < significanceLevel);
        }
      }
      expect([...found.values()].filter(({ size }) => size !== 1)).toEqual([]);
    }),
  );
});

it('gives the same again for what it gave', () => {
  const once = giveOneVerdict([chartOf({ a: 0.03 }), chartOf({ a: 0.03, b: 0.4 })]);
  expect(giveOneVerdict(once)).toEqual(once);
});

/** One area over several indicators, tested together: of each indicator its p. */
function chartOf(
  p: Readonly<Record<string, number>>,
  to: ShownComparison['compareTo'] = { kind: 'rest', of: makeArea('region', 'Regio') },
): ChartAnswer {
  const codes = Object.keys(p);
  const adjusted = adjustPValues(Object.values(p), 'bh');
  const tables = codes.map((code, place) => {
    const pAdjusted = adjusted[place] ?? 1;
    const verdict = pAdjusted < significanceLevel ? 'ongunstiger' : 'vergelijkbaar';
    const cells = cellsAt('municipality', 2025, {
      Lindewaard: { percent: 54, lower: 50, upper: 58, n: 600 },
    });
    const indicator: Indicator = { ...stress, code, label: code };
    return makeTable(
      cells.map((cell) => ({ ...cell, compared: { to, difference: 5, verdict, p: pAdjusted } })),
      {
        indicator,
        comparing: { with: 'rest', correction: 'bh', rule: { kind: 'test' }, family: codes.length },
      },
    );
  });
  const [first] = tables;
  if (first === undefined) throw new Error('A chart without indicators');
  const figures = tables.flatMap((table) => table.figures).map((figure) => withP(figure, p));
  return { table: { ...first, indicators: tables.flatMap(({ indicators }) => indicators), figures } };
}

/** The newest figure of the region beside that of the municipality, by a test of its own. */
function withArrow(answer: ChartAnswer, p: number, other: Partial<MarkKey> = {}): ChartAnswer {
  const [figure] = answer.table.figures;
  if (figure === undefined) throw new Error('A chart without figures');
  const region = makeArea('region', 'Regio');
  const value: ShownDifference = {
    ...{
      status: 'shown',
      difference: 4,
      lower: 1,
      upper: 7,
      test: 'difference',
      apart: null,
      untested: null,
    },
    ...{ p, pAdjusted: p, verdict: 'ongunstiger' },
  };
  const from = { ...figure.key, level: region.level, areaCode: region.code, ...other };
  const rule = { kind: 'test' } as const;
  const differences = {
    differences: [{ from, to: figure.key, value }],
    correction: 'bh',
    rule,
    family: 1,
  } as const;
  return { ...answer, differences };
}

function arrowIn(answer: ChartAnswer | undefined): FigureDifference['value'] | undefined {
  return answer?.differences?.differences[0]?.value;
}

function withP(figure: FigureTable['figures'][number], p: Readonly<Record<string, number>>) {
  const { comparison, key } = figure;
  if (comparison?.status !== 'shown') return figure;
  return { ...figure, comparison: { ...comparison, p: p[key.indicator] ?? null } };
}

function shown({ table }: ChartAnswer): ReadonlyMap<string, ShownComparison> {
  return new Map(
    table.figures.flatMap(({ key, comparison }) =>
      comparison?.status === 'shown' ? [[key.indicator, comparison] as const] : [],
    ),
  );
}

function verdicts(story: readonly ChartAnswer[]): readonly Readonly<Record<string, unknown>>[] {
  return giveOneVerdict(story).map((answer) =>
    Object.fromEntries([...shown(answer)].map(([code, { verdict }]) => [code, verdict])),
  );
}
