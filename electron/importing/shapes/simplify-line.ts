type Place = readonly [number, number];

/** In steps of the grid: about 5.000 m², a dent of a hundred metres wide and deep. */
const leastArea = 66;

/**
 * Visvalingam and Whyatt (1993): takes away the points that form the smallest triangle with their neighbours, as long
 * as it is small. Ends stay; of a line that had points between them one stays at least, of a closed one two, so that
 * a ring never folds into a line.
 */
export function simplifyLine(line: readonly Place[]): readonly Place[] {
  const [first] = line;
  const last = line.at(-1);
  const isClosed = first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
  const fewest = isClosed ? 4 : 3;
  let left = line;
  for (;;) {
    const areas = left.map((_, at) => triangle(left, at));
    // All that are smaller than both neighbours go at once: they do not touch each other's triangle.
    const lowest = areas.flatMap((area, at) =>
      area < leastArea && area <= (areas[at - 1] ?? Infinity) && area < (areas[at + 1] ?? Infinity)
        ? [at]
        : [],
    );
    if (lowest.length === 0 || left.length <= fewest) return left;
    const going = new Set(
      lowest.sort((a, b) => (areas[a] ?? 0) - (areas[b] ?? 0)).slice(0, left.length - fewest),
    );
    left = left.filter((_, at) => !going.has(at));
  }
}

/** Infinite at the ends, which stay. */
function triangle(line: readonly Place[], at: number): number {
  const [before, here, after] = [line[at - 1], line[at], line[at + 1]];
  if (before === undefined || here === undefined || after === undefined) return Infinity;
  return (
    Math.abs(
      (here[0] - before[0]) * (after[1] - before[1]) - (after[0] - before[0]) * (here[1] - before[1]),
    ) / 2
  );
}
