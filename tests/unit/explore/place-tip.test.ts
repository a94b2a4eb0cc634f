import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeTip } from '../../../renderer/features/explore/place-tip.ts';

const room = { width: 1280, height: 720 };
const tip = { width: 300, height: 120 };

test('comes below a mark, above one that is low, and beside the pointer on a row', () => {
  const dot = { left: 600, right: 620, top: 300, bottom: 320 };
  expect(placeTip(dot, tip, room, 610)).toEqual({ left: 460, top: 326 });
  expect(placeTip({ ...dot, top: 680, bottom: 700 }, tip, room, 610).top).toBe(554);
  const row = { left: 40, right: 1000, top: 300, bottom: 332 };
  expect(placeTip(row, tip, room, 200)).toEqual({ left: 224, top: 338 });
  expect(placeTip(row, tip, room, 990).left).toBe(666);
});

test('leaves the names of the rows below free, unless the window is too narrow', () => {
  const part = { left: 210, right: 250, top: 300, bottom: 332 };
  expect(placeTip(part, tip, room, 230).left).toBe(80);
  expect(placeTip(part, tip, room, 230, 200).left).toBe(200);
  expect(placeTip(part, tip, { width: 400, height: 720 }, 230, 200).left).toBe(92);
});

test('stays inside the window and off the mark, wherever the mark is', () => {
  const start = fc.integer({ min: 0, max: 640 });
  fc.assert(
    fc.property(
      start,
      start,
      fc.integer({ min: 8, max: 400 }),
      fc.integer({ min: 8, max: 200 }),
      (left, top, w, h) => {
        const mark = { left, top, right: left + w, bottom: top + h };
        const place = placeTip(mark, tip, room, null);
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + tip.width).toBeLessThanOrEqual(room.width - 8);
        expect(place.top).toBeGreaterThanOrEqual(8);
        expect(place.top + tip.height).toBeLessThanOrEqual(room.height - 8);
        const isOver =
          place.left < mark.right &&
          place.left + tip.width > mark.left &&
          place.top < mark.bottom &&
          place.top + tip.height > mark.top;
        expect(isOver).toBe(false);
      },
    ),
  );
});
