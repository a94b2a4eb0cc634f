import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerDifferences } from '../../electron/analysis/answer-differences.ts';
import type { Level } from '../../shared/model/area.ts';
import type { DifferenceTable, MarkPair, ShownDifference } from '../../shared/model/difference.ts';
import { markId, type MarkKey, type Psu } from '../../shared/model/figure.ts';
import { openSampleWorkspace, type OpenedSample } from '../support/sample-workspace.ts';
import { expectClose } from './expect-close.ts';

/** As sample-differences.R writes it. */
interface GoldenFigure {
  readonly indicator: string;
  readonly level: Level;
  readonly area: string;
  readonly wave: number;
  readonly gender: string | null;
}
interface GoldenDifference {
  readonly name: string;
  readonly psu: Psu;
  readonly from: GoldenFigure;
  readonly to: GoldenFigure;
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
  readonly p: number;
}
const golden = JSON.parse(readFileSync(new URL('sample-differences.json', import.meta.url), 'utf8')) as {
  readonly differences: readonly GoldenDifference[];
};

let sample: OpenedSample;
beforeAll(async () => {
  sample = await openSampleWorkspace();
}, 120_000);
afterAll(() => sample.close());

describe('the difference between any two figures of the sample is what R survey makes of its files', () => {
  for (const expected of golden.differences) {
    it(`${expected.name}, by ${expected.psu}`, () => {
      const pair = { from: markOf(expected.from), to: markOf(expected.to) };
      const { difference, lower, upper, p, test } = shown(ask(expected.psu, [pair]));
      expect(test).toBe('difference');
      expectClose(difference, expected.difference, 'difference');
      expectClose(lower, expected.lower, 'lower');
      expectClose(upper, expected.upper, 'upper');
      // Where the tail is all that is left, of R's own p no more digits hold.
      if (expected.p > 1e-6) expectClose(p, expected.p, 'p');
    });
  }
});

describe('whatever two figures', () => {
  const marks = golden.differences
    .filter(({ psu }) => psu === 'school')
    .flatMap(({ from, to }) => [markOf(from), markOf(to)]);

  const pairs = marks.flatMap((from) => marks.map((to) => ({ from, to })));

  it('the one against the other is the other against the one with its sign turned', () => {
    const { differences } = ask('school', pairs);
    const valueOf = new Map(
      differences.map((each) => [`${markId(each.from)} ${markId(each.to)}`, each.value]),
    );
    for (const { from, to } of pairs) {
      const there = valueOf.get(`${markId(from)} ${markId(to)}`);
      const back = valueOf.get(`${markId(to)} ${markId(from)}`);
      if (there?.status !== 'shown' || back?.status !== 'shown') throw new Error('Not shown');
      expect(there.difference).toBeCloseTo(-back.difference, 10);
      expect(there.untested).toBe(back.untested);
      expect(there.pAdjusted).toBe(back.pAdjusted);
      if (there.p !== null && there.p > 1e-6) expectClose(back.p, there.p, 'p');
    }
  });

  it('the interval holds 0 just where p is 0.05 or more, and a figure does not differ from itself', () => {
    let tested = 0;
    for (const { from, to, value } of ask('school', pairs).differences) {
      if (value.status !== 'shown') throw new Error('Not shown');
      if (markId(from) === markId(to))
        expect(value).toMatchObject({ difference: 0, p: null, lower: null, verdict: null });
      if (value.p === null) continue;
      if (value.lower === null || value.upper === null) throw new Error('A p without an interval');
      expect(value.p < 0.05).toBe(value.lower > 0 || value.upper < 0);
      tested++;
    }
    expect(tested).toBeGreaterThan(100);
  });
});

it('corrects the pairs of one chart together, each once, as the workspace does', () => {
  const pairs = golden.differences
    .filter(({ psu }) => psu === 'school')
    .map(({ from, to }) => ({ from: markOf(from), to: markOf(to) }));
  const table = ask('school', [...pairs, ...pairs]);
  expect(table.family).toBe(pairs.length);
  expect(table.correction).toBe('bh');
  for (const { value } of table.differences) {
    if (value.status !== 'shown' || value.p === null || value.pAdjusted === null)
      throw new Error('Not tested');
    expect(value.pAdjusted).toBeGreaterThanOrEqual(value.p);
  }
});

function ask(psu: Psu, pairs: readonly MarkPair[]): DifferenceTable {
  const marks = pairs.flatMap(({ from, to }) => [from, to]);
  const areas = [
    ...new Map(marks.map(({ level, areaCode }) => [level + areaCode, { level, only: [areaCode] }])).values(),
  ];
  const answered = answerDifferences(sample.reader, {
    figures: {
      indicators: [...new Set(marks.map(({ indicator }) => indicator))],
      areas,
      waves: [...new Set(marks.map(({ wave }) => wave))],
      psu,
      ...(marks.some(({ group }) => group !== null) ? { by: 'gender' } : {}),
    },
    pairs,
  });
  if (!answered.ok) throw new Error(answered.issue.title);
  return answered.value;
}

function shown({ differences: [found] }: DifferenceTable): ShownDifference {
  if (found?.value.status !== 'shown') throw new Error('The difference is not shown');
  return found.value;
}

function markOf({ indicator, level, area, wave, gender }: GoldenFigure): MarkKey {
  return {
    indicator,
    level,
    areaCode: area,
    wave,
    groupVariable: gender === null ? null : 'gender',
    group: gender,
  };
}
