import { inside, nearestFree } from './nearest-free.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface NoteToPlace {
  readonly id: string;
  /** The mark, and how far the leader stays clear of it. */
  readonly anchor: Point & { readonly clear: number };
  /** The mark with its interval: the leader stays clear of that too. */
  readonly around?: Box;
  /** Rather level with its mark: above or below it is another one's row. */
  readonly isLevel?: boolean;
  /** Places of its own, best first; tried before those around the mark. */
  readonly seats?: readonly Box[];
  /** Where a person put the middle of it. */
  readonly put?: Point;
  readonly width: number;
  readonly height: number;
}
export interface PlacedNote {
  readonly id: string;
  readonly box: Box;
  readonly leader: { readonly from: Point; readonly to: Point };
}

/** Whether two boxes share any ground. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

/** Directions to try, the calmest first: above right, right, below right, then the left side. */
const directions: readonly Point[] = [
  { x: 1, y: -0.7 },
  { x: 1, y: 0 },
  { x: 1, y: 0.7 },
  { x: 0.25, y: -1 },
  { x: 0.25, y: 1 },
  { x: -1, y: -0.7 },
  { x: -1, y: 0 },
  { x: -1, y: 0.7 },
];

/**
 * Finds each note a place near its mark that covers no mark, no label and no other note, inside `bounds`. Any unit, the
 * same for all. What a person put somewhere stands there, or at the nearest free place; the others stand where they
 * would if nothing had been put, so that putting one never moves another. Only where there is no free place at all,
 * a note goes where it covers least.
 */
export function placeNotes(input: {
  readonly bounds: Box;
  readonly obstacles: readonly Box[];
  readonly notes: readonly NoteToPlace[];
}): PlacedNote[] {
  const { bounds, obstacles, notes } = input;
  const found: { readonly note: NoteToPlace; readonly box: Box }[] = [];
  for (const note of notes) {
    const taken = [...obstacles, ...found.map(({ box }) => box)];
    found.push({ note, box: ownPlace(note, taken, bounds) });
  }
  const standing = found.filter(({ note }) => note.put === undefined);
  for (const { note, box } of found.filter((each) => each.note.put !== undefined)) {
    const taken = [...obstacles, ...standing.map((each) => each.box)];
    standing.push({ note, box: putPlace(note, box, taken, bounds) });
  }
  const boxes = new Map(standing.map(({ note, box }) => [note.id, box]));
  return found.map(({ note, box }) => {
    const own = boxes.get(note.id) ?? box;
    return { id: note.id, box: own, leader: leaderOf(own, note) };
  });
}

/** Of its seats and the places around its mark the best; where all of those cover something, the nearest free one. */
function ownPlace(note: NoteToPlace, taken: readonly Box[], bounds: Box): Box {
  let best: { readonly box: Box; readonly cost: number; readonly hides: number } | null = null;
  for (const [preference, seat] of (note.seats ?? []).entries()) {
    const box = inside(seat, bounds);
    const hides = covered(box, taken);
    const cost = (hides > 0 ? 100 + hides * 1000 : 0) + preference * 0.2;
    if (best === null || cost < best.cost) best = { box, cost, hides };
  }
  const unseated = note.seats === undefined ? 0 : 10;
  for (let step = 1; step <= 8; step++) {
    for (const [preference, direction] of directions.entries()) {
      const box = inside(boxAt(note, direction, step), bounds);
      const distance = distanceTo(box, note.anchor);
      // Covering something, however little, is far worse than a longer leader; a calmer side is slightly better.
      const hides = covered(box, taken);
      const cost =
        unseated +
        (hides > 0 ? 100 + hides * 1000 : 0) +
        (distance / note.height) * 2 +
        preference * 0.4 +
        (note.isLevel && direction.y !== 0 ? 4 : 0) +
        (crossed(leaderOf(box, note), taken, note) ? 40 : 0);
      if (best === null || cost < best.cost) best = { box, cost, hides };
    }
  }
  const { anchor, width, height } = note;
  const { box, hides } = best ?? { box: { ...anchor, w: width, h: height }, hides: 1 };
  return hides === 0 ? box : (nearestFree(box, taken, bounds) ?? inside(box, bounds));
}

/** Where a person put it, or as near to that as is free. */
function putPlace({ put }: NoteToPlace, box: Box, taken: readonly Box[], bounds: Box): Box {
  if (put === undefined) return box;
  const wanted = inside({ ...box, x: put.x - box.w / 2, y: put.y - box.h / 2 }, bounds);
  return nearestFree(wanted, taken, bounds) ?? wanted;
}

function boxAt({ anchor, around, width, height }: NoteToPlace, direction: Point, step: number): Box {
  const reach = anchor.clear + height * 0.55 * step;
  // A note beside a long interval starts at the interval's end, one above it at its top.
  const edge = around ?? { x: anchor.x, y: anchor.y, w: 0, h: 0 };
  const startX = direction.x >= 0.5 ? edge.x + edge.w : direction.x <= -0.5 ? edge.x : anchor.x;
  const startY = Math.abs(direction.x) >= 0.5 ? anchor.y : direction.y < 0 ? edge.y : edge.y + edge.h;
  const x = startX + direction.x * reach;
  const y = startY + direction.y * reach;
  const left = direction.x >= 0.5 ? x : direction.x <= -0.5 ? x - width : x - width / 2;
  const top = direction.y < -0.5 ? y - height : direction.y > 0.5 ? y : y - height / 2;
  return { x: left, y: top, w: width, h: height };
}

/** Share of the box that lies over something, summed over all it lies over. */
function covered(box: Box, obstacles: readonly Box[]): number {
  let area = 0;
  for (const other of obstacles) {
    const w = Math.min(box.x + box.w, other.x + other.w) - Math.max(box.x, other.x);
    const h = Math.min(box.y + box.h, other.y + other.h) - Math.max(box.y, other.y);
    if (w > 0 && h > 0) area += w * h;
  }
  return area / (box.w * box.h);
}

/** From the middle of the box's nearest side towards the mark, ending just outside its interval. */
function leaderOf(box: Box, { anchor, around }: NoteToPlace): PlacedNote['leader'] {
  const from = nearestSide(box, anchor);
  const toMark = distance(from, anchor);
  const kept = toMark === 0 ? 0 : Math.max(0, toMark - anchor.clear) / toMark;
  const entry = around ? entryInto(grown(around, anchor.clear / 2), from, anchor) : 1;
  const share = Math.min(kept, entry);
  return { from, to: { x: from.x + (anchor.x - from.x) * share, y: from.y + (anchor.y - from.y) * share } };
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
function crossed(
  { from, to }: PlacedNote['leader'],
  obstacles: readonly Box[],
  { anchor }: NoteToPlace,
): boolean {
  const steps = 12;
  for (let step = 1; step < steps; step++) {
    const at = { x: from.x + ((to.x - from.x) * step) / steps, y: from.y + ((to.y - from.y) * step) / steps };
    const hit = obstacles.some((box) => contains(box, at) && !contains(box, anchor));
    if (hit) return true;
  }
  return false;
}

function contains({ x, y, w, h }: Box, point: Point): boolean {
  return point.x >= x && point.x <= x + w && point.y >= y && point.y <= y + h;
}

function distanceTo(box: Box, point: Point): number {
  return distance(
    { x: clamp(point.x, box.x, box.x + box.w), y: clamp(point.y, box.y, box.y + box.h) },
    point,
  );
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
