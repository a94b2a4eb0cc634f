import type { Point } from './land.ts';

/** The borders around several areas together: a side that two of them share runs both ways, and falls away. */
export function dissolve(borders: readonly (readonly Point[])[]): readonly (readonly Point[])[] {
  const sides = new Map<string, { readonly from: Point; readonly to: Point }>();
  for (const border of borders) {
    for (const [at, from] of border.entries()) {
      const to = border[(at + 1) % border.length] ?? from;
      if (!sides.delete(nameOf(to, from))) sides.set(nameOf(from, to), { from, to });
    }
  }
  const next = new Map([...sides.values()].map(({ from, to }) => [from.join(), to]));
  const rings: Point[][] = [];
  for (let [start] = next.keys(); start !== undefined; [start] = next.keys()) {
    const ring: Point[] = [];
    for (let at = next.get(start); at !== undefined; at = next.get(at.join())) {
      next.delete(ring.at(-1)?.join() ?? start);
      ring.push(at);
    }
    rings.push(ring);
  }
  return rings;
}

function nameOf(from: Point, to: Point): string {
  return `${from.join()} ${to.join()}`;
}
