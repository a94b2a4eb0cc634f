import type { ResponseRow } from '../../model/response.ts';

/** The name of the row that this one is a part of: "Klas 2"; null where it stands by itself. */
export function wholeNameOf(rows: readonly ResponseRow[], at: number): string | null {
  if (rows[at]?.depth !== 1) return null;
  return rows.slice(0, at).findLast(({ depth }) => depth === 0)?.name ?? null;
}
