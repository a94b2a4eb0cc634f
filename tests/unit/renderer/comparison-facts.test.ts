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

function figureThere(cell: Cell): string | undefined {
  const table = makeTable(
    [
      {
        ...{ level: 'municipality', area: 'Lindewaard', wave: 2025, cell: own },
        compared: {
          to: { kind: 'reference', area: country },
          difference: 4.8,
          verdict: 'vergelijkbaar',
          p: 0.2,
        },
      },
      { level: 'country', area: 'Nederland', wave: 2025, cell },
    ],
    { comparing: { with: 'reference', correction: 'bh', rule: { kind: 'test' }, family: 1 } },
  );
  const [figure] = table.figures;
  return figure && comparisonFacts(table, figure).find(({ name }) => name === 'Cijfer daar')?.value;
}
