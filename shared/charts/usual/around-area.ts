import { levels, type Area, type Level } from '../../model/area.ts';
import type { AreaReference } from '../../model/chart-request.ts';
import type { AvailableIndicator } from '../../model/indicator.ts';
import type { Askable } from './askable.ts';

/** Each area down to the municipalities. */
export function ownAreas(askable: Askable, known: readonly Level[]): Area[] {
  return known
    .filter((level) => level === 'region' || level === 'municipality')
    .flatMap((level) => areasOf(askable, level));
}

export function areasOf({ areas }: Pick<Askable, 'areas'>, level: Level): readonly Area[] {
  return areas.filter((area) => area.level === level);
}

export function refer({ level, code }: Area): AreaReference {
  return { level, code };
}

/** The nearest larger area there is one of. */
export function aroundAll(
  askable: Askable,
  level: Level,
  available: AvailableIndicator | undefined,
): AreaReference | null {
  for (const larger of largerThan(level)) {
    const [only, ...others] = areasOf(askable, larger);
    if (only && others.length === 0)
      return larger === 'country' && available?.levels.includes(larger) === false ? null : refer(only);
  }
  return null;
}

/** The nearest area around this one; the country only where it has figures of the indicator. */
export function around(
  askable: Askable,
  area: Area,
  available: AvailableIndicator | undefined,
): AreaReference | null {
  for (const larger of largerThan(area.level)) {
    const found = outward(askable.areas, area).find(({ level }) => level === larger);
    const [only, ...others] = areasOf(askable, larger);
    const place = found ?? (others.length === 0 ? only : undefined);
    if (place)
      return larger === 'country' && available?.levels.includes(larger) === false ? null : refer(place);
  }
  return null;
}

function largerThan(level: Level): readonly Level[] {
  const comparable: readonly Level[] = ['municipality', 'region', 'country'];
  return comparable.filter((larger) => levels.indexOf(larger) < levels.indexOf(level));
}

/** What lies around an area, nearest first. */
function outward(areas: readonly Area[], area: Area): Area[] {
  const found: Area[] = [];
  for (let { parent } = area; ;) {
    const next = areas.find(({ level, code }) => level !== 'school' && code === parent);
    if (next === undefined || found.includes(next)) return found;
    found.push(next);
    parent = next.parent;
  }
}
