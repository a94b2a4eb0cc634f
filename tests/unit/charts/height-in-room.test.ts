import { expect, test } from 'vitest';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { layMultiples } from '../../../shared/drawing/multiples/multiples-layout.ts';
import { fitTop, topHeight } from '../../../shared/drawing/top/top-layout.ts';
import { topSizes } from '../../../shared/drawing/top/top-sizes.ts';
import { heightInRoom, leastHeightInRoom, wantedHeight } from '../../../shared/drawing/wanted-height.ts';
import { chartStates } from '../../charts/states.ts';

const width = 974;
const states: Readonly<Record<string, ChartSpec>> = chartStates();

function state<Kind extends ChartSpec['kind']>(kind: Kind, name: string): Extract<ChartSpec, { kind: Kind }> {
  const spec = states[name];
  if (spec?.kind !== kind) throw new Error(`${name} is no ${kind}.`);
  return spec as Extract<ChartSpec, { kind: Kind }>;
}

test('lets small trends grow with the sheet, all of them, and scrolls where they do not fit', () => {
  const spec = state('multiples', 'multiples, plain');
  const wanted = wantedHeight(spec, width) ?? 0;
  const heightOf = (room: number) => {
    const height = heightInRoom(spec, width, room);
    const { panels, leftOut } = layMultiples(spec, { width, height, variant: 'screen' });
    expect(leftOut).toBe(0);
    return { height, panel: panels[0]?.plot.h ?? 0 };
  };
  expect(heightOf(wanted / 2).height).toBe(wanted);
  expect(heightOf(wanted * 2).height).toBe(wanted * 2);
  expect(heightOf(wanted * 2).panel).toBeGreaterThan(heightOf(wanted).panel * 1.4);
});

test.each(['top, plain', 'top, twenty', 'top, published without intervals'])(
  '%s: shrinks a little before it scrolls, and leaves no place out',
  (name) => {
    const spec = state('top', name);
    const wanted = topHeight(spec, width);
    for (const share of [0.5, 0.7, 0.8, 0.86, 0.92, 1, 1.5]) {
      const height = heightInRoom(spec, width, wanted * share);
      expect(height).toBeGreaterThan(wanted * 0.84);
      expect(height).toBeLessThanOrEqual(wanted);
      expect(fitTop(spec, width, height, topSizes.screen).rows).toHaveLength(spec.rows.length);
      if (share >= 0.92) expect(height).toBeLessThanOrEqual(wanted * share);
    }
  },
);

test('lets the rows of a ranking come closer where then all are in sight, and else scrolls', () => {
  const spec = state('ranking', 'ranking, plain');
  const wanted = wantedHeight(spec, width) ?? 0;
  const tight = wanted - 4 * spec.rows.length;
  expect(heightInRoom(spec, width, wanted - 1)).toBe(wanted - 1);
  expect(heightInRoom(spec, width, tight)).toBe(tight);
  expect(heightInRoom(spec, width, tight - 1)).toBe(wanted);
});

test('lets groups per area come closer where then all are in sight, and else scrolls', () => {
  const spec = state('dumbbell', 'dumbbell, plain');
  const wanted = wantedHeight(spec, width) ?? 0;
  expect(heightInRoom(spec, width, wanted - 1)).toBe(wanted - 1);
  expect(heightInRoom(spec, width, wanted / 2)).toBe(wanted);
});

test('keeps a chart of a few rows more than a low window has room for whole, and lets one of many scroll', () => {
  const spec = state('dumbbell', 'dumbbell, plain');
  const [row] = spec.rows;
  if (row === undefined) throw new Error('It has rows.');
  const withRows = (count: number) => ({ ...spec, rows: Array.from({ length: count }, () => row) });
  const keptOf = (count: number) => leastHeightInRoom(withRows(count), width);
  expect(keptOf(3)).toBe(wantedHeight(withRows(3), width));
  expect(keptOf(11)).toBeGreaterThan(400);
  expect(heightInRoom(withRows(11), width, keptOf(11))).toBe(keptOf(11));
  expect(keptOf(40)).toBe(360);
});
