import { expect, test } from 'vitest';
import { countAbsent, countHiddenGroups } from '../../../renderer/features/explore/marks.ts';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import { whyHiddenTexts } from '../../../shared/language/nl/why-hidden.ts';
import { gender, makeTable, stress, type Cell } from '../../support/figure-tables.ts';

const few: Cell = { hidden: 'few-respondents' };
const shown: Cell = { percent: 40, lower: 35, upper: 45, n: 120 };

test('counts what a chart cannot show of its own area apart from the area beside it', () => {
  const chart = bars([few, shown], [few, few]);
  expect(countAbsent(chart)).toEqual({ own: 1, beside: 2 });
  expect(whyHiddenTexts.hiddenInChart(1, 2)).toBe(
    '1 cijfer is niet te zien. Van het gebied ernaast zijn 2 cijfers niet te zien.',
  );
  expect(whyHiddenTexts.hiddenInChart(2, 0)).toBe('2 cijfers zijn niet te zien.');
});

test('counts of how many groups of its own the figure is hidden, and none where nothing is broken down', () => {
  expect(countHiddenGroups(bars([few, shown], [few, few]))).toEqual({ hidden: 1, of: 2 });
  expect(countHiddenGroups(bars([shown, shown], [few, few]))).toEqual({ hidden: 0, of: 2 });
  const whole = makeTable([{ level: 'school', area: 'De Terp', wave: 2025, cell: few }]);
  const request = { kind: 'number', indicator: stress.code, wave: 2025, reference: null } as const;
  const area = { level: 'school', code: 'De Terp' } as const;
  const number = buildChart(
    { ...request, area },
    { table: whole },
    { headline: '', annotations: [], chosen: null },
  );
  expect(countHiddenGroups(number)).toEqual({ hidden: 0, of: 0 });
});

function bars(own: readonly [Cell, Cell], beside: readonly [Cell, Cell]) {
  const cellsOf = (level: 'school' | 'region', area: string, cells: readonly Cell[]) =>
    cells.map((cell, group) => ({ level, area, wave: 2025, group: String(group + 1), cell }));
  const table = makeTable([...cellsOf('school', 'De Terp', own), ...cellsOf('region', 'Regio', beside)], {
    breakdown: gender,
  });
  return buildChart(
    {
      ...{ kind: 'bars', indicator: stress.code, wave: 2025, by: 'gender' },
      area: { level: 'school', code: 'De Terp' },
      reference: { level: 'region', code: 'Regio' },
    },
    { table },
    { headline: '', annotations: [], chosen: null },
  );
}
