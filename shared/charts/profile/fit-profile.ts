import { notedIn } from '../keep-noted.ts';
import { rowsHigh } from './profile-geometry.ts';
import { byFindingAndSize } from './profile-summary.ts';
import type { ProfileRow, ProfileSection, ProfileSpec } from './profile-spec.ts';

interface FittedProfile {
  readonly sections: readonly ProfileSection[];
  readonly leftOut: number;
  /** Of those, how many have a note. */
  readonly untold: number;
}

/**
 * As much of a profile as fits in a height of so many rows: what differs most first, then the rest in its own order,
 * each under its heading.
 */
export function fitProfile(
  { sections, notes }: Pick<ProfileSpec, 'sections' | 'notes'>,
  room: number,
): FittedProfile {
  const rows = sections.flatMap((section) => section.rows);
  const isNoted = notedIn({ notes });
  const hasNote = ({ mark, beside }: ProfileRow) => isNoted([mark, ...beside.map((other) => other.mark)]);
  const byNote = (a: ProfileRow, b: ProfileRow) => Number(hasNote(b)) - Number(hasNote(a));
  let kept = new Set<ProfileRow>();
  for (const row of [...rows].sort((a, b) => byNote(a, b) || mostTellingFirst(a, b))) {
    const more = new Set([...kept, row]);
    if (rowsHigh(keepOnly(sections, more)) <= room) kept = more;
  }
  const leftOut = rows.filter((row) => !kept.has(row));
  return {
    sections: keepOnly(sections, kept),
    leftOut: leftOut.length,
    untold: leftOut.filter(hasNote).length,
  };
}

function keepOnly(sections: readonly ProfileSection[], kept: ReadonlySet<ProfileRow>): ProfileSection[] {
  return sections
    .map(({ heading, rows }) => ({ heading, rows: rows.filter((row) => kept.has(row)) }))
    .filter(({ rows }) => rows.length > 0);
}

/** A row without a difference tells least; sorting keeps the order of equals. */
function mostTellingFirst(a: ProfileRow, b: ProfileRow): number {
  if (a.difference === null || b.difference === null) {
    return Number(a.difference === null) - Number(b.difference === null);
  }
  return byFindingAndSize({ difference: a.difference }, { difference: b.difference });
}
