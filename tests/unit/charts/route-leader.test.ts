import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meets } from '../../../shared/charts/note-leader.ts';
import { overlaps, type Box, type NoteToPlace, type Point } from '../../../shared/charts/place-notes.ts';
import { routeLeader, type RoutedLeader } from '../../../shared/charts/route-leader.ts';

const bounds: Box = { x: 0, y: 0, w: 400, h: 300 };
const words: Box = { x: 20, y: 250, w: 120, h: 30 };
const around: Box = { x: 194, y: 44, w: 12, h: 12 };
const note: NoteToPlace = {
  ...{ id: 'a', anchor: { x: 200, y: 50, clear: 8 }, around },
  ...{ width: words.w, height: words.h },
};

test('goes round rows of bars through the gaps between them', () => {
  const rows = [80, 120, 160, 200].map((y): Box => ({ x: 30, y, w: 360, h: 28 }));
  const leader = routeLeader(words, note, { obstacles: [around, ...rows], bounds, air: 2 });
  expect(leader && crossedBy(leader, rows)).toEqual([]);
  expect(leader?.via.length).toBeGreaterThan(0);
});

test('is none where no way leads to the mark', () => {
  const wall: Box = { x: 0, y: 120, w: 400, h: 20 };
  expect(routeLeader(words, note, { obstacles: [around, wall], bounds, air: 2 })).toBeNull();
});

test('runs through nothing, whatever stands about', () => {
  const box = fc.record({
    x: fc.integer({ min: 0, max: 360 }),
    y: fc.integer({ min: 0, max: 240 }),
    w: fc.integer({ min: 8, max: 160 }),
    h: fc.integer({ min: 8, max: 80 }),
  });
  let found = 0;
  fc.assert(
    fc.property(fc.array(box, { minLength: 1, maxLength: 12 }), (boxes) => {
      const obstacles = boxes.filter((each) => !overlaps(each, around) && !overlaps(each, words));
      const leader = routeLeader(words, note, { obstacles: [around, ...obstacles], bounds, air: 2 });
      if (leader === null) return;
      found += 1;
      expect(crossedBy(leader, [around, ...obstacles])).toEqual([]);
      expect(Math.hypot(leader.to.x - 200, leader.to.y - 50)).toBeLessThan(20);
    }),
  );
  expect(found).toBeGreaterThan(50);
});

function crossedBy({ from, via, to }: RoutedLeader, boxes: readonly Box[]): readonly Box[] {
  const corners: readonly Point[] = [from, ...via, to];
  return boxes.filter((box) =>
    corners.slice(1).some((corner, index) => meets(box, corners[index] ?? corner, corner)),
  );
}

test('does not look for a way among hundreds of dots', () => {
  const dots = (count: number) =>
    Array.from({ length: count }, (_, index): Box => ({
      ...{ x: (index * 37) % 180, y: 60 + ((index * 53) % 170), w: 3, h: 3 },
    }));
  const among = (count: number) =>
    routeLeader(words, note, { obstacles: [around, ...dots(count)], bounds, air: 0.5 });
  expect(among(20)).not.toBeNull();
  expect(among(200)).toBeNull();
});
