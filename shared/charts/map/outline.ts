import { pointAt, type Ring } from '../../model/map-shapes.ts';
import type { Box, Point } from '../place-notes.ts';
import type { Projection } from './mercator.ts';

/** A shape on paper: closed lines, filled even-odd. */
export type Outline = readonly (readonly Point[])[];

/** On a grid of half a pixel: points that fall together are drawn once, in an area as in its neighbour. */
const grid = 0.5;

export function projectRings(rings: readonly Ring[], project: Projection): Outline {
  const snap = (value: number) => Math.round(value / grid) * grid;
  return rings.flatMap((ring) => {
    const points: Point[] = [];
    for (let at = 0; at < ring.length; at += 2) {
      const { x, y } = project(...pointAt(ring, at));
      const point = { x: snap(x), y: snap(y) };
      const last = points.at(-1);
      if (last?.x !== point.x || last.y !== point.y) points.push(point);
    }
    return points.length >= 3 ? [points] : [];
  });
}

export function squareOutline({ x, y, w, h }: Box): Outline {
  return [
    [
      { x, y },
      { x: x + w, y },
      { x: x + w, y: y + h },
      { x, y: y + h },
    ],
  ];
}

/** As an SVG path. */
export function outlinePath(outline: Outline): string {
  return outline.map((ring) => `M${ring.map(({ x, y }) => `${String(x)} ${String(y)}`).join('L')}Z`).join('');
}

export function outlineBox(outline: Outline): Box {
  const points = outline.flat();
  const [left, top] = [least(points.map(({ x }) => x)), least(points.map(({ y }) => y))];
  const [right, bottom] = [-least(points.map(({ x }) => -x)), -least(points.map(({ y }) => -y))];
  return { x: left, y: top, w: right - left, h: bottom - top };
}

/** Even-odd: inside an island of a lake is inside. */
export function isInside(outline: Outline, { x, y }: Point): boolean {
  let inside = false;
  for (const ring of outline) {
    let before = ring.at(-1);
    for (const here of ring) {
      if (
        before !== undefined &&
        here.y > y !== before.y > y &&
        x < ((before.x - here.x) * (y - here.y)) / (before.y - here.y) + here.x
      ) {
        inside = !inside;
      }
      before = here;
    }
  }
  return inside;
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}
