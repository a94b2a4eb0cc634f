import { profileTexts } from '../../language/nl/chart-profile.ts';
import { capital } from '../../language/nl/charts.ts';
import { writeFigure } from '../../language/nl/figure-unit.ts';
import type { Level } from '../../model/area.ts';
import type { FigureTable } from '../../model/figure.ts';
import type { MarkDifference } from '../spec.ts';
import type { ProfileRow } from './profile-spec.ts';

/** The column of what the marks are held against; null where that is one of the others. */
export function heldColumn(rows: readonly ProfileRow[], level: Level): string | null {
  const isDrawn = rows.every(({ difference }) => difference === null || difference.theirs.isDrawn);
  return isDrawn ? null : profileTexts.held(level);
}

interface Signs {
  readonly others: string | null;
  readonly level: Level;
  readonly columns: readonly string[];
  readonly table: FigureTable;
  readonly rows: readonly ProfileRow[];
  /** What the marks are held against; null where nothing is compared. */
  readonly other: string | null;
}

/**
 * What the rings are; beside a school that a municipality's column is of those who live there; and of a published
 * figure whether it has an interval.
 */
export function marksLine({ others, level, columns: [column], table, rows, other }: Signs): string | null {
  const isOfPlace =
    level === 'school' && !table.figures.some(({ marks }) => marks.includes('area-of-school'));
  const isKnown = rows.some(
    ({ beside: [first] }) => first?.value.status === 'shown' && first.value.lower !== null,
  );
  const told = [
    ...(other !== null && isOwnStreak(rows) ? [profileTexts.otherInterval(other, isKnown)] : []),
    ...(others === null ? [] : [profileTexts.rings(others)]),
    ...(isOfPlace && column !== undefined ? [profileTexts.livesThere(capital(column))] : []),
  ];
  return told.length === 0 ? null : told.join('. ');
}

/** A difference with a figure of which no interval is known has none itself: then the streak is that of the own figure. */
export function streakOf(rows: readonly ProfileRow[]): string {
  return isOwnStreak(rows) ? profileTexts.ownStreak : profileTexts.streak;
}

function isOwnStreak(rows: readonly ProfileRow[]): boolean {
  const hasInterval = rows.some(({ difference }) => difference !== null && difference.lower !== null);
  return !hasInterval && rows.some(({ place }) => place !== null && place.from !== null);
}

/** "andere scholen van Lindewaard 34 %": from this the difference can be worked out. */
export function theirsText({ other, theirs, measure }: MarkDifference): string {
  return profileTexts.beside(profileTexts.zero(other.name), writeFigure(theirs.percent, measure));
}
