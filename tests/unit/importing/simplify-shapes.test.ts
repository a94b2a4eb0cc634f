import { expect, it } from 'vitest';
import { generateShapes } from '../../../build/sample/shapes.ts';
import { readMap } from '../../../electron/importing/shapes/read-map.ts';
import { ringArea } from '../../../electron/importing/shapes/read-rings.ts';
import { simplifyLine } from '../../../electron/importing/shapes/simplify-line.ts';
import { simplifyShapes } from '../../../electron/importing/shapes/simplify-shapes.ts';
import type { AreaShape, Ring } from '../../../shared/model/map-shapes.ts';

/** A region of rough borders, finer than the grid: of the sample, each side cut in four and shaken a little. */
const rough = generateShapes().map(({ fileName, bytes }) => {
  const { shapes } = readMap(JSON.parse(bytes.toString('utf8')), fileName);
  return shapes.map((shape) => ({ ...shape, rings: shape.rings.map(roughen) }));
});

it.each(rough.map((shapes) => [shapes]))('leaves no gap and no overlap between neighbours', (shapes) => {
  const simple = simplifyShapes(shapes);
  const sides = new Map<string, number>();
  for (const side of simple.flatMap(({ rings }) => rings.flatMap(sidesOf))) {
    sides.set(side, (sides.get(side) ?? 0) + 1);
  }
  // A border within the region belongs to two areas, side by side the same; what is left is its outer border, closed.
  expect(Math.max(...sides.values())).toBe(2);
  const outer = [...sides].filter(([, count]) => count === 1).flatMap(([side]) => side.split(' '));
  const ends = new Map<string, number>();
  for (const end of outer) ends.set(end, (ends.get(end) ?? 0) + 1);
  expect([...ends.values()].every((count) => count % 2 === 0)).toBe(true);
});

it('takes most points away and keeps the size of every area', () => {
  const [shapes = []] = rough;
  const simple = simplifyShapes(shapes);
  expect(pointsIn(simple)).toBeLessThan(pointsIn(shapes) / 2.5);
  for (const [index, shape] of shapes.entries()) {
    const after = simple[index]?.rings.reduce((total, ring) => total + ringArea(ring), 0) ?? 0;
    const before = shape.rings.reduce((total, ring) => total + ringArea(ring), 0);
    expect(Math.abs(after / before - 1)).toBeLessThan(0.01);
  }
});

it('keeps an island in one piece, and an area that is smaller than the grid as it is', () => {
  const tiny = [5, 52, 5.00001, 52, 5.00001, 52.00001];
  const island = roughen([5.5, 52, 5.6, 52, 5.6, 52.1, 5.5, 52.1]);
  const [small, large] = simplifyShapes([
    { code: 'GM9901', name: 'Elzermonde', rings: [tiny] },
    { code: 'GM9902', name: 'Kreilewoude', rings: [island] },
  ]);
  expect(small?.rings).toEqual([tiny]);
  expect(large?.rings).toHaveLength(1);
  expect(large?.rings[0]?.length).toBeGreaterThanOrEqual(8);
});

it('never folds a line onto itself', () => {
  const flat = [
    [0, 0],
    [5, 1],
    [10, 0],
    [15, 1],
    [20, 0],
  ] as const;
  expect(simplifyLine(flat)).toHaveLength(3);
  const around = [
    [0, 0],
    [5, 0],
    [5, 5],
    [0, 5],
    [0, 0],
  ] as const;
  expect(simplifyLine(around)).toHaveLength(4);
});

function pointsIn(shapes: readonly AreaShape[]): number {
  return shapes.flatMap(({ rings }) => rings).reduce((total, ring) => total + ring.length / 2, 0);
}

/** The same between two places, whichever way it is walked. */
function roughen(ring: Ring): Ring {
  return ring.flatMap((_, at) => {
    if (at % 2 === 1) return [];
    const from = [ring[at] ?? 0, ring[at + 1] ?? 0] as const;
    const to = [ring[(at + 2) % ring.length] ?? 0, ring[(at + 3) % ring.length] ?? 0] as const;
    return [0, 0.25, 0.5, 0.75].flatMap((share) => {
      const place = from.map((value, axis) => value + share * ((to[axis] ?? value) - value));
      const shake = share === 0 ? 0 : 0.0002 * Math.sin(1e5 * ((place[0] ?? 0) + (place[1] ?? 0)));
      return place.map((value) => value + shake);
    });
  });
}

function sidesOf(ring: Ring): readonly string[] {
  const places = ring.flatMap((value, at) =>
    at % 2 === 0 ? [`${String(value)},${String(ring[at + 1])}`] : [],
  );
  return places.map((place, at) => [place, places[(at + 1) % places.length] ?? place].sort().join(' '));
}
