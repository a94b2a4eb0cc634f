import { z } from 'zod';

/** Levels that can lie on a map: the same ones a map chart may ask. */
export const mapLevels = ['municipality', 'district'] as const;
export type MapLevel = (typeof mapLevels)[number];

/**
 * One closed line in WGS 84, flat: longitude, latitude, longitude, latitude … The first point is not repeated.
 * Whether a line goes round land or round a hole does not matter: shapes are filled even-odd.
 */
export const ringSchema = z.array(z.number()).readonly();
export type Ring = z.infer<typeof ringSchema>;

/** Where an area lies: all its lines together, of islands and of holes. */
export const areaShapeSchema = z
  .object({
    /** Normalised: GM0363, WK036300. */
    code: z.string(),
    name: z.string(),
    rings: z.array(ringSchema).readonly(),
  })
  .readonly();
export type AreaShape = z.infer<typeof areaShapeSchema>;

/** What a map chart gets from the workspace: shapes are of no pupil, so no gate stands before them. */
export const mapShapesSchema = z
  .object({
    /** Year of the borders; null where the file does not say. */
    year: z.number().int().nullable(),
    /** Of the areas that were asked, as far as the file has them. */
    areas: z.array(areaShapeSchema).readonly(),
    /** What lies beside them, to be drawn as an outline without a name. */
    around: z.array(areaShapeSchema).readonly(),
  })
  .readonly();
export type MapShapes = z.infer<typeof mapShapesSchema>;

export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Null for no points at all. */
export function boundsOf(shapes: readonly Pick<AreaShape, 'rings'>[]): Bounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { rings } of shapes) {
    for (const ring of rings) {
      for (let at = 0; at + 1 < ring.length; at += 2) {
        const [longitude, latitude] = pointAt(ring, at);
        west = Math.min(west, longitude);
        east = Math.max(east, longitude);
        south = Math.min(south, latitude);
        north = Math.max(north, latitude);
      }
    }
  }
  return west <= east ? { west, south, east, north } : null;
}

/** The point whose first number stands at `at`. */
export function pointAt(ring: Ring, at: number): readonly [number, number] {
  return [ring[at] ?? NaN, ring[at + 1] ?? NaN];
}
