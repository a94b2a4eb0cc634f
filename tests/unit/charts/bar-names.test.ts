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
