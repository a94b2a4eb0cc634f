import { expect, test } from 'vitest';
import type { RankingRow, RankingSpec } from '../../../shared/charts/spec.ts';
import { mostRows, splitRows } from '../../../shared/slides/split-rows.ts';
import { chartStates } from '../../charts/states.ts';
import { documentOf, wordsOf } from '../../support/slide-documents.ts';

function rows(count: number, chosen = -1): RankingRow[] {
  return Array.from({ length: count }, (_, index) => ({
    mark: {
      indicator: 'SBSSK3S6',
      level: 'municipality',
      areaCode: `GM${index}`,
      wave: 2025,
      groupVariable: null,
      group: null,
    },
    name: `Gemeente ${index + 1}`,
    value: { status: 'shown', percent: 90 - index / 5, lower: null, upper: null, n: null },
    difference: null,
    chosen: index === chosen,
  }));
}

test('keeps a ranking that fits on one page', () => {
  expect(splitRows(rows(mostRows))).toEqual([{ rows: rows(mostRows), skipped: [], remark: null }]);
});

test('splits a longer one evenly and loses no row', () => {
  const parts = splitRows(rows(36));
  expect(parts.map((part) => part.rows.length)).toEqual([12, 12, 12]);
  expect(parts.flatMap((part) => part.rows)).toEqual(rows(36));
  expect(parts[1]?.remark).toBe('Rij 13 tot en met 24 van 36');
});

test('shows both ends and the chosen area with its neighbours of a very long one, and counts the rest', () => {
  const [part, ...more] = splitRows(rows(338, 99));
  expect(more).toEqual([]);
  expect(part?.rows.map(({ name }) => name)).toEqual(
    [1, 2, 3, 4, 5, 98, 99, 100, 101, 102, 334, 335, 336, 337, 338].map((number) => `Gemeente ${number}`),
  );
  expect(part?.skipped).toEqual([
    { before: 5, count: 92 },
    { before: 10, count: 231 },
  ]);
});

test('numbers the pages of a split ranking through the whole document', () => {
  const spec = chartStates()['ranking, plain'] as RankingSpec;
  const { pages } = documentOf([{ ...spec, rows: rows(36) }]);
  expect(pages).toHaveLength(4);
  expect(pages.map(({ slideId }) => slideId)).toEqual(['title', 'slide 0', 'slide 0', 'slide 0']);
  expect(pages.slice(1).map((page) => /dia \d van 4/.exec(wordsOf(page))?.[0])).toEqual([
    'dia 2 van 4',
    'dia 3 van 4',
    'dia 4 van 4',
  ]);
});
