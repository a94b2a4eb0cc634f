import { boundsOf } from '../../model/map-shapes.ts';
import type { Box } from '../place-notes.ts';
import type { MapArea } from './map-spec.ts';

/** Between tiles, as a share of their side. */
const gap = 0.05;

/**
 * Equal squares, as large as fit: by name, from left to right, or, when it is known where all of them lie, the north
 * above and the west to the left.
 */
export function layTiles(areas: readonly MapArea[], frame: Box, largest: number): ReadonlyMap<MapArea, Box> {
  if (areas.length === 0 || frame.w <= 0 || frame.h <= 0) return new Map();
  const columns = bestColumns(areas.length, frame);
  const rows = Math.ceil(areas.length / columns);
  const side = Math.min(largest, frame.w / columns, frame.h / rows);
  return new Map(
    inReadingOrder(areas, columns).map((area, index) => [
      area,
      {
        x: frame.x + (index % columns) * side,
        y: frame.y + Math.floor(index / columns) * side,
        w: side * (1 - gap),
        h: side * (1 - gap),
      },
    ]),
  );
}

/** The number of columns that makes tiles largest; of equals the widest. */
function bestColumns(count: number, { w, h }: Box): number {
  const sideOf = (columns: number) => Math.min(w / columns, h / Math.ceil(count / columns));
  return Array.from({ length: count }, (_, index) => index + 1).reduce((best, columns) =>
    sideOf(columns) > sideOf(best) ? columns : best,
  );
}

/** "'s-Gravenhage" is looked for at the s. */
const byName = { numeric: true, ignorePunctuation: true } as const;

function inReadingOrder(areas: readonly MapArea[], columns: number): readonly MapArea[] {
  const located = areas.map((area) => ({ area, middle: middleOf(area) }));
  if (located.some(({ middle }) => middle === null)) {
    return [...areas].sort((a, b) => a.name.localeCompare(b.name, 'nl', byName));
  }
  const [east, north] = [middleAt(0), middleAt(1)];
  const southwards = [...located].sort((a, b) => north(b) - north(a));
  return Array.from({ length: Math.ceil(areas.length / columns) }, (_, row) =>
    southwards.slice(row * columns, (row + 1) * columns).sort((a, b) => east(a) - east(b)),
  ).flatMap((row) => row.map(({ area }) => area));
}

type Middle = readonly [east: number, north: number];

function middleAt(at: 0 | 1) {
  return ({ middle }: { readonly middle: Middle | null }) => middle?.[at] ?? 0;
}

function middleOf({ rings }: MapArea): Middle | null {
  const bounds = rings === null ? null : boundsOf([{ rings }]);
  return bounds && [(bounds.west + bounds.east) / 2, (bounds.south + bounds.north) / 2];
}
