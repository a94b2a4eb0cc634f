import { expect, test } from 'vitest';
import { chartQuestion } from '../../../shared/charts/chart-question.ts';

test('asks a ranking for its areas and the one it is held against', () => {
  const question = chartQuestion({
    kind: 'ranking',
    indicator: 'SBSSK3S6',
    wave: 2025,
    level: 'school',
    within: 'GM9001',
    reference: { level: 'municipality', code: 'GM9001' },
    order: 'high-first',
  });
  expect(question).toEqual({
    indicators: ['SBSSK3S6'],
    areas: [
      { level: 'school', within: 'GM9001' },
      { level: 'municipality', only: ['GM9001'] },
    ],
    waves: [2025],
    compare: { with: 'rest', levels: ['school'] },
  });
});

test('asks a trend for all waves, each area once', () => {
  const question = chartQuestion({
    kind: 'trend',
    indicator: 'EBGLK3S1',
    areas: [
      { level: 'municipality', code: 'GM9001' },
      { level: 'municipality', code: 'GM9002' },
    ],
    reference: { level: 'municipality', code: 'GM9001' },
  });
  expect(question).toEqual({
    indicators: ['EBGLK3S1'],
    areas: [{ level: 'municipality', only: ['GM9001', 'GM9002'] }],
    compare: { with: 'wave' },
  });
});

test('asks bars for one wave and one breakdown', () => {
  const question = chartQuestion({
    kind: 'bars',
    indicator: 'EBGLK3S1',
    wave: 2025,
    area: { level: 'school', code: '237781' },
    reference: { level: 'region', code: 'GG9901' },
    by: 'gender',
  });
  expect(question).toEqual({
    indicators: ['EBGLK3S1'],
    areas: [
      { level: 'school', only: ['237781'] },
      { level: 'region', only: ['GG9901'] },
    ],
    waves: [2025],
    by: 'gender',
    // The region is drawn beside it, so that is what it is held against.
    compare: { with: 'rest', of: 'region', levels: ['school'], groupsOnly: true },
  });
});

const municipalities = {
  kind: 'ranking',
  indicator: 'SBSSK3S6',
  wave: 2025,
  level: 'municipality',
  within: null,
  order: 'high-first',
} as const;

test('holds areas against the country where the country is drawn', () => {
  const { compare } = chartQuestion({ ...municipalities, reference: { level: 'country', code: 'NL01' } });
  expect(compare).toEqual({ with: 'reference', levels: ['municipality'] });
});

test.each([null, { level: 'municipality', code: 'GM9001' } as const])(
  'compares nothing where no larger area is drawn: %j',
  (reference) => {
    expect(chartQuestion({ ...municipalities, reference })).not.toHaveProperty('compare');
  },
);

test('holds groups against each other where no area stands beside them', () => {
  const bars = {
    kind: 'bars',
    indicator: 'EBGLK3S1',
    wave: 2025,
    area: { level: 'municipality', code: 'GM9001' },
    reference: null,
  } as const;
  expect(chartQuestion({ ...bars, by: 'gender' }).compare).toEqual({ with: 'group' });
  expect(chartQuestion({ ...bars, by: null })).not.toHaveProperty('compare');
});
