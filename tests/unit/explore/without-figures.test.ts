import { expect, test } from 'vitest';
import type { AreaReference, ChartRequest } from '../../../shared/model/chart-request.ts';
import type { Figure } from '../../../shared/model/figure.ts';
import { findTrouble } from '../../../renderer/features/explore/find-trouble.ts';
import { levelInWords, noFiguresInWords } from '../../../renderer/features/explore/nowhere-in-words.ts';
import { settleQuestion } from '../../../renderer/features/explore/settle-question.ts';
import { wavesNotAsked } from '../../../renderer/features/explore/waves-not-asked.ts';
import { waysOut } from '../../../renderer/features/explore/ways-out.ts';
import {
  areaWithoutFigures,
  explainNoFigures,
  probesOf,
} from '../../../renderer/features/explore/without-figures.ts';
import { area, indicator, regionOptions } from '../../support/explore-options.ts';

const young = 'jongvolwassenen van 16 tot en met 25 jaar';
const content = indicator('Tevreden_11', 'Tevreden', [2024], 'aggregate', ['country', 'municipality']);
const youngAdults = { ...content, indicator: { ...content.indicator, population: young } };
const amsterdam = area('municipality', 'GM0363', 'Amsterdam', null);
const options = {
  ...regionOptions,
  indicators: [...regionOptions.indicators.filter(({ kind }) => kind === 'microdata'), youngAdults],
  areas: [...regionOptions.areas, amsterdam],
};
const [happy] = options.indicators;
if (!happy) throw new Error('No indicator.');
const school = area('school', '101', 'Het Baken', 'GM9901');
const asked = (kind: ChartRequest['kind'], areas: readonly AreaReference[]) => {
  const settled = settleQuestion(options, { kind, indicator: 'EBGLK3S1', wave: 2021, areas });
  if (settled === null) throw new Error('No question.');
  return settled.question;
};

test('an area of which nothing is known, shown or hidden, is no empty chart', () => {
  const request: ChartRequest = {
    ...{ kind: 'number', indicator: 'EBGLK3S1', wave: 2021, area: school, reference: null },
  };
  const hidden = { status: 'hidden', reason: 'few-respondents' } as const;
  const table = (value: Figure['value']) => ({ areas: [school], figures: [figure('101', 2021, value)] });
  expect(areaWithoutFigures(request, table(nothing))).toEqual(school);
  expect(areaWithoutFigures(request, table(hidden))).toBeNull();
  const ranking: ChartRequest = {
    ...{ kind: 'ranking', indicator: 'EBGLK3S1', wave: 2021, level: 'school', within: null },
    ...{ reference: null, order: 'high-first' },
  };
  expect(areaWithoutFigures(ranking, table(nothing))).toBeNull();
});

test('a school that took part in another wave says which, and leads there', () => {
  const figures = [figure('101', 2021, nothing), figure('101', 2023, shown)];
  const trouble = explainNoFigures(school, happy, 2021, probesOf(options, happy), { figures });
  const words = noFiguresInWords(trouble, asked('number', [school]));
  expect(words.title).toBe('Het Baken deed in 2021 niet mee, wel in 2023');
  expect(words.ways).toEqual([{ words: 'Bekijk 2023', change: { wave: 2023 } }]);
});

test('an area in a table about other people only leads to those, and to the areas there are', () => {
  const probes = probesOf(options, happy);
  expect(probes.map(({ indicator: { code } }) => code)).toEqual(['EBGLK3S1', 'Tevreden_11']);
  const figures = [figure('GM0363', 2024, shown, 'Tevreden_11')];
  const trouble = explainNoFigures(amsterdam, happy, 2021, probes, { figures });
  const words = noFiguresInWords(trouble, asked('trend', [amsterdam]));
  expect(words.title).toBe('Van Amsterdam zijn er geen cijfers over leerlingen');
  expect(words.body).toContain(`cijfers over ${young}, uit 2024`);
  expect(words.ways).toMatchObject([
    { words: 'Bekijk Tevreden', change: { indicator: 'Tevreden_11', wave: 2024, kind: 'number', by: null } },
    { words: 'Bekijk alle gemeenten', change: { kind: 'ranking', level: 'municipality' } },
  ]);
  const nowhere = explainNoFigures(amsterdam, happy, 2021, probes, { figures: [] });
  expect(noFiguresInWords(nowhere, asked('trend', [amsterdam])).ways).toHaveLength(1);
});

test('a level at which other people are asked says who these are', () => {
  const settled = settleQuestion(options, { kind: 'ranking', indicator: 'Tevreden_11', level: 'school' });
  if (settled === null) throw new Error('No question.');
  const trouble = findTrouble(options, youngAdults, settled.question);
  if (trouble?.kind !== 'level-unavailable') throw new Error('No trouble.');
  const words = levelInWords(trouble, youngAdults, settled.question);
  expect(words.title).toBe(`Over ${young} zijn er geen cijfers per school`);
  expect(words.body).toContain('gaat over leerlingen van klas 2 en 4');
  expect(words.ways.map(({ words: way }) => way)).toEqual(['Bekijk per gemeente', 'Bekijk Gelukkig']);
});

test('all hidden leads out of the groups and to the area around', () => {
  const groups = { ...asked('gaps', [school]), by: 'gender' };
  expect(waysOut(options, groups).map(({ words, ask }) => [words, ask.kind])).toEqual([
    ['Bekijk zonder uitsplitsing', 'trend'],
    ['Bekijk Lindewaard', 'gaps'],
  ]);
  const plain = waysOut(options, asked('number', [school]));
  expect(plain).toMatchObject([{ words: 'Bekijk Lindewaard', ask: { areas: [{ code: 'GM9901' }] } }]);
});

test('a wave in which only other people were asked is not one that left the question out', () => {
  expect(options.waves).toContain(2024);
  expect(wavesNotAsked(options, happy)).toEqual([2025]);
});

const nothing = { status: 'unavailable', reason: 'no-data' } as const;
const shown: Figure['value'] = {
  ...{ status: 'shown', n: 200, percent: 80, se: 3, lower: 74, upper: 85, df: 199, deff: 1, method: 'logit' },
};

function figure(areaCode: string, wave: number, value: Figure['value'], code = 'EBGLK3S1'): Figure {
  const level = areaCode === 'GM0363' ? 'municipality' : 'school';
  const key = {
    indicator: code,
    level,
    areaCode,
    wave,
    groupVariable: null,
    group: null,
  } as const;
  return { key, version: 1, marks: [], value };
}

test('from groups of all areas it leads to their ranking and to other groups, not to a larger area that changes nothing', () => {
  const ways = waysOut(options, {
    ...asked('dumbbell', [area('municipality', 'GM9901', 'Elzermonde', null)]),
    by: 'gender',
  });
  expect(ways[0]?.ask).toMatchObject({ kind: 'ranking', by: null });
  expect(ways.every(({ ask }) => ask.areas[0]?.code === 'GM9901')).toBe(true);
});
