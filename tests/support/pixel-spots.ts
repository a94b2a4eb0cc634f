import type { Pixels } from './picture-pixels.ts';

export type Spot = readonly [x: number, y: number];

/** Where two pictures of the same size are not alike, from their top to `foot`. */
export function differing(one: Pixels, other: Pixels, foot = one.height): readonly Spot[] {
  if (one.width !== other.width || one.height !== other.height) throw new Error('Not of one size.');
  const spots: Spot[] = [];
  for (let y = 0; y < foot; y++)
    for (let x = 0; x < one.width; x++) if (one.at(x, y) !== other.at(x, y)) spots.push([x, y]);
  return spots;
}

/** From edge to edge, in pixels; endless where one of them is not there. */
export function gapBetween(some: readonly Spot[], others: readonly Spot[]): number {
  const taken = new Set(others.map(keyOf));
  // One may lie within the other, far from its edge.
  if (some.some((spot) => taken.has(keyOf(spot)))) return 0;
  const edge = outlineOf(others);
  let least = Infinity;
  for (const [x, y] of outlineOf(some))
    for (const [right, down] of edge) least = Math.min(least, Math.hypot(x - right, y - down));
  return least;
}

function keyOf([x, y]: Spot): number {
  return y * 65_536 + x;
}

/** Without what lies within: a bar has thousands of pixels, and its edge hundreds. */
function outlineOf(spots: readonly Spot[]): readonly Spot[] {
  const keys = new Set(spots.map(keyOf));
  const isInside = ([x, y]: Spot) =>
    keys.has(keyOf([x - 1, y])) &&
    keys.has(keyOf([x + 1, y])) &&
    keys.has(keyOf([x, y - 1])) &&
    keys.has(keyOf([x, y + 1]));
  return spots.filter((spot) => !isInside(spot));
}

/** Between the outermost spots on one side and the nearest of the others, straight across. */
export function edgeGap(
  some: readonly Spot[],
  others: readonly Spot[],
  side: 'left' | 'right' | 'top' | 'foot',
): number {
  const along = side === 'left' || side === 'right' ? 0 : 1;
  const places = some.map((spot) => spot[along]);
  const edge = places.reduce((a, b) => (side === 'left' || side === 'top' ? Math.min(a, b) : Math.max(a, b)));
  return Math.min(...others.map((spot) => Math.abs(spot[along] - edge)));
}
