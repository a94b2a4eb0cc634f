import { inside, nearestFree } from './nearest-free.ts';
import { distanceTo, isAstray, isCrossed, isLed, leaderOf, nearestPart, type Leader } from './note-leader.ts';

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
  /** All it belongs to, where that is long or wide: its leader runs to the nearest part. */
  readonly reach?: Box;
  /** The row of its mark: words whose middle is above or below it stand in another one's. */
  readonly own?: { readonly from: number; readonly to: number };
  /** Other marks: words that are nearer to one of them need a leader. */
  readonly rivals?: readonly Point[];
  /** Places of its own, best first; tried before those around the mark. */
  readonly seats?: readonly Box[];
  /** From this length on its leader is drawn, and from the first where it stands astray; left out: always. */
  readonly leaderFrom?: number;
  /** Where a person put the middle of it. */
  readonly put?: Point;
  readonly width: number;
  readonly height: number;
}
export interface PlacedNote {
  readonly id: string;
  readonly box: Box;
  readonly leader: Leader;
  /** Whether its leader needs to be drawn. */
  readonly isLed: boolean;
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
  /** Of the obstacles what is to be read: no leader runs through it where any place lets it. */
  readonly texts?: readonly Box[];
  readonly notes: readonly NoteToPlace[];
}): PlacedNote[] {
  const { bounds, obstacles, texts = [], notes } = input;
  const found: { readonly note: NoteToPlace; readonly box: Box }[] = [];
  for (const note of notes) {
    const taken = [...obstacles, ...found.map(({ box }) => box)];
    found.push({ note, box: ownPlace(note, taken, bounds, texts) });
  }
  const standing = found.filter(({ note }) => note.put === undefined);
  for (const { note, box } of found.filter((each) => each.note.put !== undefined)) {
    const taken = [...obstacles, ...standing.map((each) => each.box)];
    standing.push({ note, box: putPlace(note, box, taken, bounds) });
  }
  const boxes = new Map(standing.map(({ note, box }) => [note.id, box]));
  return found.map(({ note, box }) => {
    const own = boxes.get(note.id) ?? box;
    return { id: note.id, box: own, leader: leaderOf(own, note), isLed: isLed(own, note) };
  });
}

/**
 * Of its seats and the places around its mark the best; where all of those cover something, or their leaders run
 * through something, the nearest free ones from each side of the mark as well.
 */
function ownPlace(note: NoteToPlace, taken: readonly Box[], bounds: Box, texts: readonly Box[]): Box {
  const crossed = (box: Box, things: readonly Box[]) => crossingCost(box, note, things);
  const seats = (note.seats ?? []).map((seat, preference): Candidate => {
    const box = inside(seat, bounds);
    return { box, least: hindrance(box, taken) + preference * 0.2, crossing: () => crossed(box, taken) };
  });
  const away = (box: Box, preference = 0): Candidate => ({
    box,
    least: awayCost(box, note, taken) + preference,
    crossing: () => crossed(box, taken),
  });
  const around = Array.from({ length: 8 }, (_, step) =>
    // A calmer side is slightly better.
    directions.map((direction, preference) =>
      away(inside(boxAt(note, direction, step + 1), bounds), preference * 0.4),
    ),
  ).flat();
  const best = cheapest([...seats, ...around, ...alongRow(note, bounds).map((box) => away(box))]);
  if (best !== null && best.cost < crossing) return best.box;
  const starts = [...(best ? [best.box] : []), ...directions.map((direction) => boxAt(note, direction, 4))];
  const free = [
    ...starts.flatMap((start) => nearestFree(start, taken, bounds) ?? []),
    ...grid(bounds, note).filter((box) => !taken.some((other) => overlaps(box, other))),
  ].map((box): Candidate => {
    const place = away(box);
    return { ...place, crossing: () => place.crossing() + crossed(box, texts) };
  });
  const { anchor, width, height } = note;
  const usual = best && { box: best.box, least: best.cost, crossing: () => crossed(best.box, texts) };
  const found = cheapest([...(usual ? [usual] : []), ...free]);
  return found?.box ?? inside({ ...anchor, w: width, h: height }, bounds);
}

interface Candidate {
  readonly box: Box;
  /** What it costs, save what its leader runs through: that takes long to find. */
  readonly least: number;
  readonly crossing: () => number;
}

/** What a leader through something costs; covering something costs more than anything else. */
const crossing = 200;
/** What it costs to stand in the row of another mark, and to stand nearer to another. */
const anothersRow = 40;
const anothersSide = 4;

/** The first of the cheapest; of a place that costs more without its leader already, that is not followed. */
function cheapest(candidates: readonly Candidate[]): { readonly box: Box; readonly cost: number } | null {
  let best: { readonly box: Box; readonly cost: number } | null = null;
  for (const { box, least, crossing } of candidates) {
    if (best !== null && least >= best.cost) continue;
    const cost = least + crossing();
    if (best === null || cost < best.cost) best = { box, cost };
  }
  return best;
}

/** Covering something, however little, is far worse than a longer leader. */
function hindrance(box: Box, taken: readonly Box[]): number {
  const hides = covered(box, taken);
  return hides > 0 ? 1000 + hides * 1000 : 0;
}

/** Of a place that is no seat of its own, save its leader. */
function awayCost(box: Box, note: NoteToPlace, taken: readonly Box[]): number {
  return (
    (note.seats === undefined ? 0 : 10) +
    hindrance(box, taken) +
    (isAstray(box, note) ? (note.own === undefined ? anothersSide : anothersRow) : 0) +
    (distanceTo(box, nearestPart(box, note)) / note.height) * 2
  );
}

function crossingCost(box: Box, note: NoteToPlace, taken: readonly Box[]): number {
  return isLed(box, note) && isCrossed(leaderOf(box, note), taken, note) ? crossing : 0;
}

/** Places level with its mark, from one end of the room to the other. */
function alongRow({ own, anchor, around, width, height }: NoteToPlace, bounds: Box): readonly Box[] {
  if (own === undefined) return [];
  const step = height / 3;
  const places = Array.from({ length: Math.max(1, Math.floor((bounds.w - width) / step)) }, (_, index) =>
    inside({ x: bounds.x + index * step, y: anchor.y - height / 2, w: width, h: height }, bounds),
  );
  // As far from the mark as the nearest places around it: a leader needs that room.
  const { x, w } = around ?? { ...anchor, w: 0 };
  const air = anchor.clear + height * 0.55;
  return places.filter((place) => place.x >= x + w + air || place.x + width <= x - air);
}

/** Places all over, for where there is none around a mark. */
function grid({ x, y, w, h }: Box, { width, height }: NoteToPlace): readonly Box[] {
  const [columns, rows] = [16, 10];
  return Array.from({ length: (columns + 1) * (rows + 1) }, (_, index) => ({
    x: x + ((w - width) * (index % (columns + 1))) / columns,
    y: y + ((h - height) * Math.floor(index / (columns + 1))) / rows,
    ...{ w: width, h: height },
  }));
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
