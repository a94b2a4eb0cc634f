import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../renderer/features/explore/address.ts';
import { plainLook } from '../../../renderer/features/explore/chart-look.ts';
import { anyQuestion } from '../../support/any-question.ts';

describe('the address of a question', () => {
  it('gives back every question it was written from, whatever signs its codes hold', () => {
    fc.assert(
      fc.property(anyQuestion, (asked) => {
        const read = readAddress(writeAddress(asked));
        expect({ indicators: [], waves: null, ...read, look: { ...plainLook, ...read.look } }).toEqual(asked);
      }),
    );
  });

  it('leaves out what it cannot read instead of guessing', () => {
    expect(readAddress('soort=taart&meting=twee&gebied=gemeente:,maan:3,%&niveau=constructor')).toEqual({});
  });

  it('still reads what older versions wrote', () => {
    const old =
      'soort=groepen&indicator=SBSSK3S6&meting=2025&niveau=school&in=GM9901&volgorde=naam&gebied=school:990104&per=age&tegenover=regio';
    expect(readAddress(old)).toEqual({
      kind: 'bars',
      indicator: 'SBSSK3S6',
      wave: 2025,
      level: 'school',
      within: 'GM9901',
      areas: [{ level: 'school', code: '990104' }],
      by: 'age',
      against: 'region',
      look: { order: 'name' },
    });
  });
});
