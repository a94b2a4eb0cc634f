import { expect, test } from 'vitest';
import { ownRegionOf } from '../../../electron/analysis/own-region.ts';
import { area } from './workspace.ts';

const regions = [
  { ...area('region', 'GG0706'), name: 'GGD Drenthe' },
  { ...area('region', 'GG2707'), name: 'GGD IJsselland' },
  { ...area('region', 'GG2406'), name: 'GGD Noord- en Oost-Gelderland' },
  { ...area('municipality', 'GM0001'), name: 'Drenthe' },
];

test.each([
  ['GGD Drenthe', 'GG0706'],
  ['drenthe', 'GG0706'],
  ['GGD regio IJsselland', 'GG2707'],
  ['GGD Noord- en Oost Gelderland', 'GG2406'],
])('knows the region of %s', (organisation, code) => {
  expect(ownRegionOf(regions, organisation)).toBe(code);
});

test('chooses none where the settings name none, or another', () => {
  expect(ownRegionOf(regions, '')).toBeNull();
  expect(ownRegionOf(regions, 'GGD')).toBeNull();
  expect(ownRegionOf(regions, 'GGD Gelderland')).toBeNull();
});
