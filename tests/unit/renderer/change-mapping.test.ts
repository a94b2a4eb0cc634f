import { describe, expect, test } from 'vitest';
import { giveRole, giveRoles, readCodes } from '../../../renderer/features/data/change-mapping.ts';
import { mergeMapping } from '../../../renderer/features/data/merge-mapping.ts';
import { column } from './proposal.ts';

describe('giving a column a role', () => {
  test('takes a single role from the column that had it, which stays usable as a breakdown', () => {
    const columns = [column('KLAS', 'class'), column('LEERJAAR', 'background')];
    expect(giveRole(columns, 'class', 'LEERJAAR')).toEqual({
      KLAS: { role: 'background' },
      LEERJAAR: { role: 'class' },
    });
  });

  test('leaves the role to no column when none is chosen', () => {
    expect(giveRole([column('KLAS', 'class')], 'class', null)).toEqual({ KLAS: { role: 'background' } });
  });

  test('lets several columns be weights and indicators', () => {
    const columns = [column('w2023', 'weight'), column('w2025', 'ignore'), column('A', 'indicator')];
    expect(giveRoles(columns, { w2025: 'weight', B: 'indicator' })).toEqual({
      w2025: { role: 'weight' },
      B: { role: 'indicator' },
    });
  });
});

test('reads codes however they are separated, each once', () => {
  expect(readCodes(' 9, 99;999  9 ')).toEqual(['9', '99', '999']);
  expect(readCodes('')).toEqual([]);
});

describe('merging what the user settles', () => {
  test('keeps earlier changes of a column beside later ones', () => {
    const before = { year: 2025, columns: { KLAS: { missingCodes: ['9'] } } };
    expect(mergeMapping(before, { columns: { KLAS: { role: 'class' }, A: { role: 'ignore' } } })).toEqual({
      year: 2025,
      columns: { KLAS: { missingCodes: ['9'], role: 'class' }, A: { role: 'ignore' } },
    });
  });

  test('forgets one weight for all waves when each wave gets its own', () => {
    expect(mergeMapping({ weight: 'w' }, { weight: undefined }).weight).toBeUndefined();
  });
});
