import type { Area, Level } from '../../model/area.ts';
import type { AvailableIndicator } from '../../model/indicator.ts';

/** What an area is held against: what it lies in; else the one region there is, or the country. */
export function largerArea(
  area: Area,
  areas: readonly Area[],
  { levels }: Pick<AvailableIndicator, 'levels'>,
): Area | null {
  const asked = (candidate: Area) => levels.includes(candidate.level);
  let parent = parentOf(area, areas);
  while (parent && !asked(parent)) parent = parentOf(parent, areas);
  if (parent) return parent;
  if (area.level !== 'region' && area.level !== 'country') {
    const regions = areas.filter((candidate) => candidate.level === 'region');
    const [only] = regions;
    if (only && regions.length === 1 && asked(only)) return only;
  }
  if (area.level === 'country') return null;
  return areas.find((candidate) => candidate.level === 'country' && asked(candidate)) ?? null;
}

/** All it may be held against, nearest first. */
export function largerAreas(
  area: Area,
  areas: readonly Area[],
  available: Pick<AvailableIndicator, 'levels'>,
): readonly Area[] {
  const around: Area[] = [];
  for (let inner = area; ;) {
    const next = largerArea(inner, areas, available);
    if (next === null || around.includes(next)) return around;
    around.push(next);
    inner = next;
  }
}

/** What is ranked inside an area, most telling first: two districts make no ranking when there are ten schools. */
export function levelInside(
  area: Area,
  areas: readonly Area[],
  isAskable: (level: Level) => boolean,
): Level | null {
  const count = (level: Level) =>
    areas.filter((candidate) => candidate.level === level && liesIn(candidate, area, areas)).length;
  const askable = insideLevels[area.level].filter(isAskable);
  return askable.find((level) => count(level) > 3) ?? askable.find((level) => count(level) > 1) ?? null;
}

const insideLevels: Readonly<Record<Level, readonly Level[]>> = {
  country: ['region', 'municipality'],
  region: ['municipality', 'school'],
  municipality: ['district', 'school'],
  district: ['school'],
  school: [],
};

function parentOf(area: Area, areas: readonly Area[]): Area | undefined {
  return area.parent === null
    ? undefined
    : areas.find((candidate) => candidate.code === area.parent && candidate.level !== area.level);
}

/** Any depth; a single region holds everything of which nobody says where it lies. */
function liesIn(candidate: Area, area: Area, areas: readonly Area[]): boolean {
  if (area.level === 'country') return true;
  let above = parentOf(candidate, areas);
  if (!above && area.level === 'region') return areas.filter(({ level }) => level === 'region').length === 1;
  while (above) {
    if (above.code === area.code && above.level === area.level) return true;
    above = parentOf(above, areas);
  }
  return false;
}
