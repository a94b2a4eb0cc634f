import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../renderer/features/explore/address.ts';
import { comparisonLevels, type ExploreQuestion } from '../../../renderer/features/explore/question.ts';
import { levels } from '../../../shared/model/area.ts';

const code = fc.string({ minLength: 1, maxLength: 12 });
const question: fc.Arbitrary<ExploreQuestion> = fc.record({
  kind: fc.constantFrom('ranking', 'trend', 'bars'),
  indicator: code,
  wave: fc.integer({ min: 1990, max: 2100 }),
  level: fc.constantFrom(...levels),
  within: fc.option(code.filter((text) => text !== 'alle')),
  order: fc.constantFrom('high-first', 'low-first', 'name'),
  areas: fc.array(fc.record({ level: fc.constantFrom(...levels), code }), { minLength: 1, maxLength: 5 }),
  by: fc.option(code.filter((text) => text !== 'niets')),
  against: fc.option(fc.constantFrom(...comparisonLevels)),
});

describe('the address of a question', () => {
  it('gives back every question it was written from, whatever signs its codes hold', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { order, ...others } = readAddress(writeAddress(asked));
        expect({ order: order ?? 'high-first', ...others }).toEqual(asked);
      }),
    );
  });

  it('leaves out what it cannot read instead of guessing', () => {
    expect(readAddress('soort=taart&meting=twee&gebied=gemeente:,maan:3,%&niveau=constructor')).toEqual({});
  });
});
