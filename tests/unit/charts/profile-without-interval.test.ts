import { expect, it } from 'vitest';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import { writeFooter } from '../../../shared/charts/footer/write-footer.ts';
import type { ProfileRow, ProfileSpec } from '../../../shared/charts/profile/profile-spec.ts';
import type { FigureTable } from '../../../shared/model/figure.ts';
import { makeArea, makeTable, stress } from '../../support/figure-tables.ts';

const cell = { percent: 54, lower: 50, upper: 58, n: 900 };
const table = makeTable(
  [
    {
      ...{ level: 'municipality', area: 'Lindewaard', wave: 2025, cell },
      compared: {
        to: { kind: 'reference', area: makeArea('country', 'Nederland') },
        ...{ difference: 5, verdict: 'ongunstiger', p: 0.01 },
      },
    },
    { level: 'country', area: 'Nederland', wave: 2025, cell: { percent: 49 } },
  ],
  { comparing: { with: 'reference', rule: { kind: 'test' }, correction: 'none', family: 1 } },
);

it('draws the own interval where a difference with a published figure has none, and says which streak it is', () => {
  expect(footerOf(table)).toMatch(/^Streep: .* van het verschil/);
  const without = {
    ...table,
    figures: table.figures.map((figure) =>
      figure.comparison?.status === 'shown'
        ? { ...figure, comparison: { ...figure.comparison, diffLower: null, diffUpper: null } }
        : figure,
    ),
  };
  expect(footerOf(without)).toMatch(/^Streep: 95 %-interval van het eigen cijfer/);
  expect(footerOf(without)).toContain('Van Nederland is geen interval bekend.');
  const [row] = rowsOf(without);
  // 54 (50 to 58) against 49, where less is better.
  expect(row?.place).toEqual({ at: -5, from: -9, to: -1 });
  const known = {
    ...without,
    figures: without.figures.map((figure) =>
      figure.key.level === 'country' && figure.value.status === 'shown'
        ? { ...figure, value: { ...figure.value, lower: 48, upper: 50 } }
        : figure,
    ),
  };
  expect(footerOf(known)).toContain('Ook van Nederland is er een interval: het telt mee');
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
  return writeFooter(profileOf(answer).footer).join('\n').replaceAll('\u00a0', ' ');
}

function rowsOf(answer: FigureTable): readonly ProfileRow[] {
  return profileOf(answer).sections.flatMap(({ rows }) => rows);
}

function profileOf(answer: FigureTable): ProfileSpec {
  return buildChart(
    {
      ...{ kind: 'profile', indicators: [stress.code], wave: 2025, besides: [] },
      area: { level: 'municipality', code: 'Lindewaard' },
      reference: { level: 'country', code: 'Nederland' },
    },
    { table: answer },
    { headline: '', annotations: [], chosen: null },
  ) as ProfileSpec;
}
