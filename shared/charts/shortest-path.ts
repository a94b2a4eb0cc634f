import type { Box, Point } from './place-notes.ts';

/** A walk in level and upright lines, from one of the starts to one of the goals. */
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
  /** With what it takes at least from here. */
  readonly least: number;
  readonly before: Step | null;
}

/** A* over the crossings of the lanes, where turning costs: what leads away from the goals is hardly looked at. */
export function shortestPath({ starts, goals, lanes, solid, bend }: Search): readonly Point[] | null {
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
  const toGoal = ({ x, y }: Point) =>
    Math.min(...goals.map((goal) => Math.abs(goal.x - x) + Math.abs(goal.y - y)));
  const ends = new Set(goals.map((goal) => key(at(goal))));
  const open: Step[] = starts.flatMap((start) =>
    [true, false].map((isLevel) => ({ ...at(start), isLevel, cost: 0, least: toGoal(start), before: null })),
  );
  open.sort((a, b) => a.least - b.least);
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
      const next = { ...place, isLevel, cost: 0, least: 0, before: step };
      const [from, to] = [pointOf(step), pointOf(next)];
      if (done.has(key(next) * 2 + Number(isLevel)) || isBlocked(step, next)) continue;
      const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
      const cost = step.cost + length + (isLevel === step.isLevel ? 0 : bend);
      insert(open, { ...next, cost, least: cost + toGoal(to) });
    }
  }
  return null;
}

/** More than any chart on a slide needs. */
const mostSteps = 20_000;

function insert(open: Step[], step: Step): void {
  let [low, high] = [0, open.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((open[middle]?.least ?? 0) <= step.least) low = middle + 1;
    else high = middle;
  }
  open.splice(low, 0, step);
}

function backwards(last: Step): readonly Step[] {
  const steps: Step[] = [];
  for (let step: Step | null = last; step !== null; step = step.before) steps.unshift(step);
  return steps;
}
