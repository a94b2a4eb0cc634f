import { heightOf } from '../geometry.ts';
import { distanceTo } from '../note-leader.ts';
import { overlaps, type Box, type PlacedNote } from '../place-notes.ts';
import { funnelPointAt, limitRuns, limits } from './funnel-geometry.ts';
import type { FunnelPoint, FunnelSpec } from './funnel-spec.ts';

/** The plot of a funnel as room for names. */
export interface NameRoom {
  readonly spec: FunnelSpec;
  readonly plot: Box;
  /** Font size. */
  readonly size: number;
  /** Across a mark. */
  readonly dot: number;
  readonly marks: readonly Box[];
  /** Words may not lie on a line: the reference whole, the limits step by step. */
  readonly lines: readonly Box[];
  /** Words nearer to another mark would be read as those of that one, whatever their line says. */
  readonly isNearest: (box: Box, own: FunnelPoint) => boolean;
  /** So far from other marks that a line to its own tells whose they are. */
  readonly isApart: (box: Box, own: FunnelPoint) => boolean;
  /** No mark under the words, and none but its own under their line. */
  readonly isFree: (box: Box, leader: PlacedNote['leader'], own: FunnelPoint) => boolean;
}

export function roomOf(spec: FunnelSpec, plot: Box, size: number, dot: number): NameRoom {
  const places = spec.points.map((point) => funnelPointAt(spec, point, plot));
  const marks = places.map(({ x, y }) => ({ x: x - dot / 2, y: y - dot / 2, w: dot, h: dot }));
  return {
    ...{ spec, plot, size, dot, marks },
    lines: linesAsObstacles(spec, plot),
    isNearest(box, own) {
      const toOwn = distanceTo(box, funnelPointAt(spec, own, plot));
      return places.every((place, index) => spec.points[index] === own || distanceTo(box, place) >= toOwn);
    },
    isApart: (box, own) =>
      places.every((place, index) => spec.points[index] === own || distanceTo(box, place) >= size * 1.2),
    isFree: (box, leader, own) =>
      marks.every(
        (mark, index) => !overlaps(mark, box) && (spec.points[index] === own || !runsThrough(leader, mark)),
      ),
  };
}

export function lengthOf({ from, to }: PlacedNote['leader']): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

export function runsThrough({ from, to }: PlacedNote['leader'], { x, y, w, h }: Box): boolean {
  const steps = 24;
  return Array.from({ length: steps - 1 }, (_, index) => (index + 1) / steps).some((share) => {
    const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    return at.x > x && at.x < x + w && at.y > y && at.y < y + h;
  });
}

function linesAsObstacles(spec: FunnelSpec, plot: Box): Box[] {
  const steps = limits.flatMap((limit) => limitRuns(spec, limit, plot).flat());
  return [
    ...steps.map(({ x, y }) => ({ x: x - 2, y: y - 2, w: 4, h: 4 })),
    ...(spec.reference === null
      ? []
      : [{ x: plot.x, y: heightOf(spec.axis, spec.reference.percent, plot) - 2, w: plot.w, h: 4 }]),
  ];
}
