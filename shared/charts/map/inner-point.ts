import type { Point } from '../place-notes.ts';
import { isInside, outlineBox, type Outline } from './outline.ts';

/** A label is about this much wider than it is high. */
const wide = 2;

/**
 * Where a label has most room: the place inside that lies furthest from the border, by a grid of cells of which the
 * promising ones are divided (polylabel: Agafonkin, 2016). Distances across count for less, because words are wide.
 */
export function innerPoint(outline: Outline): Point {
  const squeezed = outline.map((ring) => ring.map(({ x, y }) => ({ x: x / wide, y })));
  const box = outlineBox(squeezed);
  const precision = Math.max(1.5, Math.min(box.w, box.h) / 24);
  const size = Math.max(precision, Math.min(box.w, box.h));
  let cells: Cell[] = [];
  for (let x = box.x; x < box.x + box.w; x += size) {
    for (let y = box.y; y < box.y + box.h; y += size) {
      cells.push(cellAt(squeezed, { x: x + size / 2, y: y + size / 2 }, size / 2));
    }
  }
  let best = cellAt(squeezed, { x: box.x + box.w / 2, y: box.y + box.h / 2 }, 0);
  while (cells.length > 0) {
    best = cells.reduce((a, b) => (b.distance > a.distance ? b : a), best);
    const enough = best.distance + precision;
    cells = cells
      .filter(({ most, half }) => most > enough && half > precision / 2)
      .flatMap(({ centre, half }) =>
        [-1, 1].flatMap((dx) =>
          [-1, 1].map((dy) =>
            cellAt(squeezed, { x: centre.x + (dx * half) / 2, y: centre.y + (dy * half) / 2 }, half / 2),
          ),
        ),
      );
  }
  return { x: best.centre.x * wide, y: best.centre.y };
}

interface Cell {
  readonly centre: Point;
  /** Half its side. */
  readonly half: number;
  /** From its middle to the border; negative outside. */
  readonly distance: number;
  /** That no place in it can be further from the border than. */
  readonly most: number;
}

function cellAt(outline: Outline, centre: Point, half: number): Cell {
  const distance = (isInside(outline, centre) ? 1 : -1) * distanceToBorder(outline, centre);
  return { centre, half, distance, most: distance + half * Math.SQRT2 };
}

function distanceToBorder(outline: Outline, point: Point): number {
  let least = Infinity;
  for (const ring of outline) {
    let before = ring.at(-1);
    for (const here of ring) {
      if (before !== undefined) least = Math.min(least, squaredDistance(point, before, here));
      before = here;
    }
  }
  return Math.sqrt(least);
}

function squaredDistance(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const share = Math.max(0, Math.min(1, along));
  return (point.x - from.x - share * dx) ** 2 + (point.y - from.y - share * dy) ** 2;
}
