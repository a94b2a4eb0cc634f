import { fewSchoolsTexts } from '../language/nl/few-schools.ts';
import { countAreas } from '../language/nl/verdicts.ts';
import type { FigureTable } from '../model/figure.ts';
import type { FigureLookup } from './figure-lookup.ts';

/** Which areas of a chart few schools carry, and how many; for under the chart. */
export function fewSchoolsLine({ table, areaName }: FigureLookup): string[] {
  const areas = areasOfFew(table);
  const [first] = areas;
  if (first === undefined) return [];
  if (areas.length <= mostNamed) {
    return [
      fewSchoolsTexts.named(
        areas.map(({ level, code, fewest, most }) =>
          fewSchoolsTexts.area(areaName(level, code), fewest, most),
        ),
      ),
    ];
  }
  const fewest = Math.min(...areas.map((area) => area.fewest));
  const most = Math.max(...areas.map((area) => area.most));
  return [fewSchoolsTexts.many(countAreas(first.level, areas.length), fewest, most)];
}

/** More names than this take a line of their own. */
const mostNamed = 3;

interface AreaOfFew {
  readonly level: FigureTable['areas'][number]['level'];
  readonly code: string;
  readonly fewest: number;
  readonly most: number;
}

function areasOfFew({ figures }: FigureTable): readonly AreaOfFew[] {
  const areas = new Map<string, AreaOfFew>();
  for (const { key, value } of figures) {
    if (value.status !== 'shown' || value.fewSchools === undefined) continue;
    const { level, areaCode: code } = key;
    const known = areas.get(`${level}|${code}`);
    areas.set(`${level}|${code}`, {
      level,
      code,
      fewest: Math.min(value.fewSchools, known?.fewest ?? Infinity),
      most: Math.max(value.fewSchools, known?.most ?? 0),
    });
  }
  return [...areas.values()];
}
