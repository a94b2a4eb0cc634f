import type { AreaShape, Ring } from '../../../shared/model/map-shapes.ts';
import { simplifyLine } from './simplify-line.ts';

/**
 * Fewer points, without a tear between neighbours: rings are snapped to a grid of about ten metres and cut where
 * borders meet, so that each stretch of border is simplified once for the two areas it parts.
 */
export function simplifyShapes(shapes: readonly AreaShape[]): readonly AreaShape[] {
  const snapped = shapes.map(({ rings }) => rings.map(snap).filter((ring) => ring.length >= 3));
  const isMeeting = findMeetings(snapped.flat());
  const known = new Map<string, readonly number[]>();

  /** Simplified once, in one direction, whoever asks. */
  function border(line: readonly number[]): readonly number[] {
    const backwards = comesAfter(line, line.toReversed());
    const ordered = backwards ? line.toReversed() : line;
    // No two borders share a side, so its first side names a border.
    const name = `${String(ordered[0])}|${String(ordered[1])}`;
    const simple = known.get(name) ?? simplifyLine(ordered.map(placeOf)).map(nameOf);
    known.set(name, simple);
    return backwards ? simple.toReversed() : simple;
  }

  return shapes.map((shape, index) => {
    const rings = (snapped[index] ?? []).map((ring) =>
      bordersOf(ring, isMeeting).flatMap((line) => border(line).slice(0, -1)),
    );
    const drawn = rings.filter((ring) => ring.length >= 3);
    // An area smaller than the grid stays as it was.
    return drawn.length === 0 ? shape : { ...shape, rings: drawn.map(toDegrees) };
  });
}

/** Steps of 0.0001 degree: 11 metres north, 7 metres east. */
const steps = 10_000;
const width = 4_000_000;

/** A place on the grid as one number, so that equal places are equal numbers. */
function nameOf([east, north]: readonly [number, number]): number {
  return (north + 1_000_000) * width + east + 2_000_000;
}

function placeOf(name: number): readonly [number, number] {
  return [(name % width) - 2_000_000, Math.floor(name / width) - 1_000_000];
}

function snap(ring: Ring): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < ring.length; at += 2) {
    const place = nameOf([Math.round((ring[at] ?? 0) * steps), Math.round((ring[at + 1] ?? 0) * steps)]);
    if (place !== places.at(-1)) places.push(place);
  }
  if (places.length > 1 && places[0] === places.at(-1)) places.pop();
  return places;
}

/** Where three borders meet, or a ring touches itself: a point with other than two neighbours, over all rings. */
function findMeetings(rings: readonly (readonly number[])[]): (place: number) => boolean {
  const neighbours = new Map<number, readonly number[]>();
  for (const ring of rings) {
    for (const [at, place] of ring.entries()) {
      const beside = [ring.at(at - 1), ring[(at + 1) % ring.length]];
      const before = neighbours.get(place) ?? [];
      const news = beside.filter((other) => other !== undefined && !before.includes(other));
      if (news.length > 0) neighbours.set(place, [...before, ...news.filter((other) => other !== undefined)]);
    }
  }
  return (place) => neighbours.get(place)?.length !== 2;
}

/** A ring as lines that begin and end where borders meet; as one closed line where none do: an island. */
function bordersOf(
  ring: readonly number[],
  isMeeting: (place: number) => boolean,
): readonly (readonly number[])[] {
  const first = ring.findIndex(isMeeting);
  // Two islands of one shape in two files start where they like: the smallest place is the same in both.
  const start = first === -1 ? ring.indexOf(ring.reduce((a, b) => Math.min(a, b))) : first;
  const turned = [...ring.slice(start), ...ring.slice(0, start + 1)];
  const lines: number[][] = [];
  let line: number[] = [];
  for (const [at, place] of turned.entries()) {
    line.push(place);
    if (at > 0 && (isMeeting(place) || at === turned.length - 1)) {
      lines.push(line);
      line = [place];
    }
  }
  return lines;
}

function comesAfter(a: readonly number[], b: readonly number[]): boolean {
  const differs = a.findIndex((place, at) => place !== b[at]);
  return differs !== -1 && (a[differs] ?? 0) > (b[differs] ?? 0);
}

function toDegrees(ring: readonly number[]): Ring {
  return ring.flatMap((name) => placeOf(name).map((step) => step / steps));
}
