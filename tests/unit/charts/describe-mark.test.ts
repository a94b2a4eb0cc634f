import { expect, test } from 'vitest';
import { describeMark } from '../../../shared/charts/describe-mark.ts';
import { cellsAt, makeTable } from '../../support/figure-tables.ts';
import type { Cell } from '../../support/figure-tables.ts';

test('says a figure in a neutral sentence, in people of ten', () => {
  expect(sentence({ percent: 61.4, lower: 54, upper: 68, n: 212 })).toBe(
    '61\u00a0% van de leerlingen op Het Baken: ruim 6 van de 10. ' +
      'Het gaat om leerlingen die (zeer) vaak stress hebben door minstens één oorzaak.',
  );
});

test.each([
  [39.7, '40\u00a0% van de leerlingen op Het Baken: 4 van de 10.'],
  [48.6, '49\u00a0% van de leerlingen op Het Baken: bijna 5 van de 10.'],
  [2.2, '2\u00a0% van de leerlingen op Het Baken.'],
])('rounds %d to words that fit the percentage', (percent, start) => {
  expect(sentence({ percent, lower: 0, upper: 100, n: 212 }).startsWith(start)).toBe(true);
});

test('tells of a hidden figure only why it is hidden', () => {
  expect(sentence({ hidden: 'few-answers' })).toBe('Verborgen: te weinig antwoorden in een groep.');
});

function sentence(cell: Cell): string {
  const table = makeTable(cellsAt('school', 2025, { 'Het Baken': cell }));
  const [figure] = table.figures;
  return figure ? describeMark(table, figure.key) : '';
}
