import { describe, expect, it } from 'vitest';
import { findArea } from '../../../renderer/features/explore/area-tree.ts';
import { settleQuestion } from '../../../renderer/features/explore/settle-question.ts';
import {
  startingArea,
  startingQuestions,
} from '../../../renderer/features/explore/start/starting-questions.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import { area, indicator, regionOptions } from '../../support/explore-options.ts';

const { areas } = regionOptions;
const base = expectSettled(settleQuestion(regionOptions, {})).question;

describe('the questions to begin with', () => {
  it('are six, about the area that was chosen', () => {
    const questions = startingQuestions(regionOptions, expectArea('municipality', 'GM9902'), base);
    expect(questions.map(({ text }) => text)).toEqual([
      'Hoe gaat het met de jongeren in Molenbroek?',
      'Welke school wijkt echt af?',
      'Wordt het beter of slechter?',
      'Voor wie is het verschil het grootst?',
      'Waar in de regio?',
      'Hoe staan wij tegenover het land?',
    ]);
    const charts = questions.flatMap((one) => (one.to === 'chart' ? [one.question] : []));
    expect(charts.map(({ kind }) => kind)).toEqual(['profile', 'funnel', 'trend', 'map', 'number']);
    // Each is the one that fits the question, also once another chart is looked at.
    for (const chart of charts) expect(chart.proposed).toBe(chart.kind);
    for (const chart of charts) expect(chart.areas).toEqual([{ level: 'municipality', code: 'GM9902' }]);
    expect(charts.map(({ against }) => against)).toEqual([
      'region',
      'municipality',
      'region',
      'region',
      'country',
    ]);
  });

  it('ask how they fare over themes: of each the indicator that stands for it, of those there are figures of', () => {
    const about = (code: string, theme: string, change: Partial<AvailableIndicator> = {}) => {
      const one = { ...indicator(code, code, [2025], 'microdata', ['municipality']), ...change };
      return { ...one, indicator: { ...one.indicator, theme } };
    };
    const indicators = [
      about('SBSSK3S1', 'Stress'),
      about('SBSSK3S6', 'Stress'),
      about('EBGLK3S1', 'Geluk'),
      about('OWN_1', 'Eigen vragen'),
      about('EARLIER', 'Pesten', { waves: [2023] }),
      about('REGION_ONLY', 'School', { levels: ['region'] }),
      about('PUBLISHED', 'Bewegen', { kind: 'aggregate' }),
    ];
    const asked = { ...base, indicator: 'SBSSK3S1', wave: 2025 };
    const municipality = expectArea('municipality', 'GM9902');
    const [how] = startingQuestions({ areas, indicators }, municipality, asked);
    expect(how).toMatchObject({ question: { indicators: ['EBGLK3S1', 'SBSSK3S6', 'OWN_1'] } });
    // Of one theme all there is of it says more.
    const [few] = startingQuestions({ areas, indicators: indicators.slice(0, 2) }, municipality, asked);
    expect(few).toMatchObject({ question: { indicators: [] } });
  });

  it('hold against the country what there are national figures of: the theme, or one figure of each', () => {
    const about = (code: string, theme: string, isNational = true) => {
      const levels = isNational ? (['country', 'municipality'] as const) : (['municipality'] as const);
      const one = indicator(code, code, [2025], 'microdata', levels);
      return { ...one, indicator: { ...one.indicator, theme } };
    };
    const beside = (asked: string, ...indicators: readonly AvailableIndicator[]) => {
      const place = expectArea('municipality', 'GM9902');
      const questions = startingQuestions({ areas, indicators }, place, {
        ...base,
        indicator: asked,
        wave: 2025,
      });
      const country = questions.find(({ text }) => text === 'Hoe staan wij tegenover het land?');
      return country?.to === 'chart' ? country.question : null;
    };
    const stress = [about('A', 'Stress'), about('B', 'Stress'), about('C', 'Stress', false)];
    expect(beside('B', ...stress, about('D', 'Geluk'))).toMatchObject({
      kind: 'profile',
      indicators: ['A', 'B'],
      against: 'country',
    });
    // The one that is asked is always there, also without a national figure.
    const own = [about('OWN', 'Eigen vragen', false), ...stress, about('D', 'Geluk')];
    expect(beside('OWN', ...own)?.indicators).toEqual(['OWN', 'A', 'D']);
    expect(beside('A', about('A', 'Stress'))).toMatchObject({ kind: 'number', indicators: [] });
  });

  it('look for schools in the municipality, also when they are asked about one of its schools', () => {
    const [how, schools] = startingQuestions(regionOptions, expectArea('school', '101'), base);
    expect(how?.text).toBe('Hoe gaat het met de jongeren op Het Baken?');
    // Where there is little room this part is only heard.
    expect(how?.place).toBe(' op Het Baken');
    expect(schools).toMatchObject({ question: { level: 'school', within: 'GM9901' } });
  });

  it('lead to districts where there are some, and else to the municipalities beside each other', () => {
    const municipality = expectArea('municipality', 'GM9901');
    const mapOf = (all: typeof areas) =>
      startingQuestions({ ...regionOptions, areas: all }, municipality, base)[4];
    expect(mapOf(areas)).toMatchObject({
      text: 'Waar in de regio?',
      question: { level: 'municipality', within: 'GG9901' },
    });
    const districts = ['Noord', 'Zuid'].map((name) => area('district', `WK${name}`, name, 'GM9901'));
    expect(mapOf([...areas, ...districts])).toMatchObject({
      text: 'Waar in de gemeente?',
      question: { level: 'district', within: 'GM9901' },
    });
  });

  it('begin with the area of the page, and with a municipality where that is about all of them', () => {
    const school = expectArea('school', '103');
    expect(startingArea(areas, school)).toBe(school);
    expect(startingArea(areas, expectArea('region', 'GG9901'))?.name).toBe('Lindewaard');
    expect(startingArea([], null)).toBeNull();
  });
});

function expectArea(level: 'region' | 'municipality' | 'school', code: string) {
  return expectSettled(findArea(areas, { level, code }));
}

function expectSettled<Value>(value: Value | null): Value {
  if (value === null) throw new Error('It should be there.');
  return value;
}
