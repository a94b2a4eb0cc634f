import { expect, it } from 'vitest';
import { innerPoint } from '../../../../shared/charts/map/inner-point.ts';
import { areaNames } from '../../../../shared/catalogue/areas-2024.ts';
import { layMap, type MapLayout } from '../../../../shared/charts/map/lay-map.ts';
import { fitMercator } from '../../../../shared/charts/map/mercator.ts';
import { nearestPlaces } from '../../../../shared/charts/map/nearest-place.ts';
import { isInside, type Outline } from '../../../../shared/charts/map/outline.ts';
import { placeMapLabels } from '../../../../shared/charts/map/place-map-labels.ts';
import { overlaps } from '../../../../shared/charts/place-notes.ts';
import type { MapSpec } from '../../../../shared/charts/map/map-spec.ts';
import { chartStates } from '../../../charts/states.ts';

const frame = { x: 0, y: 0, w: 720, h: 480 };

it('fits the map in its frame, north up and east right', () => {
  const project = fitMercator([[[3, 51, 4, 51, 4, 52, 3, 52]]], frame);
  const [southWest, northEast] = [project?.(3, 51), project?.(4, 52)];
  expect(southWest?.y).toBeCloseTo(480);
  expect(northEast?.y).toBeCloseTo(0);
  // At 51,5° a degree of longitude is 0,6225 times one of latitude.
  expect(((northEast?.x ?? 0) - (southWest?.x ?? 0)) / 480).toBeCloseTo(0.6225, 2);
  expect(fitMercator([], frame)).toBeNull();
});

it('puts a figure on land: not in the bay of a horseshoe, not in a lake', () => {
  const horseshoe: Outline = [
    [0, 0, 90, 0, 90, 100, 60, 100, 60, 30, 30, 30, 30, 100, 0, 100].reduce<{ x: number; y: number }[]>(
      (points, value, at, all) => (at % 2 === 0 ? [...points, { x: value, y: all[at + 1] ?? 0 }] : points),
      [],
    ),
  ];
  expect(isInside(horseshoe, innerPoint(horseshoe))).toBe(true);
  const ring = (from: number, to: number) => [
    { x: from, y: from },
    { x: to, y: from },
    { x: to, y: to },
    { x: from, y: to },
  ];
  const aroundLake: Outline = [ring(0, 100), ring(20, 80)];
  expect(isInside(aroundLake, innerPoint(aroundLake))).toBe(true);
});

it.each(mapStateNames())('%s: has a place for every area, and no label over another', (name) => {
  const spec = state(name);
  const { places } = layMap(spec, frame, 13);
  expect(places.map(({ area }) => area)).toEqual(spec.areas);
  const labels = placeMapLabels(places, frame, { name: 13, figure: 15 });
  for (const [index, label] of labels.entries()) {
    for (const other of labels.slice(index + 1)) expect(overlaps(label.box, other.box)).toBe(false);
  }
});

it('names every municipality where there is ground beside the map: inside, else with a line to it', () => {
  const { places } = layMap(state('map, plain'), { x: 160, y: 60, w: 400, h: 280 }, 13);
  const labels = placeMapLabels(places, frame, { name: 13, figure: 15 });
  expect(labels).toHaveLength(places.length);
  expect(labels.filter(({ names }) => names.length === 0)).toEqual([]);
  const outside = labels.filter(({ leader }) => leader !== null);
  expect(outside.length).toBeGreaterThan(0);
  for (const { box, place } of outside)
    for (const { outline } of places)
      for (const x of [box.x, box.x + box.w])
        for (const y of [box.y, box.y + box.h])
          expect(isInside(outline, { x, y }), place.area.name).toBe(false);
});

