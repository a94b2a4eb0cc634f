import type { Point } from './land.ts';

/** All places within the coast that lie nearer to this one than to any of the others. */
export function cellAround(
  place: Point,
  others: readonly Point[],
  coast: readonly Point[],
): readonly Point[] {
  return others.reduce<readonly Point[]>((cell, other) => keepNearer(cell, place, other), coast);
}

/** Sutherland and Hodgman (1974): cuts off what lies on the far side of the line half way. */
function keepNearer(cell: readonly Point[], place: Point, other: Point): readonly Point[] {
  /** Negative on the near side, zero on the line. */
  const side = ([x, y]: Point) =>
    (other[0] - place[0]) * (x - (place[0] + other[0]) / 2) +
    (other[1] - place[1]) * (y - (place[1] + other[1]) / 2);
  return cell.flatMap((corner, at) => {
    const before = cell.at(at - 1) ?? corner;
    const [here, there] = [side(corner), side(before)];
    const isCrossing = here < 0 !== there < 0;
    const share = there / (there - here);
    const crossing: Point = [
      before[0] + share * (corner[0] - before[0]),
      before[1] + share * (corner[1] - before[1]),
    ];
    return [...(isCrossing ? [crossing] : []), ...(here < 0 ? [corner] : [])];
  });
}
