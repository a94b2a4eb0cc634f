import { meets } from '../note-leader.ts';
import { overlaps, type Box, type Point } from '../place-notes.ts';
import { grow, type LayFrame } from './lay-frame.ts';

/**
 * The outline around figures, each side moved out as far as it takes to run through no text: what belongs to them comes
 * inside, what does not stays out. A side that finds no such place runs where it runs through least.
 */
export function clearOutline(marks: Box, { texts, positions, size }: LayFrame): Box {
  const others = [...positions.values()].map(({ box }) => box).filter((box) => !overlaps(box, marks));
  const least = size * 0.12;
  const usual = size * 0.45;
  let box = grow(marks, usual);
  for (const side of ['top', 'bottom', 'left', 'right', 'top', 'bottom'] as const) {
    const reach = distancesOf(side, marks, texts, size);
    const placed = [usual, least, ...reach].map((by) => {
      const moved = moveSide(box, marks, side, by);
      const [from, to] = endsOf(side, moved);
      const cut = texts.filter((text) => meets(text, from, to)).length;
      const strange = others.filter((other) => overlaps(other, moved)).length;
      return { moved, cost: cut * 4 + strange * 5 + Math.abs(by - usual) / size };
    });
    box = placed.reduce((a, b) => (b.cost < a.cost ? b : a)).moved;
  }
  return box;
}

type Side = 'top' | 'bottom' | 'left' | 'right';

/** How far out a side must be to stand just before a text, or just past it. */
function distancesOf(side: Side, marks: Box, texts: readonly Box[], size: number): readonly number[] {
  const air = size * 0.15;
  return texts
    .flatMap((text) => {
      const [near, far] = {
        top: [marks.y - text.y - text.h, marks.y - text.y],
        bottom: [text.y - marks.y - marks.h, text.y + text.h - marks.y - marks.h],
        left: [marks.x - text.x - text.w, marks.x - text.x],
        right: [text.x - marks.x - marks.w, text.x + text.w - marks.x - marks.w],
      }[side];
      return [(near ?? 0) - air, (far ?? 0) + air];
    })
    .filter((by) => by > air && by < size * mostOut);
}

/** Further out it would be a box around something else. */
const mostOut = 5;

function moveSide(box: Box, marks: Box, side: Side, by: number): Box {
  const [left, top, right, bottom] = [box.x, box.y, box.x + box.w, box.y + box.h];
  switch (side) {
    case 'top':
      return { ...box, y: marks.y - by, h: bottom - marks.y + by };
    case 'bottom':
      return { ...box, h: marks.y + marks.h + by - top };
    case 'left':
      return { ...box, x: marks.x - by, w: right - marks.x + by };
    case 'right':
      return { ...box, w: marks.x + marks.w + by - left };
  }
}

function endsOf(side: Side, { x, y, w, h }: Box): readonly [Point, Point] {
  const at = side === 'left' ? x : side === 'right' ? x + w : side === 'top' ? y : y + h;
  return side === 'left' || side === 'right'
    ? [
        { x: at, y },
        { x: at, y: y + h },
      ]
    : [
        { x, y: at },
        { x: x + w, y: at },
      ];
}
