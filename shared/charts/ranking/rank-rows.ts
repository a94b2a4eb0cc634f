import type { RankingRow } from '../spec.ts';

/** Each shown row with its place: as many rows before it as have a better percentage, whatever "better" is here. */
export function withPlaces(rows: readonly RankingRow[]): readonly RankingRow[] {
  const percents = rows.flatMap(({ value }) => (value.status === 'shown' ? [value.percent] : []));
  return rows.map((row) => {
    const { value } = row;
    // The only figure is first and last: no news.
    if (value.status !== 'shown' || percents.length === 1) return row;
    // The rows stand in order: the first that is equal says how many are before.
    const before = percents.indexOf(value.percent);
    const isShared = percents.lastIndexOf(value.percent) > before;
    return { ...row, place: { rank: before + 1, of: percents.length, isShared } };
  });
}

/** The first so many, and the row that is lifted out: it is what the chart is about. */
export function firstRows(rows: readonly RankingRow[], most: number | undefined): readonly RankingRow[] {
  return most === undefined ? rows : rows.filter(({ chosen }, index) => index < most || chosen);
}
