import { describe, expect, it } from 'vitest';
import type { RankingRow, RankingSpec } from '../../../shared/charts/spec.ts';
import { splitRows } from '../../../shared/slides/split-rows.ts';
import { chartStates } from '../../charts/states.ts';
import { documentOf, wordsOf } from '../../support/slide-documents.ts';

describe('a ranking that is too long for a slide', () => {
  it('keeps up to sixteen rows together and says nothing', () => {
    expect(splitRows(rows(16))).toEqual([{ rows: rows(16), skipped: [], remark: null }]);
  });

  it('is spread evenly over pages that each say which rows they hold', () => {
    const parts = splitRows(rows(36));
    expect(parts.map((part) => part.rows.length)).toEqual([12, 12, 12]);
    expect(parts.flatMap((part) => part.rows)).toEqual(rows(36));
    expect(parts.map(({ remark }) => remark)).toEqual([
      'rij 1 tot en met 12 van 36',
      'rij 13 tot en met 24 van 36',
      'rij 25 tot en met 36 van 36',
    ]);
  });

  it('of 338 shows the ends and the chosen one with its neighbours, and counts what it leaves out', () => {
    const [window, ...others] = splitRows(rows(338, 200));
    expect(others).toEqual([]);
    expect(window?.rows.map(({ name }) => Number(name))).toEqual([
      0, 1, 2, 3, 4, 198, 199, 200, 201, 202, 333, 334, 335, 336, 337,
    ]);
    expect(window?.skipped).toEqual([
      { before: 5, count: 193 },
      { before: 10, count: 130 },
    ]);
    expect(window?.remark).toMatch(/^Op deze dia 15 van de 338 rijen/);
  });

  it('says in the footer of each page which rows these are', () => {
    const { pages } = documentOf([longRanking(36)]);
    expect(pages).toHaveLength(3);
    expect(new Set(pages.map(({ slideId }) => slideId)).size).toBe(1);
    const footers = pages.map(({ elements }) => elements.map(wordsOf).join(' '));
    expect(footers[1]).toContain('rij 13 tot en met 24 van 36');
    expect(footers[1]).toContain('dia 2 van 3');
  });
});

function rows(count: number, chosen?: number): RankingRow[] {
  return Array.from({ length: count }, (_, index) => ({
    mark: {
      indicator: 'SBSSK3S6',
      level: 'municipality',
      areaCode: String(index),
      wave: 2025,
      groupVariable: null,
      group: null,
    },
    name: String(index),
    value: { status: 'shown', percent: 60 - index / 10, lower: 40 - index / 10, upper: 70, n: 100 },
    chosen: index === chosen,
  }));
}

function longRanking(count: number): RankingSpec {
  const spec = chartStates()['ranking, plain'];
  if (spec?.kind !== 'ranking') throw new Error('No plain ranking.');
  return { ...spec, rows: rows(count) };
}
