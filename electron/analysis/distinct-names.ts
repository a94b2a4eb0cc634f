import { groupBy } from '../../shared/base/group-by.ts';
import { levels, type Area } from '../../shared/model/area.ts';

/** Areas of a level with one name are told apart by what they lie in: nearly every municipality has a "Centrum". */
export function withDistinctNames(areas: readonly Area[]): readonly Area[] {
  const alike = groupBy(areas, ({ level, name }) => `${level}|${name}`);
  const around = ({ level, parent }: Area) =>
    areas.find((other) => other.code === parent && levels.indexOf(other.level) < levels.indexOf(level));
  return areas.map((area) => {
    const outer = isOneOfSeveral(alike.get(`${area.level}|${area.name}`)) ? around(area) : undefined;
    return outer ? { ...area, name: `${area.name} (${outer.name})`, plainName: area.name } : area;
  });
}

/** In several surroundings: inside one of them its name would tell nothing. */
function isOneOfSeveral(alike: readonly Area[] = []): boolean {
  return new Set(alike.map(({ parent }) => parent)).size > 1;
}
