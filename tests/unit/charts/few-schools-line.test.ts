import { expect, it } from 'vitest';
import { areasOfFew } from '../../../shared/charts/few-schools-line.ts';
import { lookUp } from '../../../shared/charts/figure-lookup.ts';
import type { FigureTable } from '../../../shared/model/figure.ts';
import { makeTable } from '../../support/figure-tables.ts';

it('names of the areas few schools carry only those that have a figure in the chart', () => {
  const cell = { percent: 50, lower: 44, upper: 56, n: 300 };
  const table = makeTable(
    ['Lindewaard', 'Molenbroek'].map((area) => ({ level: 'municipality', area, wave: 2025, cell })),
  );
  const figures = lookUp(ofFew(table, 3));
  expect(areasOfFew(figures).map(({ name }) => name)).toEqual(['Lindewaard', 'Molenbroek']);
  expect(areasOfFew(figures, [{ level: 'municipality', code: 'Molenbroek' }])).toMatchObject([
    { name: 'Molenbroek', fewest: 3, most: 3 },
  ]);
});

function ofFew(table: FigureTable, fewSchools: number): FigureTable {
  return {
    ...table,
    figures: table.figures.map((figure) =>
      figure.value.status === 'shown' ? { ...figure, value: { ...figure.value, fewSchools } } : figure,
    ),
  };
}
