import { expect, test } from 'vitest';
import { barNames } from '../../../shared/charts/bars/bar-names.ts';
import { chartStates } from '../../charts/states.ts';

test('draws no line from a name to its bar through the name beside it', () => {
  const spec = chartStates()['bars, girls and boys beside the region'];
  if (spec?.kind !== 'bars') throw new Error('Not bars.');
  const [own, other] = spec.series;
  if (!own || !other) throw new Error('There is nothing beside it.');
  const long = {
    ...spec,
    series: [
      { ...own, name: 'Noorderpark Mavo' },
      { ...other, name: 'GGD Voorbeeldregio' },
    ],
  };
  // Both names are wider than their bar.
  const [first, second] = barNames(long, { x: 60, y: 40, w: 420, h: 300 }, { label: 15 });
  if (!first || !second) throw new Error('A name is missing.');
  expect(first.box.y).toBeGreaterThan(second.box.y);
  expect(first.box.x + first.box.w).toBeLessThan(second.at.x);
});

test.each(Object.entries(chartStates()).filter(([, { kind }]) => kind === 'bars'))(
  'names stand at the same bars in inches as in pixels: %s',
  (_, spec) => {
    if (spec.kind !== 'bars') throw new Error('Not bars.');
    const perInch = 144;
    for (const w of [380, 560, 900, 1240]) {
      const px = barNames(spec, { x: 80, y: 100, w, h: 380 }, { label: 28 });
      const plot = { x: 80 / perInch, y: 100 / perInch, w: w / perInch, h: 380 / perInch };
      const inches = barNames(spec, plot, { label: 28 / perInch });
      expect(inches.map(({ text }) => text)).toEqual(px.map(({ text }) => text));
      for (const [index, { box, at }] of inches.entries()) {
        const there = px[index];
        for (const side of ['x', 'y'] as const) {
          expect(box[side] * perInch).toBeCloseTo(there?.box[side] ?? NaN, 3);
          expect(at[side] * perInch).toBeCloseTo(there?.at[side] ?? NaN, 3);
        }
      }
    }
  },
);
