import type { RankingSpec } from '../../charts/spec.ts';

/** Rows of 32 px under a head, above an axis. */
export const rankingLayout = {
  head: 32,
  row: 32,
  axis: 36,
  nameColumn: 320,
  percentColumn: 60,
  countColumn: 82,
} as const;

/** The height a ranking wants on screen, in pixels. */
export function rankingHeight({ rows }: RankingSpec): number {
  return rankingLayout.head + Math.max(1, rows.length) * rankingLayout.row + rankingLayout.axis;
}
