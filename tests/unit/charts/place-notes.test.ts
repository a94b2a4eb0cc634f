import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps, placeNotes } from '../../../shared/charts/place-notes.ts';
import type { Box, NoteToPlace } from '../../../shared/charts/place-notes.ts';

const bounds: Box = { x: 0, y: 0, w: 600, h: 400 };

test('puts a note beside its mark, clear of the interval, with a leader that ends just outside it', () => {
  const around: Box = { x: 200, y: 194, w: 100, h: 12 };
  const [placed] = placeNotes({
    bounds,
    obstacles: [around],
    notes: [{ id: 'a', anchor: { x: 250, y: 200, clear: 12 }, around, width: 120, height: 20 }],
  });
  expect(placed && overlaps(placed.box, around)).toBe(false);
  expect(placed && overlaps(placed.box, { ...around, w: around.w + 6 })).toBe(false);
  const end = placed?.leader.to ?? { x: 0, y: 0 };
  const gap = Math.max(
    around.x - end.x,
    end.x - (around.x + around.w),
    around.y - end.y,
    end.y - (around.y + around.h),
  );
  expect(gap).toBeCloseTo(6, 0);
});

test('keeps a note level with its mark where rows lie close, and steps aside only when both sides are full', () => {
  const around: Box = { x: 200, y: 194, w: 100, h: 12 };
  const note = {
    id: 'a',
    anchor: { x: 250, y: 200, clear: 12 },
    around,
    own: { from: 180, to: 220 },
    width: 120,
    height: 34,
  };
  const placedBeside = (obstacles: readonly Box[]) =>
    placeNotes({ bounds, obstacles, notes: [note] })[0]?.box;
  const free = placedBeside([around]);
  expect(free && free.y + free.h / 2).toBe(200);
  const full = placedBeside([around, { x: 0, y: 180, w: 180, h: 40 }, { x: 310, y: 180, w: 290, h: 40 }]);
  expect(full && full.y + full.h / 2).not.toBe(200);
});

test('uses the other side when the right side is taken', () => {
  const wall: Box = { x: 260, y: 0, w: 340, h: 400 };
  const [placed] = placeNotes({
    bounds,
    obstacles: [wall],
    notes: [{ id: 'a', anchor: { x: 250, y: 200, clear: 6 }, width: 120, height: 20 }],
  });
  expect(placed && overlaps(placed.box, wall)).toBe(false);
});

test('keeps any few notes inside the frame and off each other and off the marks', () => {
  const spot = fc.record({ x: fc.integer({ min: 40, max: 560 }), y: fc.integer({ min: 40, max: 360 }) });
  fc.assert(
    fc.property(fc.uniqueArray(spot, { minLength: 1, maxLength: 4, comparator: isNear }), (spots) => {
      const marks = spots.map(({ x, y }): Box => ({ x: x - 6, y: y - 6, w: 12, h: 12 }));
      const notes = spots.map(({ x, y }, index): NoteToPlace => ({
        id: String(index),
        anchor: { x, y, clear: 12 },
        width: 110,
        height: 18,
      }));
      const placed = placeNotes({ bounds, obstacles: marks, notes });
      const boxes = [...marks, ...placed.map(({ box }) => box)];
      for (const [index, { box }] of placed.entries()) {
        expect(box.x >= 0 && box.y >= 0 && box.x + box.w <= bounds.w && box.y + box.h <= bounds.h).toBe(true);
        const others = boxes.filter((_, other) => other !== marks.length + index);
        expect(others.some((other) => overlaps(box, other))).toBe(false);
      }
    }),
    // Found once: a sliver of overlap was cheaper than a longer leader.
    {
      numRuns: 300,
      examples: [
        [
          [
            { x: 114, y: 154 },
            { x: 40, y: 170 },
          ],
        ],
      ],
    },
  );
});

function isNear(a: { x: number; y: number }, b: { x: number; y: number }): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < 40;
}
