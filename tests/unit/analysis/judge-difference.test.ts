import { expect, it } from 'vitest';
import { judgeDifference } from '../../../shared/model/judge-difference.ts';

const judge = (
  difference: number,
  significant: boolean | null,
  rule: Parameters<typeof judgeDifference>[2],
  direction: Parameters<typeof judgeDifference>[1] = 'high',
) => judgeDifference({ difference, significant }, direction, rule);

it('says by the direction of the indicator which side is good news', () => {
  const test = { kind: 'test' } as const;
  expect(judge(4, true, test, 'high')).toBe('gunstiger');
  expect(judge(-4, true, test, 'high')).toBe('ongunstiger');
  expect(judge(4, true, test, 'low')).toBe('ongunstiger');
  expect(judge(-4, true, test, 'low')).toBe('gunstiger');
  expect(judge(4, true, test, 'neutral')).toBe('hoger');
  expect(judge(-4, true, test, 'neutral')).toBe('lager');
  expect(judge(12, false, test)).toBe('vergelijkbaar');
});

it('wants the points as well as the test, or the points alone', () => {
  const both = { kind: 'test-and-points', points: 3 } as const;
  expect(judge(2.9, true, both)).toBe('vergelijkbaar');
  expect(judge(3, true, both)).toBe('gunstiger');
  expect(judge(8, false, both)).toBe('vergelijkbaar');
  const points = { kind: 'points', points: 3 } as const;
  expect(judge(-3, false, points)).toBe('ongunstiger');
  expect(judge(-2.9, true, points)).toBe('vergelijkbaar');
  // 45 % − 42 % is a hair below 3 in floating point.
  expect(judge(100 * (0.45 - 0.42), null, points)).toBe('gunstiger');
});

it('follows the rule of the reports: 5 and 10 points', () => {
  const report = { kind: 'report' } as const;
  expect([-4.9, -5, -9.9, -10, 4.9, 9.9, 10].map((difference) => judge(difference, null, report))).toEqual([
    'vergelijkbaar',
    'mogelijk aandachtspunt',
    'mogelijk aandachtspunt',
    'ongunstiger',
    'vergelijkbaar',
    'vergelijkbaar',
    'gunstiger',
  ]);
  expect(judge(7, null, report, 'neutral')).toBe('vergelijkbaar');
  expect(judge(10, null, report, 'neutral')).toBe('hoger');
});

it('gives no verdict where the rule wants a test and there is none', () => {
  expect(judge(20, null, { kind: 'test' })).toBeNull();
  expect(judge(20, null, { kind: 'test-and-points', points: 3 })).toBeNull();
});
