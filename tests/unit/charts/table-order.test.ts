import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noCell, textCell, type FigureCell } from '../../../shared/charts/figure-cells.ts';
import { isNumberColumn, nextOrder, orderRows } from '../../../shared/charts/table-order.ts';

const percent = (value: number): FigureCell => ({ text: `${String(Math.round(value))} %`, value });
const rows = [
  [textCell('School 10'), percent(9.4)],
  [textCell('school 9'), noCell],
  [textCell('École'), percent(61)],
  [textCell('Zuid'), percent(100)],
];

test('sorts percentages as numbers, and names as people do', () => {
  expect(namesBy(1, 'descending')).toEqual(['Zuid', 'École', 'School 10', 'school 9']);
  expect(namesBy(0, 'ascending')).toEqual(['École', 'school 9', 'School 10', 'Zuid']);
});

test('puts what is hidden last both ways', () => {
  expect(namesBy(1, 'ascending').at(-1)).toBe('school 9');
  expect(namesBy(1, 'descending').at(-1)).toBe('school 9');
});

test('goes through three orders: numbers from the highest, names from a, then the other way, then as the chart', () => {
  const first = nextOrder(null, 1, true);
  expect(first).toEqual({ column: 1, direction: 'descending' });
  expect(nextOrder(first, 1, true)).toEqual({ column: 1, direction: 'ascending' });
  expect(nextOrder({ column: 1, direction: 'ascending' }, 1, true)).toBeNull();
  expect(nextOrder(first, 0, false)).toEqual({ column: 0, direction: 'ascending' });
});

test('knows a column of numbers by its values, not by its dashes', () => {
  expect(isNumberColumn(rows, 1)).toBe(true);
  expect(isNumberColumn(rows, 0)).toBe(false);
  expect(isNumberColumn([[noCell], [noCell]], 0)).toBe(false);
});

test('keeps every row, in an order, with nothing between the last number and the end', () => {
  const cell = fc.option(fc.double({ min: 0, max: 100, noNaN: true }));
  fc.assert(
    fc.property(
      fc.array(cell),
      fc.constantFrom('ascending' as const, 'descending' as const),
      (values, way) => {
        const table = values.map((value) => [value === null ? noCell : percent(value)]);
        const sorted = orderRows(table, { column: 0, direction: way }).map(([found]) => found?.value ?? null);
        const numbers = values
          .filter((value) => value !== null)
          .sort((a, b) => (way === 'ascending' ? a - b : b - a));
        expect(sorted).toEqual([...numbers, ...Array<null>(values.length - numbers.length).fill(null)]);
      },
    ),
  );
});

function namesBy(column: number, direction: 'ascending' | 'descending'): (string | undefined)[] {
  return orderRows(rows, { column, direction }).map(([name]) => name?.text);
}
