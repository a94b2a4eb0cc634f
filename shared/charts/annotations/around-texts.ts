import { meets } from '../note-leader.ts';
import type { Point } from '../place-notes.ts';
import { grow, type LayFrame } from './lay-frame.ts';

/** A straight line along an axis, without what would run through a text. */
export function aroundTexts(
  from: Point,
  to: Point,
  { texts, size }: Pick<LayFrame, 'texts' | 'size'>,
): readonly Line[] {
  const isLying = from.y === to.y;
  const [start, end] = isLying ? [from.x, to.x] : [from.y, to.y];
  const breaks = texts
    .filter((text) => meets(text, from, to))
    .map((text) => grow(text, size * 0.15))
    .map((box) => (isLying ? [box.x, box.x + box.w] : [box.y, box.y + box.h]) as readonly [number, number])
    .sort(([a], [b]) => a - b);
  const at = (place: number): Point => (isLying ? { x: place, y: from.y } : { x: from.x, y: place });
  const parts: Line[] = [];
  let reached = start;
  for (const [before, after] of [...breaks, [end, end] as const]) {
    // Shorter than this it is a speck.
    if (before - reached > size * 0.3) parts.push({ from: at(reached), to: at(Math.min(before, end)) });
    reached = Math.max(reached, after);
  }
  return parts;
}

interface Line {
  readonly from: Point;
  readonly to: Point;
}
