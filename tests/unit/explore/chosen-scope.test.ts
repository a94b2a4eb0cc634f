import { expect, it } from 'vitest';
import { chosenScope } from '../../../renderer/features/explore/chosen-scope.ts';
import type { ChartRequest, RequestOf } from '../../../shared/model/chart-request.ts';

const ranking: RequestOf<'ranking'> = {
  kind: 'ranking',
  indicator: 'STRESS',
  wave: 2025,
  level: 'school',
  within: 'GM9901',
  reference: { level: 'municipality', code: 'GM9901' },
  order: 'high-first',
};
const trend: RequestOf<'trend'> = {
  kind: 'trend',
  indicator: 'STRESS',
  areas: [{ level: 'school', code: '990101' }],
  reference: null,
};
const bars: RequestOf<'bars'> = {
  kind: 'bars',
  indicator: 'STRESS',
  wave: 2025,
  area: { level: 'school', code: '990101' },
  reference: null,
  by: 'gender',
};

it.each<[string, ChartRequest, ChartRequest]>([
  ['another wave', ranking, { ...ranking, wave: 2023 }],
  ['another comparison', ranking, { ...ranking, reference: null }],
  ['another order', ranking, { ...ranking, order: 'name', marks: 'bars' }],
  ['fewer waves', trend, { ...trend, waves: [2023, 2025] }],
])('keeps the chosen mark with %s', (_, before, after) => {
  expect(chosenScope(after)).toBe(chosenScope(before));
});

it.each<[string, ChartRequest, ChartRequest]>([
  ['another indicator', ranking, { ...ranking, indicator: 'LONELY' }],
  ['schools elsewhere', ranking, { ...ranking, within: 'GM9902' }],
  ['areas of another level', ranking, { ...ranking, level: 'district' }],
  ['another kind of chart', ranking, { ...ranking, kind: 'funnel', level: 'school' }],
  ['another area', bars, { ...bars, area: { level: 'school', code: '990102' } }],
  ['other groups', bars, { ...bars, by: 'class' }],
  ['one area more', trend, { ...trend, areas: [...trend.areas, { level: 'school', code: '990102' }] }],
])('drops the chosen mark with %s', (_, before, after) => {
  expect(chosenScope(after)).not.toBe(chosenScope(before));
});
