import { expect, it } from 'vitest';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import { writeFooter } from '../../../shared/charts/footer/write-footer.ts';
import type { FigureTable } from '../../../shared/model/figure.ts';
import { makeArea, makeTable, stress } from '../../support/figure-tables.ts';

const cell = { percent: 54, lower: 50, upper: 58, n: 900 };
const table = makeTable(
  [
    {
      ...{ level: 'municipality', area: 'Lindewaard', wave: 2025, cell },
      compared: {
        to: { kind: 'reference', area: makeArea('country', 'Nederland') },
        ...{ difference: 5, verdict: 'ongunstiger', p: null },
      },
    },
    { level: 'country', area: 'Nederland', wave: 2025, cell: { percent: 49 } },
  ],
  { comparing: { with: 'reference', rule: { kind: 'test' }, correction: 'none', family: 1 } },
);

it('says of differences with a published figure that they have no interval, and of others what the streak is', () => {
  expect(footerOf(table)).toMatch(/^Streep: .* van het verschil/);
  const without = {
    ...table,
    figures: table.figures.map((figure) =>
      figure.comparison?.status === 'shown'
        ? { ...figure, comparison: { ...figure.comparison, diffLower: null, diffUpper: null } }
        : figure,
    ),
  };
  expect(footerOf(without)).toMatch(/^Punt: het verschil, zonder/);
  expect(footerOf(without)).not.toContain('Streep');
  const published = {
    ...without,
    figures: without.figures.map((figure) =>
      figure.value.status === 'shown'
        ? { ...figure, value: { ...figure.value, lower: null, upper: null } }
        : figure,
    ),
  };
  expect(footerOf(published)).toMatch(/^Gepubliceerde cijfers, zonder/);
});

function footerOf(answer: FigureTable): string {
  const spec = buildChart(
    {
      ...{ kind: 'profile', indicators: [stress.code], wave: 2025, besides: [] },
      area: { level: 'municipality', code: 'Lindewaard' },
      reference: { level: 'country', code: 'Nederland' },
    },
    { table: answer },
    { headline: '', annotations: [], chosen: null },
  );
  return writeFooter(spec.footer).join('\n').replaceAll('\u00a0', ' ');
}
