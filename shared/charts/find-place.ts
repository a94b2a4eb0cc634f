import { inside, nearestFree } from './nearest-free.ts';
import { distanceTo, isAstray, isCrossed, isLed, leaderOf, nearestPart } from './note-leader.ts';
import { overlaps, type Box, type NoteToPlace, type Point, type Ways } from './place-notes.ts';
import { routeLeader } from './route-leader.ts';

/** Where a note stands best. */
export interface Found {
  readonly box: Box;
  readonly cost: number;
  /** Whether it covers nothing. */
  readonly isFree: boolean;
  /** Whether its leader runs through nothing, straight or going round. */
  readonly isClear: boolean;
}

/**
 * Of its seats and the places around its mark the best; where all of those cover something, or their leaders run
 * through something, the nearest free ones from each side of the mark as well, from some of which a leader can go round.
 */
export function findPlace(note: NoteToPlace, ways: Ways): Found {
  const { taken, bounds, texts } = ways;
  const crossed = (box: Box, things: readonly Box[]) => crossingCost(box, note, things);
  const seats = (note.seats ?? []).map((seat, preference): Candidate => {
    const box = inside(seat, bounds);
    return { box, least: hindrance(box, taken) + preference * 0.2, leaderCost: () => crossed(box, taken) };
  });
  const away = (box: Box, preference = 0): Candidate => ({
    box,
    least: awayCost(box, note, taken) + preference,
    leaderCost: () => crossed(box, taken),
  });
  const around = Array.from({ length: 8 }, (_, step) =>
    // A calmer side is slightly better; where marks have rows, level with its mark is calmest.
    (note.own === undefined ? directions : levelFirst).map((direction, preference) =>
      away(inside(boxAt(note, direction, step + 1), bounds), preference * 0.4),
    ),
  ).flat();
  const level = alongRow(note, bounds).map((box) => away(box));
  const usual = cheapest([...seats, ...around, ...level]);
  if (usual !== null && usual.cost < crossing) return { ...usual, isFree: true, isClear: true };
  const starts = [...(usual ? [usual.box] : []), ...directions.map((direction) => boxAt(note, direction, 4))];
  const free = [
    ...starts.flatMap((start) => nearestFree(start, taken, bounds) ?? []),
    ...grid(bounds, note).filter((box) => !taken.some((other) => overlaps(box, other))),
  ].map((box): Candidate => {
    const place = away(box);
    return { ...place, leaderCost: () => place.leaderCost() + crossed(box, texts) };
  });
  const asUsual = usual && { box: usual.box, least: usual.cost, leaderCost: () => crossed(usual.box, texts) };
  const best = cheapest([...(asUsual ? [asUsual] : []), ...free]);
  if (best !== null && best.cost < crossing) return { ...best, isFree: true, isClear: true };
  const routed = cheapest(fromWhereRouted([...around, ...level, ...free], note, ways));
  if (routed !== null) return { ...routed, isFree: true, isClear: true };
  const { anchor, width, height } = note;
  const { box, cost } = best ?? { box: inside({ ...anchor, w: width, h: height }, bounds), cost: Infinity };
  return { box, cost, isFree: hindrance(box, taken) === 0, isClear: false };
}

/** Of the free places the likeliest ones from which a leader can go round all, and what that costs. */
function fromWhereRouted(
  candidates: readonly Candidate[],
  note: NoteToPlace,
  { taken, round }: Ways,
): readonly Candidate[] {
  if (round === undefined) return [];
  const likely = candidates
    .filter(({ box }) => hindrance(box, taken) === 0)
    .map(({ box }) => ({ box, cost: standingCost(box, note) }))
    .sort((a, b) => a.cost - b.cost)
    .filter(({ box }, index, all) => all.findIndex((other) => isNear(box, other.box)) === index)
    .slice(0, mostRouted);
  return likely.flatMap(({ box, cost }) => {
    const leader = routeLeader(box, note, round);
    if (leader === null) return [];
    const corners = [leader.from, ...leader.via, leader.to];
    const length = corners.slice(1).reduce((total, corner, index) => {
      const before = corners[index] ?? corner;
      return total + Math.abs(corner.x - before.x) + Math.abs(corner.y - before.y);
    }, 0);
    return [{ box, least: cost + length / note.height + leader.via.length, leaderCost: () => 0 }];
  });
}

/** Looking for a way round takes time: of places side by side one will do. */
const mostRouted = 5;

function isNear(one: Box, other: Box): boolean {
  return Math.abs(one.x - other.x) < one.w / 4 && Math.abs(one.y - other.y) < one.h / 2;
}

interface Candidate {
  readonly box: Box;
  /** What it costs, save what its leader runs through: that takes long to find. */
  readonly least: number;
  readonly leaderCost: () => number;
}

/** What a leader through something costs; covering something costs more than anything else. */
const crossing = 200;
/** What it costs to stand in the row of another mark, and to stand nearer to another. */
const anothersRow = 40;
const anothersSide = 4;
/** What it costs to have no line where one is asked for. */
const withoutLine = crossing;

/** The first of the cheapest; of a place that costs more without its leader already, that is not followed. */
function cheapest(candidates: readonly Candidate[]): { readonly box: Box; readonly cost: number } | null {
  let best: { readonly box: Box; readonly cost: number } | null = null;
  for (const { box, least, leaderCost } of candidates) {
    if (best !== null && least >= best.cost) continue;
    const cost = least + leaderCost();
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
  return hindrance(box, taken) + standingCost(box, note);
}

/** Of standing there at all, whatever is in the way. */
function standingCost(box: Box, note: NoteToPlace): number {
  return (
    (note.seats === undefined ? 0 : 10) +
    (note.wantsLeader === true && !isLed(box, note) ? withoutLine : 0) +
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
const levelFirst: readonly Point[] = [
  ...directions.filter(({ y }) => y === 0),
  ...directions.filter(({ y }) => y !== 0),
];
