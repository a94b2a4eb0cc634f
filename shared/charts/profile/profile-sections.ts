import { groupBy } from '../../base/group-by.ts';
import { profileTexts } from '../../language/nl/chart-profile.ts';
import type { Direction } from '../../model/indicator.ts';
import type { ProfileRow, ProfileScale, ProfileSection } from './profile-spec.ts';

export interface PlacedRow {
  readonly row: ProfileRow;
  readonly theme: string;
  readonly direction: Direction;
}

/**
 * Themes in order of appearance; where each has one indicator, their names would say it twice and take half the room.
 * On an axis whose right is favourable, indicators that are neither good nor bad news stand apart: there their right
 * is only higher.
 */
export function profileSections(rows: readonly PlacedRow[], { kind }: ProfileScale): ProfileSection[] {
  const isApart = ({ direction }: PlacedRow) => kind === 'difference' && direction === 'neutral';
  const themes = groupBy(
    rows.filter((row) => !isApart(row)),
    ({ theme }) => theme,
  );
  const apart = rows.filter(isApart);
  const isOneOfEach = themes.size > 1 && [...themes.values()].every(({ length }) => length === 1);
  const sections = isOneOfEach ? new Map([[profileTexts.oneOfEach, [...themes.values()].flat()]]) : themes;
  return [
    ...[...sections].map(([heading, placed]) => ({ heading, rows: placed.map(({ row }) => row) })),
    ...(apart.length === 0 ? [] : [{ heading: profileTexts.neutral, rows: apart.map(({ row }) => row) }]),
  ];
}
