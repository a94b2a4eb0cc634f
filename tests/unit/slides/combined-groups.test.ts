import { expect, test } from 'vitest';
import type { Area } from '../../../shared/model/area.ts';
import { combinationName } from '../../../shared/model/combination.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import { combinationsAskedBy, firstChoices } from '../../../shared/slides/templates/asked-by.ts';
import { combinedAt, fillChart } from '../../../shared/slides/templates/fill-chart.ts';
import { schoolReport } from '../../../shared/slides/templates/school-report.ts';
import { wethouderShort } from '../../../shared/slides/templates/wethouder-short.ts';
import { bullied, stress } from '../../support/figure-tables.ts';

const both = combinationName(['gender', 'class']);
const school: Area = { level: 'school', code: 'B', name: 'Het Baken', parent: null, known: true };
const breakdowns = [breakdown('gender', 2), breakdown('class', 2), breakdown('education', 7)];
const chart = { kind: 'bars', indicators: 'theme', by: [both, 'gender', 'class'] } as const;

test('draws bars by gender and class where both are known', () => {
  expect(byOf(chart, new Set())).toBe(both);
});

test('draws bars by gender where the combinations are hidden for the most part', () => {
  expect(byOf(chart, new Set([combinedAt(stress.code, both)]))).toBe('gender');
  expect(byOf(chart, new Set([combinedAt(bullied.code, both)]))).toBe(both);
});

test('draws no more groups than can be told apart', () => {
  expect(byOf({ ...chart, by: [combinationName(['gender', 'education']), 'class'] }, new Set())).toBe(
    'class',
  );
  expect(byOf({ ...chart, by: [combinationName(['gender', 'age']), 'class'] }, new Set())).toBe('class');
});

test('a school report asks for combinations, of the first indicator of each theme', () => {
  expect(combinationsAskedBy(schoolReport)).toEqual([both]);
  expect(combinationsAskedBy(wethouderShort)).toEqual([]);
  const other: AvailableIndicator = available({ ...stress, code: 'SBSSK3S1' });
  const chosen = firstChoices(schoolReport, [other, available(stress), available(bullied)]);
  expect(chosen.map(({ indicator }) => indicator.code)).toEqual([stress.code, bullied.code]);
});

function byOf(asked: Parameters<typeof fillChart>[0], hiddenCombinations: ReadonlySet<string>) {
  const indicators = [available(stress)];
  const request = fillChart(asked, {
    ...{ area: school, areas: [school], breakdowns, indicators, askable: indicators, theme: 'Stress' },
    hiddenCombinations,
  });
  return request?.kind === 'bars' ? request.by : undefined;
}

function available(indicator: AvailableIndicator['indicator']): AvailableIndicator {
  return { indicator, measures: ['percent'], waves: [2025], levels: ['school'], kind: 'microdata' };
}

function breakdown(name: string, count: number) {
  const groups = Array.from({ length: count }, (_, index) => ({ code: String(index), label: String(index) }));
  return { name, label: name, groups, waves: [2025] };
}
