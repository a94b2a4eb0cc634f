import { expect, it } from 'vitest';
import { lowestLevelOf } from '../../../shared/catalogue/lowest-level.ts';

it('keeps suicidal thoughts away from districts and schools, and nothing else', () => {
  expect(lowestLevelOf('PBSGK3S1')).toBe('municipality');
  expect(lowestLevelOf(' pbsgk3s2')).toBe('municipality');
  expect(lowestLevelOf('SBSSK3S6')).toBe('school');
  expect(lowestLevelOf('VR_KENTJGZ')).toBe('school');
});
