import type { Ring } from '../../../shared/model/map-shapes.ts';

/**
 * All rings of a polygon or of several; those that enclose nothing are left out, so an area may come back without any.
 * Null where the geometry is no surface at all: a point, a line, nothing.
 */
export function readRings(geometry: unknown): readonly Ring[] | null {
  const { type, coordinates } = asRecord(geometry) ?? {};
  if (type === 'Polygon') return ringsOf(coordinates);
  if (type === 'MultiPolygon') return listOf(coordinates).flatMap(ringsOf);
  return null;
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}

function ringsOf(polygon: unknown): readonly Ring[] {
  return listOf(polygon).flatMap((ring) => {
    const flat = readRing(listOf(ring));
    return flat === null ? [] : [flat];
  });
}

/** Null for a ring with a place that is none, or fewer than three corners, or no surface. */
function readRing(points: readonly unknown[]): Ring | null {
  const flat: number[] = [];
  for (const point of points) {
    const [longitude, latitude] = listOf(point);
    if (typeof longitude !== 'number' || typeof latitude !== 'number') return null;
    flat.push(longitude, latitude);
  }
  // GeoJSON repeats the first point at the end.
  if (flat[0] === flat.at(-2) && flat[1] === flat.at(-1)) flat.splice(-2);
  return flat.length >= 6 && ringArea(flat) !== 0 ? flat : null;
}

/** In square units of its numbers; a spike and a line have none. */
export function ringArea(ring: Ring): number {
  let twice = 0;
  for (let at = 0; at < ring.length; at += 2) {
    const next = (at + 2) % ring.length;
    twice += (ring[at] ?? 0) * (ring[next + 1] ?? 0) - (ring[next] ?? 0) * (ring[at + 1] ?? 0);
  }
  return Math.abs(twice) / 2;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
