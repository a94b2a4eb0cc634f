import type { ColumnProposal } from '../../../shared/model/dataset.ts';
import { codesOf, placesOf } from '../code-rows.ts';
import type { ParsedFile } from '../parsed-file.ts';

/**
 * For each code of one column the code of the other that most of its rows have: the municipality most
 * pupils of a school live in, the name that is written for it most. Ties go to the first code; a missing
 * code is no group.
 */
export function largestGroups(
  parsed: ParsedFile,
  of: ColumnProposal | undefined,
  by: ColumnProposal | undefined,
  rows: Iterable<number>,
): ReadonlyMap<string, string> {
  const ofColumn = of && parsed.columns[of.index];
  const byColumn = by && parsed.columns[by.index];
  if (ofColumn === undefined || byColumn === undefined) return new Map();
  const groups = codesOf(byColumn);
  const isGroup = groups.map((code) => by?.missingCodes.includes(code) !== true);
  const placeOf = placesOf(ofColumn);
  const groupOf = placesOf(byColumn);
  const counts = codesOf(ofColumn).map(() => new Map<number, number>());
  for (const row of rows) {
    const group = groupOf(row);
    const own = counts[placeOf(row)];
    if (isGroup[group] === true) own?.set(group, (own.get(group) ?? 0) + 1);
  }
  return new Map(
    codesOf(ofColumn).flatMap((code, place) => {
      const [largest] = [...(counts[place] ?? [])].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      const group = largest && groups[largest[0]];
      return group === undefined ? [] : [[code, group] as const];
    }),
  );
}
