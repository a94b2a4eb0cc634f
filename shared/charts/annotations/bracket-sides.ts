import type { Box, Point } from '../place-notes.ts';

/**
 * A side of figures, for a bracket that stands there. Seen from it, x runs outwards and y along the figures, so that a
 * bracket is laid in one way on every side.
 */
export interface Side {
  readonly isOther: boolean;
  readonly seen: (box: Box) => Box;
  /** Back in the plot. */
  readonly placed: (box: Box) => Box;
  readonly point: (point: Point) => Point;
}

/** Above them, then below; or right of them, then left. */
export function sidesOf(isLying: boolean): readonly [Side, Side] {
  return isLying ? [above, below] : [right, left];
}

const right: Side = { isOther: false, seen: (box) => box, placed: (box) => box, point: (point) => point };
const left: Side = { isOther: true, seen: mirrored, placed: mirrored, point: ({ x, y }) => ({ x: -x, y }) };
const below: Side = { isOther: true, seen: turned, placed: turned, point: ({ x, y }) => ({ x: y, y: x }) };
const above: Side = {
  isOther: false,
  seen: (box) => mirrored(turned(box)),
  placed: (box) => turned(mirrored(box)),
  point: ({ x, y }) => ({ x: y, y: -x }),
};

function mirrored({ x, y, w, h }: Box): Box {
  return { x: -x - w, y, w, h };
}

/** Across the diagonal. */
function turned({ x, y, w, h }: Box): Box {
  return { x: y, y: x, w: h, h: w };
}
