import type { Box, NoteToPlace, Point } from './place-notes.ts';

export interface Leader {
  readonly from: Point;
  readonly to: Point;
}

/** From the middle of the box's nearest side towards the mark, ending just outside its interval. */
export function leaderOf(box: Box, note: NoteToPlace): Leader {
  const { around } = note;
  const anchor = { ...note.anchor, ...nearestPart(box, note) };
  const from = nearestSide(box, anchor);
  const toMark = distance(from, anchor);
  const kept = toMark === 0 ? 0 : Math.max(0, toMark - anchor.clear) / toMark;
  const entry = around ? entryInto(grown(around, anchor.clear / 2), from, anchor) : 1;
  const share = Math.min(kept, entry);
  return { from, to: { x: from.x + (anchor.x - from.x) * share, y: from.y + (anchor.y - from.y) * share } };
}

/** Where words of that place belong to: the mark, or the nearest part of what is long or wide. */
export function nearestPart({ x, y, w, h }: Box, { anchor, reach }: NoteToPlace): Point {
  return reach === undefined ? anchor : nearestIn(reach, { x: x + w / 2, y: y + h / 2 });
}

/** Whether words of that place need a line to be read as those of their mark. */
export function isLed(box: Box, note: NoteToPlace): boolean {
  const { from, to } = leaderOf(box, note);
  const length = distance(from, to);
  const { leaderFrom = 0 } = note;
  if (leaderFrom === Infinity || isSeat(box, note)) return false;
  return length > (isAstray(box, note) ? 0 : leaderFrom);
}

/** In a place of its own: those are at what they belong to, whatever lies in between. */
function isSeat(box: Box, { seats = [] }: NoteToPlace): boolean {
  return seats.some((seat) => Math.hypot(seat.x - box.x, seat.y - box.y) < box.h / 2);
}

/** In the row of another mark, or nearer to another: without a line they would be read as those of that one. */
export function isAstray(box: Box, { anchor, own, rivals = [] }: NoteToPlace): boolean {
  const middle = box.y + box.h / 2;
  if (own !== undefined) return middle < own.from || middle > own.to;
  const toOwn = distanceTo(box, anchor);
  return rivals.some((rival) => distanceTo(box, rival) <= toOwn);
}

function grown({ x, y, w, h }: Box, by: number): Box {
  return { x: x - by, y: y - by, w: w + 2 * by, h: h + 2 * by };
}

/** Share of the way from `from` to `to` (inside the box) at which the box is entered; 0 when it starts inside. */
function entryInto({ x, y, w, h }: Box, from: Point, to: Point): number {
  const reach = (start: number, end: number, low: number, high: number) =>
    start < low ? (low - start) / (end - start) : start > high ? (high - start) / (end - start) : 0;
  return Math.max(reach(from.x, to.x, x, x + w), reach(from.y, to.y, y, y + h));
}

function nearestSide(box: Box, anchor: Point): Point {
  const middle = { x: box.x + box.w / 2, y: box.y + box.h / 2 };
  const sides = [
    { x: box.x, y: middle.y },
    { x: box.x + box.w, y: middle.y },
    { x: clamp(anchor.x, box.x, box.x + box.w), y: box.y },
    { x: clamp(anchor.x, box.x, box.x + box.w), y: box.y + box.h },
  ];
  return sides.reduce((a, b) => (distance(a, anchor) <= distance(b, anchor) ? a : b));
}

/** Whether the leader runs through something that is not its own mark. */
export function isCrossed(
  { from, to }: Leader,
  obstacles: readonly Box[],
  { anchor, label }: NoteToPlace,
): boolean {
  return obstacles.some((box) => (box === label || !contains(box, anchor)) && meets(box, from, to));
}

/** Whether a line has a point inside a box. */
export function meets({ x, y, w, h }: Box, from: Point, to: Point): boolean {
  // Of hundreds of boxes nearly all lie to one side of it.
  if (Math.max(from.x, to.x) <= x || Math.min(from.x, to.x) >= x + w) return false;
  if (Math.max(from.y, to.y) <= y || Math.min(from.y, to.y) >= y + h) return false;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enters, leaves] = [0, 1];
  for (const [way, room] of [
    [-dx, from.x - x],
    [dx, x + w - from.x],
    [-dy, from.y - y],
    [dy, y + h - from.y],
  ] as const) {
    if (way === 0 && room <= 0) return false;
    if (way < 0) enters = Math.max(enters, room / way);
    if (way > 0) leaves = Math.min(leaves, room / way);
  }
  return enters < leaves;
}

function contains({ x, y, w, h }: Box, point: Point): boolean {
  return point.x >= x && point.x <= x + w && point.y >= y && point.y <= y + h;
}

export function distanceTo(box: Box, point: Point): number {
  return distance(nearestIn(box, point), point);
}

function nearestIn({ x, y, w, h }: Box, point: Point): Point {
  return { x: clamp(point.x, x, x + w), y: clamp(point.y, y, y + h) };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
