import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { templateWords } from '../../../shared/language/nl/template-words.ts';
import type { Area } from '../../../shared/model/area.ts';
import { combinationName } from '../../../shared/model/combination.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import type { Template } from '../../../shared/model/template.ts';
import { barsByGroups } from '../../../shared/slides/templates/asked-by.ts';
import { dividedBy } from '../../../shared/slides/templates/choose-breakdown.ts';
import { fillChart, hidesGroups } from '../../../shared/slides/templates/fill-chart.ts';
import { fillStory } from '../../../shared/slides/templates/fill-story.ts';
import { schoolReport } from '../../../shared/slides/templates/school-report.ts';
import { bullied, stress } from '../../support/figure-tables.ts';

const both = combinationName(['gender', 'class']);
const known = true;
const school: Area = { level: 'school', code: 'B', name: 'Het Baken', parent: 'GM1', known };
const municipality: Area = { level: 'municipality', code: 'GM1', name: 'Terp', parent: 'GG1', known };
const region: Area = { level: 'region', code: 'GG1', name: 'GGD Wad', parent: 'NL', known };
const country: Area = { level: 'country', code: 'NL', name: 'Nederland', parent: null, known };
const breakdowns = [breakdown('gender', 2), breakdown('class', 2), breakdown('education', 7)];
const chart = { kind: 'bars', indicators: 'theme', by: [both, 'gender', 'class'] } as const;

test('draws bars by gender and class where both are known', () => {
  expect(byOf(chart, new Set())).toBe(both);
});

test('draws bars by gender where the combinations are hidden for the most part', () => {
  expect(byOf(chart, new Set([dividedBy(stress.code, both, school)]))).toBe('gender');
  expect(byOf(chart, new Set([dividedBy(bullied.code, both, school)]))).toBe(both);
});

test('draws no more groups than can be told apart', () => {
  expect(byOf({ ...chart, by: [combinationName(['gender', 'education']), 'class'] }, new Set())).toBe(
    'class',
  );
  expect(byOf({ ...chart, by: [combinationName(['gender', 'age']), 'class'] }, new Set())).toBe('class');
});

test('draws no bars where every breakdown is hidden for the most part, and knows that only groups are lacking', () => {
  const hidden = new Set([both, 'gender', 'class'].map((by) => dividedBy(stress.code, by, school)));
  expect(byOf(chart, hidden)).toBeUndefined();
  expect(hidesGroups(chart, fillingOf(hidden))).toBe(true);
  expect(hidesGroups(chart, fillingOf(new Set()))).toBe(false);
  expect(hidesGroups(chart, { ...fillingOf(hidden), indicators: [] })).toBe(false);
});

test('holds bars by groups against the nearest larger area that shows its groups too', () => {
  const referenceOf = (hidden: readonly Area[]) => {
    const request = fillChart(chart, {
      ...fillingOf(new Set(hidden.map((larger) => dividedBy(stress.code, both, larger)))),
      areas: [school, municipality, region, country],
      indicators: [{ ...available(stress), levels: ['school', 'municipality', 'region', 'country'] }],
      area: school,
    });
    return request?.kind === 'bars' ? request.reference : undefined;
  };
  expect(referenceOf([])).toEqual({ level: 'municipality', code: 'GM1' });
  expect(referenceOf([municipality])).toEqual({ level: 'region', code: 'GG1' });
  // Of the country no groups are known: hatched bars would say nothing.
  expect(referenceOf([municipality, region])).toBeNull();
});

test('a report says in place of the bars that the groups are too small, and gives the widest part to the trend', () => {
  const hiddenBreakdowns = new Set(
    [both, 'gender', 'class', 'education'].map((by) => dividedBy(stress.code, by, school)),
  );
  const waves = { ...available(stress), waves: [2023, 2025] };
  const options = { indicators: [waves], askable: [waves], areas: [school], breakdowns, hiddenBreakdowns };
  const blocksOf = (template: Template) =>
    fillStory(
      template,
      school,
      { ...options, organisation: '', theme: null },
      randomUUID,
    ).story.slides.flatMap((slide) => (slide.kind === 'charts' ? slide.blocks : []));
  expect(blocksOf(schoolReport)).toMatchObject([
    { kind: 'chart', chart: { request: { kind: 'number' } } },
    { kind: 'chart', chart: { request: { kind: 'trend' } } },
    { kind: 'text', heading: 'Wie', text: templateWords.groupsNotShown('op Het Baken') },
  ]);
  expect(blocksOf({ ...schoolReport, whenEmpty: 'leave-out' }).map(({ kind }) => kind)).toEqual([
    'chart',
    'chart',
  ]);
});

test('a school report asks for combinations first, of the first indicator of each theme', () => {
  const other: AvailableIndicator = available({ ...stress, code: 'SBSSK3S1' });
  const [bars, ...others] = barsByGroups(schoolReport, [other, available(stress), available(bullied)]);
  expect(others).toEqual([]);
  expect(bars?.choices).toEqual([both, 'gender', 'class', 'education']);
  expect(bars?.about.map(({ indicator }) => indicator.code)).toEqual([stress.code, bullied.code]);
});

function fillingOf(hiddenBreakdowns: ReadonlySet<string>) {
  const indicators = [available(stress)];
  return {
    ...{ area: school, areas: [school], breakdowns, indicators, askable: indicators, theme: 'Stress' },
    hiddenBreakdowns,
  };
}

function byOf(asked: Parameters<typeof fillChart>[0], hiddenBreakdowns: ReadonlySet<string>) {
  const request = fillChart(asked, fillingOf(hiddenBreakdowns));
  return request?.kind === 'bars' ? request.by : undefined;
}

function available(indicator: AvailableIndicator['indicator']): AvailableIndicator {
  return { indicator, measures: ['percent'], waves: [2025], levels: ['school'], kind: 'microdata' };
}

function breakdown(name: string, count: number) {
  const groups = Array.from({ length: count }, (_, index) => ({ code: String(index), label: String(index) }));
  return { name, label: name, groups, waves: [2025] };
}
