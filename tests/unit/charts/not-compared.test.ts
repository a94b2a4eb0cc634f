import { expect, test } from 'vitest';
import { describeValue } from '../../../shared/charts/describe-value.ts';
import { lookUp } from '../../../shared/charts/figure-lookup.ts';
import { markTip } from '../../../shared/charts/mark-tip.ts';
import { makeTable } from '../../support/figure-tables.ts';

const table = makeTable(
  [
    {
      ...{ level: 'school', area: 'Het Baken', wave: 2025 },
      cell: { percent: 61.4, lower: 54.2, upper: 67.9, n: 212 },
      compared: 'hidden',
    },
  ],
  { comparing: { with: 'rest', correction: 'bh', rule: { kind: 'test' }, family: 6 } },
);

test('says at a figure without a verdict why it has none, and nothing of the comparison itself', () => {
  const figures = lookUp(table);
  const mark = figures.mark('school', 'Het Baken', 2025);
  const value = figures.value(mark);
  expect(describeValue(value, figures.difference(mark))).toBe(
    '61\u00a0% (54 tot 68\u00a0%), niet vergeleken: dat zou te veel zeggen over een kleine groep',
  );
  const tip = markTip({ mark, name: 'Het Baken', detail: null, value, difference: null, isReference: false });
  expect(tip.reason).toBe('Niet vergeleken: dat zou te veel zeggen over een kleine groep.');
  expect(tip.difference).toBeNull();
});
