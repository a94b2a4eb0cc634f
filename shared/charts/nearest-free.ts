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
  let best: { readonly x: number; readonly y: number; readonly distance: number } | null = null;
  for (const y of nearestFirst) {
    if (best !== null && Math.abs(y - start.y) >= best.distance) break;
    const blocked = obstacles
      .filter((other) => y < other.y + other.h && other.y < y + h)
      .map((other): Stretch => ({ from: other.x - w - hair, to: other.x + other.w + hair }));
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

/** The nearest place on a line that no stretch blocks; null where all of it is blocked. */
function nearestOutside(
  wanted: number,
  blocked: readonly Stretch[],
  least: number,
  most: number,
): number | null {
  const around = merged(blocked).find(({ from, to }) => from < wanted && wanted < to);
  if (!around) return wanted;
  const ends = [around.from, around.to].filter((end) => end >= least && end <= most);
  return ends.length === 0
    ? null
    : ends.reduce((a, b) => (Math.abs(a - wanted) <= Math.abs(b - wanted) ? a : b));
}

/** Stretches that touch or overlap, as one. */
function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && stretch.from <= last.to)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) };
    else result.push(stretch);
  }
  return result;
}
