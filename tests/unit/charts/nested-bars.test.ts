import { expect, test } from 'vitest';
import { groupLabels } from '../../../shared/charts/bars/group-labels.ts';
import { figureLook } from '../../../shared/charts/bars/figure-look.ts';
import type { BarsSpec } from '../../../shared/charts/spec.ts';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import { tableRows } from '../../../shared/charts/table-rows.ts';
import { drawingSizes } from '../../../shared/drawing/drawing-props.ts';
import { nestedBars } from '../../charts/states/nested-bars.ts';
import { barsStates } from '../../charts/states/bars.ts';

const plot = { x: 40, y: 40, w: 600, h: 300 };

test('gathers neighbouring groups under what they have in common', () => {
  const { nesting } = spec('bars, nested');
  expect(nesting).toEqual({
    heads: ['Geslacht', 'Klas'],
    inner: ['klas 2', 'klas 4', 'klas 2', 'klas 4'],
    outer: [
      { label: 'meisjes', from: 0, count: 2 },
      { label: 'jongens', from: 2, count: 2 },
    ],
  });
});

test('an outer group of which one combination does not occur is narrower', () => {
  expect(spec('bars, nested, one inner group missing').nesting?.outer.map(({ count }) => count)).toEqual([
    2, 1,
  ]);
});

test('a plain breakdown has one row of names', () => {
  const plain = barsStates()['bars, girls and boys beside the region'];
  if (plain?.kind !== 'bars') throw new Error('no plain bars');
  expect(plain.nesting).toBeNull();
  expect(groupLabels(plain, plot, drawingSizes.screen).dividers).toEqual([]);
});

test('parts outer groups where one ends and the next begins, and names each in its middle', () => {
  const { labels, dividers, height } = groupLabels(spec('bars, nested'), plot, drawingSizes.screen);
  expect(dividers).toEqual([{ x: 340, top: 340, foot: 340 + height }]);
  const middles = Object.fromEntries(labels.slice(-2).map(({ text, x }) => [text, x]));
  expect(middles).toEqual({ meisjes: 190, jongens: 490 });
  const lowest = Math.max(...labels.flatMap(({ y }) => y));
  expect(lowest).toBeLessThan(340 + height);
});

test('the table has a column for either breakdown', () => {
  const { header, rows } = tableRows(spec('bars, nested, some hidden'));
  expect(header.slice(0, 3)).toEqual(['Gebied', 'Geslacht', 'Klas']);
  const texts = rows.slice(0, 3).map((row) => row.slice(0, 4).map(({ text }) => text));
  expect(texts).toEqual([
    ['Het Baken', 'meisjes', 'klas 2', '59\u00a0%'],
    ['Het Baken', 'meisjes', 'klas 4', '–'],
    ['Het Baken', 'jongens', 'klas 2', '–'],
  ]);
});

test('tells of a combination as a sentence does', () => {
  expect(spec('bars, nested, compared').headline).toBe(
    'Vaak stress op Het Baken: onder meisjes in klas 4 en jongens in klas 2 ongunstiger dan op de andere scholen van de regio',
  );
  expect(spec('bars, nested, all compared and different').headline).toContain(
    'in alle groepen ongunstiger dan',
  );
  expect(spec('bars, nested').headline).toBe('Vaak stress naar geslacht en klas op Het Baken, 2025');
  expect(spec('bars, nested, some hidden').altText).toContain(
    'Niet getoond: Het Baken meisjes in klas 4 en Het Baken jongens in klas 2.',
  );
});

test('a hidden combination leaves no number behind', () => {
  const hidden = chartMarks(spec('bars, nested, all hidden'));
  expect(hidden).toHaveLength(8);
  expect(hidden.every(({ value }) => value.status === 'hidden' && !('percent' in value))).toBe(true);
});

test('writes the percentages of narrow bars smaller and without a sign, never under nine points', () => {
  const many = spec('bars, nested, twelve groups');
  const label = 28;
  expect(figureLook(many, { ...plot, w: 1700 }, label)).toEqual({ size: label, hasSign: false });
  expect(figureLook(many, { ...plot, w: 760 }, label).size).toBeLessThan(label);
  expect(figureLook(many, { ...plot, w: 100 }, label).size).toBe(18);
});

function spec(name: string): BarsSpec {
  const found = nestedBars()[name];
  if (found?.kind !== 'bars') throw new Error(`No bars “${name}”.`);
  return found;
}
