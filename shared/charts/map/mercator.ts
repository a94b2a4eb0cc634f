import { boundsOf, type Ring } from '../../model/map-shapes.ts';
import type { Box, Point } from '../place-notes.ts';

/** Places on the map to places on paper. */
export type Projection = (longitude: number, latitude: number) => Point;

/**
 * Mercator, as large as fits in the frame and in its middle. It keeps angles, so a municipality looks as it does on any
 * map; over the 300 km of this country sizes differ by 7 %. Null for no points.
 */
export function fitMercator(shapes: readonly (readonly Ring[])[], frame: Box): Projection | null {
  const bounds = boundsOf(shapes.map((rings) => ({ rings })));
  if (bounds === null) return null;
  const [left, right] = [radians(bounds.west), radians(bounds.east)];
  const [bottom, top] = [northing(bounds.south), northing(bounds.north)];
  const scale = Math.min(frame.w / (right - left), frame.h / (top - bottom));
  const x = frame.x + (frame.w - scale * (right - left)) / 2;
  const y = frame.y + (frame.h - scale * (top - bottom)) / 2;
  return (longitude, latitude) => ({
    x: x + scale * (radians(longitude) - left),
    y: y + scale * (top - northing(latitude)),
  });
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function northing(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2));
}
