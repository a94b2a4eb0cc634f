import type { RankingSpec } from '../../charts/spec.ts';

/** Rows of 32 px under a head, above an axis. */
export const rankingLayout = {
  head: 32,
  row: 32,
  /** Rows this low can still be told apart: better all in sight than one under the edge. */
  leastRow: 28,
  axis: 36,
  nameColumn: 320,
  percentColumn: 60,
  countColumn: 82,
} as const;

/** The height a ranking wants on screen, in pixels. */
export function rankingHeight(spec: RankingSpec): number {
  return heightWith(spec, rankingLayout.row);
}

/** What it can do with before it scrolls. */
export function leastRankingHeight(spec: RankingSpec): number {
  return heightWith(spec, rankingLayout.leastRow);
}

function heightWith({ rows }: RankingSpec, row: number): number {
  return rankingLayout.head + Math.max(1, rows.length) * row + rankingLayout.axis;
}
