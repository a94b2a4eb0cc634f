import { expect, test } from 'vitest';
import type { AddressedQuestion } from '../../../renderer/features/explore/address.ts';
import { ownMark } from '../../../renderer/features/explore/own-mark.ts';
import { settleQuestion, type ExploreOptions } from '../../../renderer/features/explore/settle-question.ts';
import { area, indicator } from '../../support/explore-options.ts';

const options: ExploreOptions = {
  indicators: [
    indicator('Roken_1', 'Rookt', [2024], 'aggregate', ['country', 'region', 'municipality', 'school']),
  ],
  areas: [
    area('country', 'NL01', 'Nederland', null),
    area('region', 'GG0706', 'GGD Drenthe', null),
    area('region', 'GG2707', 'GGD IJsselland', null),
    area('municipality', 'GM0034', 'Almere', null),
    area('municipality', 'GM0150', 'Deventer', null),
    area('school', '101', 'Het Baken', null),
    area('school', '102', 'De Linde', null),
  ],
  waves: [2024],
  breakdowns: [],
  combinations: [],
};

test.each(['ranking', 'map', 'multiples', 'matrix'] as const)(
  'is the municipality that was asked about, in a %s of them',
  (kind) => {
    const areas = [{ level: 'municipality', code: 'GM0150' }] as const;
    const asked = { kind, level: 'municipality', areas } as const;
    expect(own(asked)).toMatchObject({ level: 'municipality', areaCode: 'GM0150', indicator: 'Roken_1' });
    expect(own({ ...asked, kind: 'trend' })).toBeNull();
    if (kind === 'ranking') expect(own({ ...asked, level: 'region' })).toBeNull();
  },
);

test('is no region that was only the first of all, unless it is the own one', () => {
  const asked = { kind: 'ranking', level: 'region' } as const;
  expect(own(asked)).toBeNull();
  expect(own(asked, { ...options, ownRegion: 'GG0706' })?.areaCode).toBe('GG0706');
  expect(own(asked, { ...options, ownRegion: 'GG2707' })?.areaCode).toBe('GG2707');
});

test('is the school that was asked about, among all schools', () => {
  const areas = [{ level: 'school', code: '102' }] as const;
  expect(own({ kind: 'ranking', level: 'school', areas })?.areaCode).toBe('102');
  expect(own({ kind: 'ranking', level: 'school' })).toBeNull();
});

function own(address: AddressedQuestion, all: ExploreOptions = options) {
  const settled = settleQuestion(all, address);
  if (settled === null) throw new Error('There is an indicator.');
  return ownMark(all, settled.question);
}
