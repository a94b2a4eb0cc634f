import { groupBy } from '../../base/group-by.ts';
import { multiplesTexts } from '../../language/nl/chart-multiples.ts';
import type { Level } from '../../model/area.ts';
import type { TrendTable } from '../../model/trend.ts';
import { rankingFinding } from '../finding-headline.ts';
import type { MultiplesPanel } from './multiples-spec.ts';
import { newestPoint } from './newest-point.ts';

/**
 * In how many areas the newest wave differs from the first, tested over all of them. Areas that end earlier, or begin
 * with another wave, are left out: the headline speaks of two waves only.
 */
export function multiplesFinding(
  indicator: { readonly label: string },
  level: Level,
  panels: readonly MultiplesPanel[],
  trends: TrendTable | undefined,
): string | null {
  const ends = panels.flatMap((panel) => {
    const end = newestPoint(panel);
    return end ? [{ name: panel.name, ...end }] : [];
  });
  const newest = Math.max(...ends.map(({ wave }) => wave));
  const compared = ends.flatMap(({ name, wave, difference }) =>
    wave === newest && difference ? [{ name, difference }] : [],
  );
  const firsts = groupBy(compared, ({ difference }) => difference.other.name);
  const [most = []] = [...firsts.values()].sort((a, b) => b.length - a.length);
  const label = multiplesTexts.subject(indicator.label, newest);
  return rankingFinding(
    { comparing: trends && { ...trends, with: 'wave' }, label, level },
    most,
    panels.length,
  );
}
