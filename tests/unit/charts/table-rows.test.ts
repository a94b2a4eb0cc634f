import { expect, test } from 'vitest';
import { tableTexts } from '../../support/table-texts.ts';
import { chartStates } from '../../charts/states.ts';

test('shows the figures of a ranking in the same order, hidden ones with their reason and no number', () => {
  const spec = chartStates()['ranking, half of it hidden'];
  const { header, rows } = tableTexts(spec ?? fail());
  expect(header).toEqual([
    'School',
    'Percentage',
    'Van (95%-interval)',
    'Tot (95%-interval)',
    'Leerlingen (n)',
    'Opmerking',
  ]);
  expect(rows[0]).toEqual(['Het Baken', '61\u00a0%', '54', '67', '212', '']);
  expect(rows[1]?.slice(0, 5)).toEqual(['De Kade', '–', '–', '–', '–']);
  expect(rows.map((row) => row.at(-1))).toContain('Geen gegevens.');
});

test.each(Object.entries(chartStates()))('%s: has as many cells in each row as in its head', (_, spec) => {
  const { header, rows } = tableTexts(spec);
  expect(rows.every((row) => row.length === header.length)).toBe(true);
});

test.each(Object.entries(chartStates()))('%s: names every column by words of its own', (_, spec) => {
  const { header } = tableTexts(spec);
  expect(new Set(header).size).toBe(header.length);
});

function fail(): never {
  throw new Error('This state is not in the gallery any more.');
}
