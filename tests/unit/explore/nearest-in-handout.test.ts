import { expect, test } from 'vitest';
import { nearestInHandout } from '../../../renderer/features/explore/nearest-in-handout.ts';
import { indicatorsOf, type ChartRequest } from '../../../shared/model/chart-request.ts';
import { regionOptions } from '../../support/explore-options.ts';

const lindewaard = { level: 'municipality', code: 'GM9901' } as const;
const asked: ChartRequest = {
  kind: 'bars',
  indicator: 'EBGLK3S1',
  wave: 2023,
  area: lindewaard,
  reference: null,
  by: 'gender',
};

test('offers first what is asked of the same area in the same kind, and only of the indicator', () => {
  const near = nearestInHandout(regionOptions, asked);
  expect(near).toHaveLength(5);
  expect(near[0]).toMatchObject({ kind: 'bars', area: lindewaard, by: 'gender', wave: 2023 });
  for (const chart of near) expect(indicatorsOf(chart)).toContain('EBGLK3S1');
});

test('does not offer the question itself, which is not there', () => {
  const [first] = nearestInHandout(regionOptions, asked);
  if (!first) throw new Error('Nothing was offered.');
  expect(nearestInHandout(regionOptions, first)).not.toContainEqual(first);
});
