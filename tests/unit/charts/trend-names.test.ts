import { expect, test } from 'vitest';
import type { TrendSpec } from '../../../shared/charts/spec.ts';
import { trendLabels } from '../../../shared/charts/trend/trend-labels.ts';
import { chartStates } from '../../charts/states.ts';

const state = chartStates()['trend, one area'];
if (state?.kind !== 'trend') throw new Error('No trend among the chart states.');
const spec: TrendSpec = state;
const [line] = spec.series;
if (!line) throw new Error('A trend without lines.');

test('calls a region "regio" where its name does not fit, and by its name where it does', () => {
  const region = named('GGD Voorbeeldregio', 'R1');
  expect(namesOf([region], 600)).toEqual(['GGD Voorbeeldregio']);
  expect(namesOf([region], 430)).toEqual(['regio']);
});

test('keeps the names of two regions apart', () => {
  const names = namesOf([named('GGD Voorbeeldregio', 'R1'), named('GGD Buurregio', 'R2')], 430);
  expect(names.filter((name) => name === 'regio')).toEqual([]);
});

function named(name: string, areaCode: string): TrendSpec['series'][number] {
  const points = (line?.points ?? []).map((point) => ({
    ...point,
    mark: { ...point.mark, level: 'region' as const, areaCode },
  }));
  return { name, areaCode, role: 'other', marker: 'circle', points };
}

/** As they stand at the ends of the lines, without the percentage, in a drawing this wide. */
function namesOf(series: TrendSpec['series'], right: number): string[] {
  const room = { plot: { x: 40, y: 10, w: 300, h: 200 }, right, size: 15, dot: 11 };
  return trendLabels({ ...spec, series }, room).map(({ text }) => text.replace(/ [~\d][^ ]*$/, ''));
}
