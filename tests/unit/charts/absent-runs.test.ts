import { expect, test } from 'vitest';
import { absentRuns } from '../../../shared/charts/bars/absent-runs.ts';
import type { BarsSpec } from '../../../shared/charts/spec.ts';
import { barsStates } from '../../charts/states/bars.ts';

const plot = { x: 0, y: 0, w: 800, h: 300 };

test('bars of a group that are missing for one reason are told of once, over all of them', () => {
  const runs = absentRuns(bars('bars, all hidden'), plot);
  expect(runs.map(({ group, names, isTight }) => ({ group, names, isTight }))).toEqual([
    { group: 0, names: ['Lindewaard', 'Regio'], isTight: false },
    { group: 1, names: ['Lindewaard', 'Regio'], isTight: false },
  ]);
  expect(new Set(runs.map(({ reason }) => reason))).toEqual(new Set(['Verborgen: minder dan 30 leerlingen']));
});

test('a missing bar beside one that is shown stands alone', () => {
  const [run, ...more] = absentRuns(bars('bars, one group hidden'), plot);
  expect(run).toMatchObject({ group: 0, names: ['Lindewaard'] });
  expect(more).toEqual([]);
});

test('two reasons side by side stay apart', () => {
  const spec = bars('bars, all hidden');
  const [own, reference] = spec.series;
  if (!own || !reference) throw new Error('Two series were asked.');
  const notAsked = { status: 'unavailable', reason: 'Niet gevraagd in deze meting.' } as const;
  const other = { ...reference, bars: reference.bars.map((bar) => ({ ...bar, value: notAsked })) };
  const runs = absentRuns({ ...spec, series: [own, other] }, plot);
  expect(runs.map(({ names, isTight }) => [names, isTight])).toEqual([
    [['Lindewaard'], true],
    [['Regio'], true],
    [['Lindewaard'], true],
    [['Regio'], true],
  ]);
});

function bars(state: string): BarsSpec {
  const spec = barsStates()[state];
  if (spec?.kind !== 'bars') throw new Error(`There is no state “${state}”.`);
  return spec;
}