it('lays areas that are not on the map as tiles under it', () => {
  const { places, mapFrame, caption } = layMap(state('map, shapes of another year'), frame, 13);
  const tiles = places.filter(({ isTile }) => isTile);
  expect(tiles.map(({ area }) => area.name)).toEqual(['Aldermade', 'Zandelinge']);
  expect(caption?.lines).toEqual(['Niet op de kaart van 2021:']);
  for (const { box } of tiles) expect(box.y).toBeGreaterThanOrEqual(mapFrame.y + mapFrame.h);
});

it('writes of its name what no other has in a tile that holds no more, for each of 340 municipalities', () => {
  const plain = state('map, tiles by name');
  const names = [...areaNames.values()].flatMap(({ name, level }) =>
    level === 'municipality' ? [name] : [],
  );
  const areas = Array.from({ length: 340 }, (_, index) => {
    const area = plain.areas[index % plain.areas.length];
    if (!area || area.value.status !== 'shown') throw new Error('Tiles by name are all shown.');
    return { ...area, name: names[index] ?? '', mark: { ...area.mark, areaCode: String(index) } };
  });
  const { places } = layMap({ ...plain, areas }, { x: 0, y: 0, w: 910, h: 330 }, 13);
  const labels = placeMapLabels(places, frame, { name: 13, figure: 15 });
  expect(labels).toHaveLength(340);
  expect(new Set(labels.map((label) => label.names.join(' '))).size).toBe(340);
  for (const {
    names: [name],
    place,
    box,
  } of labels) {
    expect(name?.length).toBeGreaterThanOrEqual(2);
    expect(box.x >= place.box.x && box.x + box.w <= place.box.x + place.box.w).toBe(true);
    expect(box.y >= place.box.y && box.y + box.h <= place.box.y + place.box.h).toBe(true);
  }
});

it('lays tiles by name, and by place where that is known: the north above', () => {
  expect(readingOrder(layMap(state('map, tiles by name'), frame, 13))).toEqual([
    ...['Aldermade', 'Bremmerveld', 'Elzermonde', 'Hazermeer'],
    ...['Kreilewoude', 'Vlierdam', 'Wiekenburg', 'Zandelinge'],
  ]);
  const byPlace = readingOrder(layMap(state('map, tiles by place'), frame, 13));
  expect(byPlace.slice(0, 4)).toEqual(['Vlierdam', 'Elzermonde', 'Hazermeer', 'Kreilewoude']);
});

it('goes with the arrows to the nearest area in that direction, and nowhere past the last', () => {
  const { places } = layMap(state('map, plain'), frame, 13);
  const from = (name: string) => {
    const place = places.find(({ area }) => area.name === name);
    if (!place) throw new Error(name);
    return Object.fromEntries(
      Object.entries(nearestPlaces(place, places)).map(([key, { area }]) => [key, area.name]),
    );
  };
  expect(from('Elzermonde')).toEqual({
    ArrowUp: 'Hazermeer',
    ArrowDown: 'Wiekenburg',
    ArrowLeft: 'Zandelinge',
    ArrowRight: 'Kreilewoude',
  });
  expect(from('Kreilewoude')).not.toHaveProperty('ArrowRight');
});

it('reaches every area with the arrows', () => {
  for (const name of mapStateNames()) {
    const { places } = layMap(state(name), frame, 13);
    const [first] = places;
    if (!first) continue;
    const reached = new Set([first]);
    // A set grows while it is walked.
    for (const place of reached)
      Object.values(nearestPlaces(place, places)).forEach((next) => reached.add(next));
    expect(
      [...places].filter((place) => !reached.has(place)).map(({ area }) => area.name),
      name,
    ).toEqual([]);
  }
});

function readingOrder({ places }: MapLayout): readonly string[] {
  return [...places].sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x).map(({ area }) => area.name);
}

function mapStateNames(): readonly string[] {
  return Object.keys(chartStates()).filter((name) => name.startsWith('map, '));
}

function state(name: string): MapSpec {
  const spec = chartStates()[name];
  if (spec?.kind !== 'map') throw new Error(`No map state ${name}`);
  return spec;
}
