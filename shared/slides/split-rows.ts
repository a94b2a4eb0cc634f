import type { RankingRow } from '../charts/spec.ts';
import { slideTexts } from '../language/nl/slides.ts';

export interface RowPart {
  readonly rows: readonly RankingRow[];
  /** Rows left out before row `before` of this part. */
  readonly skipped: readonly { readonly before: number; readonly count: number }[];
  /** In words which rows these are; null when all are there. */
  readonly remark: string | null;
}

/** More rows than this are not readable on one slide. */
export const mostRows = 16;
const mostPages = 3;
/** Of a very long ranking: its top and its bottom, and neighbours of the chosen row. */
const neighbours = 2;

/** The rows of each page: one page, an even split over two or three, or a window on a very long ranking. */
export function splitRows(
  rows: readonly RankingRow[],
  isNoted: (row: RankingRow) => boolean = () => false,
): readonly RowPart[] {
  if (rows.length <= mostRows) return [{ rows, skipped: [], remark: null }];
  const pages = Math.ceil(rows.length / mostRows);
  if (pages > mostPages) return [windowOf(rows, mostRows, isNoted)];
  const perPage = Math.ceil(rows.length / pages);
  return Array.from({ length: pages }, (_, page) => {
    const part = rows.slice(page * perPage, (page + 1) * perPage);
    const first = page * perPage + 1;
    return {
      rows: part,
      skipped: [],
      remark: slideTexts.partOfRows(first, first + part.length - 1, rows.length),
    };
  });
}

/** All rows where they fit, else the window on them. */
export function rowsInWindow(
  rows: readonly RankingRow[],
  most: number,
  isNoted: (row: RankingRow) => boolean,
): RowPart {
  return rows.length <= most ? { rows, skipped: [], remark: null } : windowOf(rows, most, isNoted);
}

/**
 * Top, bottom, what was annotated, and chosen with neighbours, among the shown rows: of the hidden ones those with an
 * annotation, the others are counted in words.
 */
function windowOf(rows: readonly RankingRow[], most: number, isNoted: (row: RankingRow) => boolean): RowPart {
  const room = Math.max(0, most - 2 * neighbours - 3);
  const noted = new Set(rows.filter(isNoted).slice(0, room));
  const shown = rows.filter((row) => row.value.status === 'shown' || noted.has(row));
  const chosen = shown.findIndex((row) => row.chosen);
  const isNear = (index: number) => chosen >= 0 && Math.abs(index - chosen) <= neighbours;
  const between = shown.filter((row, index) => noted.has(row) && !isNear(index)).length;
  // The chosen one and its neighbours take the room of one end.
  const ends = Math.max(1, Math.floor((most - between - 2 * neighbours - 1) / 2));
  const keep = shown.flatMap((row, index) =>
    index < ends || index >= shown.length - ends || isNear(index) || noted.has(row) ? [index] : [],
  );
  const skipped = keep.flatMap((index, position) => {
    const count = index - (keep[position - 1] ?? -1) - 1;
    return count > 0 ? [{ before: position, count }] : [];
  });
  const kept = keep.flatMap((index) => shown[index] ?? []);
  const window = slideTexts.windowOfRows(keep.length, rows.length, noted.size > 0);
  const untold = rows.filter((row) => isNoted(row) && !kept.includes(row)).length;
  return {
    rows: kept,
    skipped,
    remark: untold === 0 ? window : `${window}. ${slideTexts.notedRowsLeftOut(untold)}`,
  };
}
