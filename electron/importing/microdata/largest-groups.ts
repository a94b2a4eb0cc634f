import type { ParsedColumn } from '../parsed-file.ts';
import { codesOf, placesOf } from '../code-rows.ts';

/**
 * For each code of one column the code of the other that most of its rows have: the municipality most
 * pupils of a school live in, the name that is written for it most. Ties go to the first code.
 */
export function largestGroups(
  of: ParsedColumn | undefined,
  by: ParsedColumn | undefined,
  rows: Iterable<number>,
): ReadonlyMap<string, string> {
  if (of === undefined || by === undefined) return new Map();
  const groups = codesOf(by);
  const placeOf = placesOf(of);
  const groupOf = placesOf(by);
  const counts = codesOf(of).map(() => new Map<number, number>());
  for (const row of rows) {
    const group = groupOf(row);
    const own = counts[placeOf(row)];
    if (group >= 0) own?.set(group, (own.get(group) ?? 0) + 1);
  }
  return new Map(
    codesOf(of).flatMap((code, place) => {
      const [largest] = [...(counts[place] ?? [])].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      const group = largest && groups[largest[0]];
      return group === undefined ? [] : [[code, group] as const];
    }),
  );
}
