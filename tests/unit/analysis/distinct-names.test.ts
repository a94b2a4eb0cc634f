import { expect, it } from 'vitest';
import { withDistinctNames } from '../../../electron/analysis/distinct-names.ts';
import { area } from '../../support/explore-options.ts';

const municipalities = [
  area('municipality', 'GM1', 'Lindewaard', 'GG1'),
  area('municipality', 'GM2', 'Molenbroek', 'GG1'),
];
const names = (...areas: Parameters<typeof withDistinctNames>[0]) =>
  withDistinctNames([...municipalities, ...areas])
    .slice(municipalities.length)
    .map(({ name }) => name);

it('names the municipality of districts and schools that have a name in common', () => {
  expect(
    names(
      area('district', 'WK1', 'Centrum', 'GM1'),
      area('district', 'WK2', 'Centrum', 'GM2'),
      area('district', 'WK3', 'Noord', 'GM2'),
      area('school', '101', 'Het Baken', 'GM1'),
      area('school', '102', 'Het Baken', 'GM2'),
      area('school', '103', 'Noord', 'GM1'),
    ),
  ).toEqual([
    'Centrum (Lindewaard)',
    'Centrum (Molenbroek)',
    'Noord',
    'Het Baken (Lindewaard)',
    'Het Baken (Molenbroek)',
    'Noord',
  ]);
});

it('keeps the name an area has where it lies, only where it is told apart', () => {
  const alike = [area('district', 'WK1', 'Centrum', 'GM1'), area('district', 'WK2', 'Centrum', 'GM2')];
  const plain = withDistinctNames([...municipalities, ...alike]).map(({ plainName }) => plainName);
  expect(plain).toEqual([undefined, undefined, 'Centrum', 'Centrum']);
});

it('leaves names that what they lie in does not tell apart', () => {
  const inOne = [area('school', '1', 'Het Baken', 'GM1'), area('school', '2', 'Het Baken', 'GM1')];
  expect(names(...inOne)).toEqual(['Het Baken', 'Het Baken']);
  const somewhere = [area('district', 'WK1', 'Centrum', null), area('district', 'WK2', 'Centrum', 'GM2')];
  expect(names(...somewhere)).toEqual(['Centrum', 'Centrum (Molenbroek)']);
});
