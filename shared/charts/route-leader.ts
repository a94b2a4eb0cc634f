import { meets, type Leader } from './note-leader.ts';
import type { Box, NoteToPlace, Point } from './place-notes.ts';
import { shortestPath } from './shortest-path.ts';

/** What a leader goes round. */
interface Surroundings {
  readonly obstacles: readonly Box[];
  /** It stays inside this. */
  readonly bounds: Box;
  /** How far it stays clear of all. */
  readonly air: number;
}

/** With its corners. */
export interface RoutedLeader extends Leader {
  readonly via: readonly Point[];
}

/**
 * A leader in straight pieces, level and upright, from words to their mark round everything: for where a straight one
 * would run through something. The shortest with few bends, half way between what it runs between; null where there is
 * none. Where there is no way to the mark itself, it ends over its label.
 */
export function routeLeader(box: Box, note: NoteToPlace, around: Surroundings): RoutedLeader | null {
  const { label } = note;
  const over = label && { x: label.x + label.w / 2, y: label.y - note.anchor.clear / 5 };
  // Closer by where there is no way otherwise: through a bar it would say more that is not so.
  for (const air of [around.air, around.air / 4]) {
    const ways = { ...around, air };
    const routed =
      routeTo(goalsOf(note), box, note, ways) ?? (over ? routeTo([over], box, note, ways) : null);
    if (routed !== null) return routed;
  }
  return null;
}

function routeTo(
  aims: readonly Point[],
  box: Box,
  note: NoteToPlace,
  { bounds, air, obstacles: all }: Surroundings,
): RoutedLeader | null {
  // Its own mark, where the leader runs into that.
  const isOwn = (each: Box) =>
    note.label === undefined && isWithin(note.anchor, each) && aims.some((aim) => isWithin(aim, each));
  const obstacles = all.filter((each) => !isOwn(each));
  if (obstacles.length > mostObstacles) return null;
  const solid = [...obstacles.map((each) => grown(each, air)), grown(box, -air)];
  const isFree = (point: Point) =>
    isWithin(point, bounds) && !solid.some((each) => meets(each, point, { ...point, x: point.x + tiny }));
  const [starts, goals] = [sidesOf(box), aims].map((points) => points.filter(isFree));
  if (!starts?.length || !goals?.length) return null;
  const ends = [...starts, ...goals];
  const lanes = {
    x: lanesBetween(
      solid.flatMap(({ x, w }) => [x, x + w]),
      ends.map(({ x }) => x),
      bounds.x,
      bounds.x + bounds.w,
    ),
    y: lanesBetween(
      solid.flatMap(({ y, h }) => [y, y + h]),
      ends.map(({ y }) => y),
      bounds.y,
      bounds.y + bounds.h,
    ),
  };
  const path = shortestPath({ starts, goals, lanes, solid, bend: note.height * 2 });
  const [from, ...rest] = path === null ? [] : withoutMiddles(path);
  const to = rest.at(-1);
  return from && to ? { from, via: rest.slice(0, -1), to } : null;
}

function sidesOf({ x, y, w, h }: Box): readonly Point[] {
  return [
    { x: x + w / 2, y },
    { x: x + w / 2, y: y + h },
    { x, y: y + h / 2 },
    { x: x + w, y: y + h / 2 },
  ];
}

/** Just outside a mark with its interval, or just inside what is long or wide. */
function goalsOf({ anchor, around, reach }: NoteToPlace): readonly Point[] {
  if (reach !== undefined) {
    const { x, y, w, h } = reach;
    const along = [0.5, 0.2, 0.8].map((share) => x + w * share);
    return [
      ...along.flatMap((each) => [
        { x: each, y },
        { x: each, y: y + h },
      ]),
      ...[x, x + w].map((each) => ({ x: each, y: y + h / 2 })),
    ];
  }
  const mark = around ?? { x: anchor.x, y: anchor.y, w: 0, h: 0 };
  const { y, h } = grown(mark, anchor.clear / 2);
  // Closer to its side, and a little down it, where its neighbours stand close.
  const sides = [anchor.clear / 2, anchor.clear / 5].flatMap((clear) => [
    mark.x - clear,
    mark.x + mark.w + clear,
  ]);
  const heights = [0, 0.5, 1].map(
    (down) => anchor.y + Math.min(down * anchor.clear, mark.y + mark.h - anchor.y),
  );
  return [
    { x: anchor.x, y },
    { x: anchor.x, y: y + h },
    ...sides.flatMap((side) => heights.map((height) => ({ x: side, y: height }))),
  ];
}

/** Where lines may run: half way between neighbouring edges, at the edges of the bounds, and through both ends. */
function lanesBetween(edges: readonly number[], ends: readonly number[], least: number, most: number) {
  const inOrder = [...new Set([least, ...edges.filter((edge) => edge > least && edge < most), most])].sort(
    (a, b) => a - b,
  );
  const middles = inOrder.slice(1).map((edge, index) => (edge + (inOrder[index] ?? edge)) / 2);
  return [...new Set([least, ...middles, most, ...ends])].sort((a, b) => a - b);
}

/** Among more, hundreds of dots, hardly a lane is left, and to find that out takes seconds. */
const mostObstacles = 120;
const tiny = 1e-9;

/** Corners and ends alone. */
function withoutMiddles(path: readonly Point[]): readonly Point[] {
  return path.filter((point, index) => {
    const [before, after] = [path[index - 1], path[index + 1]];
    if (!before || !after) return true;
    const isStraight =
      (before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y);
    return !isStraight;
  });
}

function grown({ x, y, w, h }: Box, by: number): Box {
  return { x: x - by, y: y - by, w: Math.max(0, w + 2 * by), h: Math.max(0, h + 2 * by) };
}

function isWithin({ x, y }: Point, bounds: Box): boolean {
  return x >= bounds.x && x <= bounds.x + bounds.w && y >= bounds.y && y <= bounds.y + bounds.h;
}
