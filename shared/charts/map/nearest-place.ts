import type { Point } from '../place-notes.ts';

const directions: Readonly<Record<string, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** Where an arrow key goes from each place: the nearest in that direction, what lies aside counting double. */
export function nearestPlaces<Place extends { readonly at: Point }>(
  from: Place,
  places: readonly Place[],
): Readonly<Record<string, Place>> {
  return Object.fromEntries(
    Object.entries(directions).flatMap(([key, direction]) => {
      const steps = places.flatMap((place) => {
        const [dx, dy] = [place.at.x - from.at.x, place.at.y - from.at.y];
        const along = dx * direction.x + dy * direction.y;
        const aside = Math.abs(dx * direction.y - dy * direction.x);
        return along > 0.5 && aside <= along * 2 ? [{ place, far: along + 2 * aside }] : [];
      });
      const nearest = steps.reduce<(typeof steps)[number] | null>(
        (best, step) => (best === null || step.far < best.far ? step : best),
        null,
      );
      return nearest === null ? [] : [[key, nearest.place]];
    }),
  );
}
