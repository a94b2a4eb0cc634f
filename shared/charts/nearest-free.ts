import type { Box } from './place-notes.ts';

/** Between a box and what it lies against: rounding may not make them share ground. */
const hair = 1e-6;

/**
 * The free place nearest to where a box is wanted: inside `bounds`, sharing no ground with an obstacle. Null where
 * there is none at all. Exact: the nearest place has each of its coordinates as wanted or against an obstacle, so along
 * every such height the blocked stretches tell which place is nearest.
 */
export function nearestFree(wanted: Box, obstacles: readonly Box[], bounds: Box): Box | null {
  const { w, h } = wanted;
  const start = inside(wanted, bounds);
  const lowest = bounds.y + bounds.h - h;
  const heights = obstacles
    .flatMap((other) => [other.y - h - hair, other.y + other.h + hair])
    .filter((y) => y >= bounds.y && y <= lowest);
  const nearestFirst = [start.y, ...heights].sort((a, b) => Math.abs(a - start.y) - Math.abs(b - start.y));
  const fromLeft = obstacles.toSorted((a, b) => a.x - b.x);
  let best: { readonly x: number; readonly y: number; readonly distance: number } | null = null;
  for (const y of nearestFirst) {
    if (best !== null && Math.abs(y - start.y) >= best.distance) break;
    const blocked = blockedAround(start.x, y, wanted, fromLeft);
    const x = nearestOutside(start.x, blocked, bounds.x, Math.max(bounds.x, bounds.x + bounds.w - w));
    if (x === null) continue;
    const distance = Math.hypot(x - start.x, y - start.y);
    if (best === null || distance < best.distance) best = { x, y, distance };
  }
  return best && { x: best.x, y: best.y, w, h };
}

/** Shifted as little as brings it inside; what is larger than its bounds starts with them. */
export function inside(box: Box, bounds: Box): Box {
  return {
    ...box,
    x: Math.max(bounds.x, Math.min(box.x, bounds.x + bounds.w - box.w)),
    y: Math.max(bounds.y, Math.min(box.y, bounds.y + bounds.h - box.h)),
  };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What holds a place at this height: all that touches or overlaps there as one stretch; null where it is free. */
function blockedAround(x: number, y: number, { w, h }: Box, fromLeft: readonly Box[]): Stretch | null {
  let [from, to] = [-Infinity, -Infinity];
  for (const other of fromLeft) {
    if (y >= other.y + other.h || other.y >= y + h) continue;
    const start = other.x - w - hair;
    if (start > to) {
      if (x < to || x <= start) break;
      from = start;
    }
    to = Math.max(to, other.x + other.w + hair);
  }
  return from < x && x < to ? { from, to } : null;
}

/** The nearest place on a line outside what is blocked; null where all of it is. */
function nearestOutside(wanted: number, blocked: Stretch | null, least: number, most: number): number | null {
  if (!blocked) return wanted;
  const ends = [blocked.from, blocked.to].filter((end) => end >= least && end <= most);
  return ends.length === 0
    ? null
    : ends.reduce((a, b) => (Math.abs(a - wanted) <= Math.abs(b - wanted) ? a : b));
}
