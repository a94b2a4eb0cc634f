import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  orderIn,
  readView,
  withoutView,
  withView,
  type SheetView,
} from '../../../renderer/features/explore/address-view.ts';
import { writeAddress } from '../../../renderer/features/explore/address.ts';
import { anyQuestion } from '../../support/any-question.ts';

const plain: SheetView = { show: 'chart', order: null };
const anyView: fc.Arbitrary<SheetView> = fc.record({
  show: fc.constantFrom('chart', 'table'),
  order: fc.option(
    fc.record({
      head: fc.string({ minLength: 1 }),
      direction: fc.constantFrom('ascending', 'descending'),
    }),
  ),
});

describe('how the sheet shows an answer, in the address', () => {
  it('is given back with every question, and leaves the question as it was', () => {
    fc.assert(
      fc.property(anyQuestion, anyView, anyView, (question, before, view) => {
        const asked = writeAddress(question);
        const address = withView(withView(asked, before), view);
        expect(readView(address)).toEqual(view);
        expect(withoutView(address)).toBe(asked);
      }),
    );
  });

  it('is not written where it is plain', () => {
    expect(withView('soort=trend', plain)).toBe('soort=trend');
  });

  it('is plain where it cannot be read', () => {
    expect(readView('weergave=taart&kolom=Percentage')).toEqual(plain);
    expect(readView('weergave=constructor&richting=op')).toEqual(plain);
    expect(readView('kolom=&richting=op')).toEqual(plain);
    expect(readView('kolom=n&richting=schuin')).toEqual(plain);
  });

  it('orders by a column that is there, and otherwise as the chart', () => {
    const asked = { head: 'Percentage', direction: 'descending' } as const;
    expect(orderIn(['School', 'Percentage'], asked)).toEqual({ column: 1, direction: 'descending' });
    expect(orderIn(['School', 'n'], asked)).toBeNull();
    expect(orderIn(['School'], null)).toBeNull();
  });
});
