import { expect, test } from 'vitest';
import type { DistributionSpec } from '../../../shared/charts/distribution/distribution-spec.ts';
import { haveUnits, partText } from '../../../shared/drawing/distribution/answer-parts.ts';
import { layDistribution } from '../../../shared/drawing/distribution/distribution-layout.ts';
import { lightTheme } from '../../../shared/drawing/theme.ts';
import { chartStates } from '../../charts/states.ts';

const spec = state('distribution, plain');
const size = 15;

test('percentages in bars all carry their unit, or none does where one has room for its number only', () => {
  expect(haveUnits(spec, 4000, size)).toBe(true);
  // Of 3 % of 640 pixels the number has room and the unit has not.
  expect(haveUnits(spec, 640, size)).toBe(false);
  const value = { status: 'shown', percent: 49, whole: 49, lower: 45, upper: 53, n: 917 } as const;
  expect(partText(value, { width: 200, size, hasUnit: true })).toMatch(/^49\s%$/);
  expect(partText(value, { width: 200, size, hasUnit: false })).toBe('49');
  expect(partText(value, { width: 4, size, hasUnit: false })).toBeUndefined();
});

test('words beside bars leave the bars most of the width, however small the chart', () => {
  const noted = state('distribution, annotated: signs');
  for (const width of [360, 480, 640, 1200]) {
    for (const height of [160, 300]) {
      const { right } = layDistribution({ spec: noted, width, height, theme: lightTheme, variant: 'slide' });
      expect(right, `${String(width)} × ${String(height)}`).toBeGreaterThanOrEqual(width * 0.71);
    }
  }
});

function state(name: string): DistributionSpec {
  const found = chartStates()[name];
  if (found?.kind !== 'distribution') throw new Error(`No distribution “${name}”.`);
  return found;
}
