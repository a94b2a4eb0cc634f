type Point = readonly [x: number, y: number];

/**
 * Lines of 45° at this distance across a shape, as the `d` of one path. Where the shape has curves,
 * their ends are joined by straight lines. By scan line: the hatch is turned upright, each line meets
 * the edges, and the ground between the first and second meeting, the third and fourth … is inside.
 */
export function hatchStrokes(shape: string, distance: number): string {
  const edges = ringsOf(shape).flatMap((ring) =>
    ring.map((from, index): readonly [Point, Point] => [
      turned(from),
      turned(ring[(index + 1) % ring.length] ?? from),
    ]),
  );
  const across = edges.map(([[x]]) => x);
  const first = Math.ceil(Math.min(...across) / distance);
  const last = Math.floor(Math.max(...across) / distance);
  const strokes: string[] = [];
  for (let line = first; line <= last; line += 1) {
    const meetings = meetingsAt(line * distance, edges);
    for (let index = 0; index + 1 < meetings.length; index += 2)
      strokes.push(
        `M${written(line * distance, meetings[index])}L${written(line * distance, meetings[index + 1])}`,
      );
  }
  return strokes.join('');
}

const half = Math.SQRT1_2;

/** In the hatch's own directions: across its lines and along them. */
function turned([x, y]: Point): Point {
  return [(x + y) * half, (y - x) * half];
}

function written(across: number, along = 0): string {
  return [(across - along) * half, (across + along) * half].map((value) => value.toFixed(2)).join(' ');
}

function meetingsAt(across: number, edges: readonly (readonly [Point, Point])[]): readonly number[] {
  return edges
    .flatMap(([[fromX, fromY], [toX, toY]]) =>
      // Half open, so that a corner counts once.
      fromX <= across === toX <= across ? [] : [fromY + ((across - fromX) / (toX - fromX)) * (toY - fromY)],
    )
    .sort((a, b) => a - b);
}

/** The corners of a path of absolute commands, ring by ring. */
function ringsOf(shape: string): readonly (readonly Point[])[] {
  const rings: Point[][] = [];
  for (const [, command, rest] of shape.matchAll(/([A-Z])([^A-Z]*)/g)) {
    const [x, y] = (rest ?? '')
      .trim()
      .split(/[\s,]+/)
      .map(Number)
      .slice(-2);
    if (command === 'Z' || x === undefined || y === undefined) continue;
    if (command === 'M') rings.push([]);
    rings.at(-1)?.push([x, y]);
  }
  return rings;
}
