import { describe, expect, it } from 'vitest';
import { missingCodesOf } from '../../../shared/catalogue/missing-codes.ts';

describe('the codes that are no answer', () => {
  it('are 9 and 8 in an indicator, whether they occur or not', () => {
    expect(missingCodesOf('indicator', ['0', '1'])).toEqual({
      missing: ['9', '99'],
      notApplicable: ['8', '88'],
    });
  });

  it('are as wide as the answers: 9, 99 or 999', () => {
    expect(missingCodesOf('background', ['1', '2', '3', '9'])).toEqual({ missing: ['9'], notApplicable: [] });
    expect(missingCodesOf('age', ['9', '12', '18', '99'])).toEqual({ missing: ['99'], notApplicable: [] });
    expect(missingCodesOf('background', ['5', '120', '888', '999'])).toEqual({
      missing: ['999'],
      notApplicable: ['888'],
    });
  });

  it('leave 8 alone where it is the next answer in a row', () => {
    expect(missingCodesOf('background', ['1', '2', '7', '8', '9'])).toEqual({
      missing: ['9'],
      notApplicable: [],
    });
    expect(missingCodesOf('background', ['1', '2', '8', '9'])).toEqual({
      missing: ['9'],
      notApplicable: ['8'],
    });
  });

  it('are four nines and more for a place, and never fewer: a list of schools may count past 999', () => {
    for (const role of ['school', 'municipality', 'district', 'postcode'] as const) {
      const { missing } = missingCodesOf(role, ['9', '99', '999', '1234', '9999', '999999', 'WK999999']);
      expect(missing, role).toEqual(['9999', '999999', 'WK999999']);
    }
  });

  it('leave texts, weights and school codes alone', () => {
    expect(missingCodesOf('background', ['Jongen', 'Meisje', '9'])).toEqual({
      missing: [],
      notApplicable: [],
    });
    expect(missingCodesOf('weight', ['9'])).toEqual({ missing: [], notApplicable: [] });
    expect(missingCodesOf('school', ['99', '999'])).toEqual({ missing: [], notApplicable: [] });
  });
});
