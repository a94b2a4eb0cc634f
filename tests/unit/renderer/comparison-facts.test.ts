import { expect, test } from 'vitest';
import { comparisonFacts } from '../../../renderer/features/explore/comparison-facts.ts';
import { makeArea, makeTable, type Cell } from '../../support/figure-tables.ts';

const country = makeArea('country', 'Nederland');
const own: Cell = { percent: 54, lower: 49, upper: 58, n: 2947 };

test('tells the interval of the country as its source gives it, or that it gives none', () => {
  expect(figureThere({ percent: 49.2, lower: 48.6, upper: 49.8 })).toBe(
    '49\u00a0% (95\u00a0%-interval 49 tot 50\u00a0%)',
  );
  expect(figureThere({ percent: 49.2 })).toBe('49\u00a0% (de bron geeft geen interval)');
});

test('says that a difference is worked out before rounding where who subtracts finds another', () => {
  const before = 'berekend vóór het afronden';
  // 54 − 49 is 5, as is said; 54 − 52 is 2, and 3 is said.
  expect(factOf({ percent: 49.2 }, 'Verschil', 4.8)).toMatch(/^\+5 procentpunt/);
  expect(factOf({ percent: 49.2 }, 'Verschil', 4.8)).not.toContain(before);
  const figure = { ...own, percent: 54.4 };
  expect(factOf({ percent: 51.6 }, 'Verschil', 2.8, figure)).toMatch(/^\+3 procentpunt/);
  expect(factOf({ percent: 51.6 }, 'Verschil', 2.8, figure)).toContain(before);
});

const figureThere = (cell: Cell) => factOf(cell, 'Cijfer daar', 4.8);

function factOf(cell: Cell, fact: string, difference: number, mine: Cell = own): string | undefined {
  const table = makeTable(
    [
      {
        ...{ level: 'municipality', area: 'Lindewaard', wave: 2025, cell: mine },
        compared: {
          to: { kind: 'reference', area: country },
          difference,
          verdict: 'vergelijkbaar',
          p: 0.2,
        },
      },
      { level: 'country', area: 'Nederland', wave: 2025, cell },
    ],
    { comparing: { with: 'reference', correction: 'bh', rule: { kind: 'test' }, family: 1 } },
  );
  const [figure] = table.figures;
  return figure && comparisonFacts(table, figure).find(({ name }) => name === fact)?.value;
}
