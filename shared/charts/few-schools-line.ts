import { writeList } from '../base/dutch-numbers.ts';
import { groupBy } from '../base/group-by.ts';
import { fewSchoolsTexts } from '../language/nl/few-schools.ts';
import { countAreas } from '../language/nl/verdicts.ts';
import type { AreaReference } from '../model/chart-request.ts';
import type { FigureLookup } from './figure-lookup.ts';
import type { AreaOfFew } from './footer/footer-part.ts';

/** Which areas few schools carry, and how many; for under a chart. */
export function fewSchoolsLine(areas: readonly AreaOfFew[], isShort: boolean): string[] {
  const { area, named, namedShort, many, manyShort } = fewSchoolsTexts;
  if (areas.length === 0) return [];
  if (areas.length <= mostNamed)
    return [(isShort ? namedShort : named)(areas.map(({ name, fewest, most }) => area(name, fewest, most)))];
  const fewest = Math.min(...areas.map((each) => each.fewest));
  const most = Math.max(...areas.map((each) => each.most));
  const counted = [...groupBy(areas, ({ level }) => level)].map(([level, those]) =>
    countAreas(level, those.length),
  );
  return [(isShort ? manyShort : many)(writeList(counted), fewest, most)];
}

/** More names than this take a line of their own. */
const mostNamed = 3;

/** Those of a chart, or only of areas named in it; of each from the fewest schools to the most behind a figure. */
export function areasOfFew(
  { table, areaName }: FigureLookup,
  named?: readonly AreaReference[],
): readonly AreaOfFew[] {
  const areas = new Map<string, AreaOfFew>();
  for (const { key, value } of table.figures) {
    if (value.status !== 'shown' || value.fewSchools === undefined) continue;
    const { level, areaCode: code } = key;
    if (named && !named.some((area) => area.level === level && area.code === code)) continue;
    const known = areas.get(`${level}|${code}`);
    areas.set(`${level}|${code}`, {
      level,
      code,
      name: areaName(level, code),
      fewest: Math.min(value.fewSchools, known?.fewest ?? Infinity),
      most: Math.max(value.fewSchools, known?.most ?? 0),
    });
  }
  return [...areas.values()];
}
