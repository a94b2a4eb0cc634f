import type { Area, Level } from '../../../shared/model/area.ts';
import type { AreaReference } from '../../../shared/model/chart-request.ts';

/** A school and an area may share a code, so level and code together name an area. */
export function areaId(area: AreaReference): string {
  return `${area.level}|${area.code}`;
}

export function findArea(areas: readonly Area[], reference: AreaReference | null): Area | null {
  if (!reference) return null;
  return areas.find((area) => area.level === reference.level && area.code === reference.code) ?? null;
}

/** Area codes carry their level ("GM0363"); only a school's or an own code could be anything. */
export function findAreaByCode(areas: readonly Area[], code: string | null): Area | null {
  if (code === null) return null;
  return areas.find((area) => area.level !== 'school' && area.code === code) ?? null;
}

/** The areas around this one, nearest first, itself left out. */
export function areasAround(areas: readonly Area[], area: Area): readonly Area[] {
  const around: Area[] = [];
  let parent = findAreaByCode(areas, area.parent);
  while (parent && !around.includes(parent)) {
    around.push(parent);
    parent = findAreaByCode(areas, parent.parent);
  }
  return around;
}

/** Whether these lie in more than one area of a larger level: then there is no one of it around them all. */
export function lieInSeveral(areas: readonly Area[], some: readonly Area[], level: Level): boolean {
  const around = some.flatMap(
    (area) => areasAround(areas, area).find((outer) => outer.level === level) ?? [],
  );
  return new Set(around.map(areaId)).size > 1;
}

/** All areas of a level, or only those that lie (at any depth) in `within`. */
export function areasOfLevel(areas: readonly Area[], level: Level, within: string | null): readonly Area[] {
  const ofLevel = areas.filter((area) => area.level === level);
  if (within === null) return ofLevel;
  return ofLevel.filter((area) => areasAround(areas, area).some((outer) => outer.code === within));
}

/**
 * The area of a larger level that `area` can be held against: the one it lies in, or, when the file
 * does not say (StatLine has no parents), the only one of that level there is.
 */
export function areaAround(areas: readonly Area[], area: Area | null, level: Level): Area | null {
  if (area) {
    const around = [area, ...areasAround(areas, area)].find((outer) => outer.level === level);
    if (around) return around;
  }
  const ofLevel = areas.filter((candidate) => candidate.level === level);
  return ofLevel.length === 1 ? (ofLevel[0] ?? null) : null;
}
