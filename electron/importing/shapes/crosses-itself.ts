import { pointAt, type Ring } from '../../../shared/model/map-shapes.ts';

type Point = readonly [number, number];

interface Side {
  readonly from: Point;
  readonly to: Point;
  readonly west: number;
  readonly east: number;
}

/** Whether two sides of a ring cross, not merely touch. Sides are held only against those that overlap them in longitude. */
export function crossesItself(ring: Ring): boolean {
  const sides: Side[] = [];
  for (let at = 0; at < ring.length; at += 2) {
    const from = pointAt(ring, at);
    const to = pointAt(ring, (at + 2) % ring.length);
    sides.push({ from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) });
  }
  sides.sort((a, b) => a.west - b.west);
  let open: Side[] = [];
  for (const side of sides) {
    open = open.filter(({ east }) => east >= side.west);
    if (open.some((other) => cross(side, other))) return true;
    open.push(side);
  }
  return false;
}

function cross(a: Side, b: Side): boolean {
  return (
    turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < 0 &&
    turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) < 0
  );
}

/** Positive where c lies left of the line from a to b; exactly 0 for a point that two sides share. */
function turn(a: Point, b: Point, c: Point): number {
  if (same(a, c) || same(b, c)) return 0;
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

function same(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
