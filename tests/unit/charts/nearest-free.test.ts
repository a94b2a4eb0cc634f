import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestFree } from '../../../shared/charts/nearest-free.ts';
import { overlaps, placeNotes, type Box } from '../../../shared/charts/place-notes.ts';

const bounds: Box = { x: 10, y: 20, w: 300, h: 200 };

/** Whole numbers, so that a grid of whole steps holds every nearest place. */
const obstacles = fc.array(
  fc.record({
    x: fc.integer({ min: -20, max: 300 }),
    y: fc.integer({ min: 0, max: 220 }),
    w: fc.integer({ min: 1, max: 220 }),
    h: fc.integer({ min: 1, max: 140 }),
  }),
  { maxLength: 12 },
);
const wanted = fc.record({
  x: fc.integer({ min: -50, max: 350 }),
  y: fc.integer({ min: -50, max: 300 }),
  w: fc.constantFrom(20, 60, 130),
  h: fc.constantFrom(12, 40),
});

describe('the nearest free place', () => {
  test('covers nothing, lies inside, and none is nearer; null only where there is none', () => {
    fc.assert(
      fc.property(wanted, obstacles, (box, others) => {
        const found = nearestFree(box, others, bounds);
        const tried = onGrid(box, others);
        if (found === null) {
          expect(tried).toBeNull();
          return;
        }
        expect(isInside(found)).toBe(true);
        expect(others.some((other) => overlaps(found, other))).toBe(false);
        const start = held(box);
        if (tried !== null) expect(distance(found, start)).toBeLessThanOrEqual(distance(tried, start) + 1e-4);
      }),
      { numRuns: 60 },
    );
  });

  test('is where it is wanted when that is free', () => {
    expect(nearestFree({ x: 40, y: 50, w: 60, h: 20 }, [], bounds)).toEqual({ x: 40, y: 50, w: 60, h: 20 });
  });
});

test('notes cover no data and no other note wherever they are put, as long as there is a free place', () => {
  const put = fc.option(
    fc.record({ x: fc.integer({ min: 0, max: 320 }), y: fc.integer({ min: 0, max: 220 }) }),
    { nil: undefined },
  );
  fc.assert(
    fc.property(
      fc.array(put, { minLength: 1, maxLength: 4 }),
      fc.array(fc.record({ x: fc.integer({ min: 20, max: 290 }), y: fc.integer({ min: 30, max: 200 }) }), {
        minLength: 4,
        maxLength: 10,
      }),
      (puts, marks) => {
        const data = marks.map(({ x, y }): Box => ({ x: x - 5, y: y - 5, w: 10, h: 10 }));
        const placed = placeNotes({
          bounds,
          obstacles: data,
          notes: puts.map((each, index) => ({
            id: String(index),
            anchor: { ...(marks[index] ?? { x: 0, y: 0 }), clear: 8 },
            ...{ width: 70, height: 18 },
            ...(each ? { put: each } : {}),
          })),
        });
        for (const [index, { box }] of placed.entries()) {
          const others = [...data, ...placed.flatMap((other, at) => (at === index ? [] : [other.box]))];
          if (nearestFree(box, others, bounds) === null) continue;
          expect(others.some((other) => overlaps(box, other))).toBe(false);
        }
      },
    ),
    { numRuns: 200 },
  );
});

test('putting one note somewhere leaves the others where they stand', () => {
  const notes = [60, 70, 80].map((x, index) => ({
    id: String(index),
    anchor: { x, y: 100, clear: 8 },
    ...{ width: 70, height: 18 },
  }));
  const before = placeNotes({ bounds, obstacles: [], notes });
  const after = placeNotes({
    ...{ bounds, obstacles: [] },
    notes: notes.map((note) => (note.id === '0' ? { ...note, put: { x: 240, y: 200 } } : note)),
  });
  expect(after.slice(1)).toEqual(before.slice(1));
  expect(after[0]?.box).toMatchObject({ x: 205, y: 191 });
});

/** Only places with some air: where a box just fits between two obstacles, rounding decides. */
function onGrid(box: Box, others: readonly Box[]): Box | null {
  const start = held(box);
  const grown = others.map(({ x, y, w, h }) => ({ x: x - 0.01, y: y - 0.01, w: w + 0.02, h: h + 0.02 }));
  let best: Box | null = null;
  for (let x = bounds.x; x <= bounds.x + bounds.w - box.w; x++) {
    for (let y = bounds.y; y <= bounds.y + bounds.h - box.h; y++) {
      const tried = { ...box, x, y };
      if (best && distance(tried, start) >= distance(best, start)) continue;
      if (grown.every((other) => !overlaps(tried, other))) best = tried;
    }
  }
  return best;
}

function held(box: Box): Box {
  return {
    ...box,
    x: Math.max(bounds.x, Math.min(box.x, bounds.x + bounds.w - box.w)),
    y: Math.max(bounds.y, Math.min(box.y, bounds.y + bounds.h - box.h)),
  };
}

function isInside({ x, y, w, h }: Box): boolean {
  const slack = 1e-9;
  return (
    x >= bounds.x - slack &&
    y >= bounds.y - slack &&
    x + w <= bounds.x + bounds.w + slack &&
    y + h <= bounds.y + bounds.h + slack
  );
}

function distance(a: Box, b: Box): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
