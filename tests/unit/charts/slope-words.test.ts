import { expect, test } from 'vitest';
import { writeFooter } from '../../../shared/charts/footer/write-footer.ts';
import { slopeWords } from '../../../shared/charts/trend/slope-words.ts';
import { makeTable, type PlacedCell } from '../../support/figure-tables.ts';
import { trendsOf } from '../../support/trend-tables.ts';

test('says of a line without a headline about it that its slope was tested', () => {
  expect(wordsOf([2019, 2021, 2023], 0.3)).toBe(
    'Helling over 2019, 2021 en 2023: getoetst (p = 0,30), kan toeval zijn.',
  );
  expect(wordsOf([2019, 2021, 2023], 0.004)).toBe('Helling over 2019, 2021 en 2023: getoetst (p = 0,004).');
});

test('says why a slope was not tested', () => {
  expect(wordsOf([2023, 2025], 0.3)).toContain('Helling niet getoetst: er zijn maar twee metingen');
  expect(wordsOf([2025], 0.3)).toBe('Helling niet getoetst: er is één meting, dus nog geen trend.');
});

function wordsOf(waves: readonly number[], p: number): string {
  const table = makeTable(
    waves.map((wave): PlacedCell => {
      const cell = { percent: wave - 1970, lower: wave - 1974, upper: wave - 1966, n: 140 };
      return { level: 'school', area: 'Het Baken', wave, cell };
    }),
  );
  const trends = trendsOf(table, p);
  return writeFooter(slopeWords({ table, trends }, trends.trends[0])).join(' ').replaceAll('\u00a0', ' ');
}
