import { describe, expect, it } from 'vitest';
import { overlaps, type Box } from '../../../../shared/charts/place-notes.ts';
import type { MapSpec } from '../../../../shared/charts/map/map-spec.ts';
import { verdictLook } from '../../../../shared/charts/verdict-look.ts';
import { drawingSizes } from '../../../../shared/drawing/drawing-props.ts';
import { layMapChart } from '../../../../shared/drawing/map/lay-map-chart.ts';
import { chartStates } from '../../../charts/states.ts';

const rooms = {
  'in a window of 1280 × 720': { width: 1182, height: 360, sizes: drawingSizes.screen },
  'in a window of 1440 × 900': { width: 974, height: 390, sizes: drawingSizes.screen },
  'on a slide': { width: 1740, height: 740, sizes: drawingSizes.slide },
} as const;

describe.each(Object.entries(rooms))('25 districts %s', (_, room) => {
  const { legend, labels, list } = layMapChart(districts(), room);
  const rows = list?.rows ?? [];

  it('each have their name on the map, or a number there and their name beside it', () => {
    const onMap = labels.flatMap(({ number, place }) => (number === null ? [place.area.name] : []));
    const numbered = labels.flatMap(({ number, place }) =>
      number === null ? [] : [[number.value, place.area.name]],
    );
    const told = rows.map(({ number, area }) => [number.value, area.name]);
    expect(told.map(([value]) => value)).toEqual(told.map((_, index) => index + 1));
    expect([...numbered].sort(([a], [b]) => Number(a) - Number(b))).toEqual(told);
    const names = districts().areas.map(({ name }) => name);
    expect([...onMap, ...rows.map(({ area }) => area.name)].sort()).toEqual([...names].sort());
    for (const { number, names: inside, place } of labels)
      if (number === null) expect(inside.join(' ')).toBe(place.area.name);
  });

  it('run from north to south', () => {
    const placeOf = new Map(labels.map(({ place }) => [place.area, place.at.y]));
    const heights = rows.map(({ area }) => placeOf.get(area) ?? NaN);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
  });

  it('have numbers and names clear of each other, of the legend and of the edge', () => {
    const boxes = labels.map(({ box }) => box);
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).filter((other) => overlaps(box, other))).toEqual([]);
      expect(isIn(box, legend.frame)).toBe(true);
    }
    expect(list && overlaps(list.box, legend.box)).toBe(false);
    expect(list && overlaps(list.box, legend.frame)).toBe(false);
    expect(list && isIn(list.box, { x: 0, y: 0, w: room.width, h: room.height })).toBe(true);
  });

  it('say of a hidden one that it is, and never a figure', () => {
    const hidden = rows.filter(({ area }) => area.value.status === 'hidden');
    expect(hidden.length).toBeGreaterThan(0);
    for (const { area, name, figure, look } of hidden)
      expect({ name, figure, look }).toEqual({ name: `${area.name}: verborgen`, figure: '', look: null });
  });
});

it('keeps the sign of a verdict on the map where the figure does not fit beside the number', () => {
  const spec = districts();
  const look = verdictLook('ongunstiger');
  const areas = spec.areas.map((area) => (area.value.status === 'shown' ? { ...area, look } : area));
  const { labels } = layMapChart({ ...spec, areas }, rooms['in a window of 1280 × 720']);
  const judged = labels.filter(({ place }) => place.area.look !== null);
  expect(judged.filter(({ figure }) => figure === '').length).toBeGreaterThan(0);
  expect(judged.filter((label) => label.look !== look)).toEqual([]);
});

it('leaves numbers out where there is no room for the names', () => {
  for (const room of [
    { width: 860, height: 560, sizes: drawingSizes.slide },
    { width: 660, height: 150, sizes: drawingSizes.screen },
  ]) {
    const { labels, list } = layMapChart(districts(), room);
    expect(list).toBeNull();
    expect(labels.filter(({ number }) => number !== null)).toEqual([]);
  }
});

it('numbers nothing where all names stand on the map, nor on tiles', () => {
  for (const name of ['map, plain', 'map, tiles by name', 'map, tiles, many areas'])
    expect(layMapChart(mapOf(name), rooms['in a window of 1440 × 900']).list, name).toBeNull();
});

function districts(): MapSpec {
  return mapOf('map, districts');
}

function mapOf(name: string): MapSpec {
  const spec = chartStates()[name];
  if (spec?.kind !== 'map') throw new Error(`No map state ${name}`);
  return spec;
}

function isIn(box: Box, frame: Box): boolean {
  const air = 0.5;
  return (
    box.x >= frame.x - air &&
    box.y >= frame.y - air &&
    box.x + box.w <= frame.x + frame.w + air &&
    box.y + box.h <= frame.y + frame.h + air
  );
}
