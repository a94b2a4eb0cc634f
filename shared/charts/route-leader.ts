import { meets, type Leader } from './note-leader.ts';
import type { Box, NoteToPlace, Point } from './place-notes.ts';

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
  return routeTo(goalsOf(note), box, note, around) ?? (over ? routeTo([over], box, note, around) : null);
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

interface Search {
  readonly starts: readonly Point[];
  readonly goals: readonly Point[];
  readonly lanes: { readonly x: readonly number[]; readonly y: readonly number[] };
  readonly solid: readonly Box[];
  /** What a bend costs, as a length. */
  readonly bend: number;
}

interface Step {
  readonly column: number;
  readonly row: number;
  readonly isLevel: boolean;
  readonly cost: number;
  readonly before: Step | null;
}

/** Dijkstra's over the crossings of the lanes; turning costs. */
function shortestPath({ starts, goals, lanes, solid, bend }: Search): readonly Point[] | null {
  const at = ({ x, y }: Point) => ({ column: lanes.x.indexOf(x), row: lanes.y.indexOf(y) });
  const key = ({ column, row }: { readonly column: number; readonly row: number }) =>
    row * lanes.x.length + column;
  const pointOf = ({ column, row }: Step): Point => ({ x: lanes.x[column] ?? 0, y: lanes.y[row] ?? 0 });
  // Of each lane what lies across it, so that a step looks at little.
  const across = {
    level: lanes.y.map((y) => solid.filter((each) => each.y < y && y < each.y + each.h)),
    upright: lanes.x.map((x) => solid.filter((each) => each.x < x && x < each.x + each.w)),
  };
  const isBlocked = (one: Step, other: Step) => {
    const [a, b] = [pointOf(one), pointOf(other)];
    return one.row === other.row
      ? across.level[one.row]?.some(({ x, w }) => x < Math.max(a.x, b.x) && Math.min(a.x, b.x) < x + w)
      : across.upright[one.column]?.some(({ y, h }) => y < Math.max(a.y, b.y) && Math.min(a.y, b.y) < y + h);
  };
  const ends = new Set(goals.map((goal) => key(at(goal))));
  const open: Step[] = starts.flatMap((start) =>
    [true, false].map((isLevel) => ({ ...at(start), isLevel, cost: 0, before: null })),
  );
  const done = new Set<number>();
  for (let step = open.shift(); step && done.size < mostSteps; step = open.shift()) {
    const state = key(step) * 2 + Number(step.isLevel);
    if (done.has(state)) continue;
    done.add(state);
    if (ends.has(key(step))) return backwards(step).map(pointOf);
    for (const [aside, down] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      const place = { column: step.column + aside, row: step.row + down };
      if (lanes.x[place.column] === undefined || lanes.y[place.row] === undefined) continue;
      const isLevel = down === 0;
      const next = { ...place, isLevel, cost: 0, before: step };
      const [from, to] = [pointOf(step), pointOf(next)];
      if (done.has(key(next) * 2 + Number(isLevel)) || isBlocked(step, next)) continue;
      const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
      insert(open, { ...next, cost: step.cost + length + (isLevel === step.isLevel ? 0 : bend) });
    }
  }
  return null;
}

/** Among more, hundreds of dots, hardly a lane is left, and to find that out takes seconds. */
const mostObstacles = 120;
/** More than any chart on a slide needs. */
const mostSteps = 6_000;
const tiny = 1e-9;

function insert(open: Step[], step: Step): void {
  let [low, high] = [0, open.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((open[middle]?.cost ?? 0) <= step.cost) low = middle + 1;
    else high = middle;
  }
  open.splice(low, 0, step);
}

function backwards(last: Step): readonly Step[] {
  const steps: Step[] = [];
  for (let step: Step | null = last; step !== null; step = step.before) steps.unshift(step);
  return steps;
}

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
