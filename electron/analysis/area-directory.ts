import { groupBy } from '../../shared/base/group-by.ts';
import { levels, wholeFileRegion, type Area, type Level } from '../../shared/model/area.ts';
import type { ListedSchool } from '../../shared/model/register.ts';
import { datasetWords } from '../../shared/language/nl/dataset-words.ts';
import { withDistinctNames } from './distinct-names.ts';
import type { AnalysisReader } from './reader.ts';

/** Names of areas and which lies in which; a school is an area here too. */
export interface AreaDirectory {
  readonly schools: ReadonlyMap<string, ListedSchool>;
  /** Also for a code in no list: then the code is its name. */
  find(level: Level, code: string): Area;
  has(code: string): boolean;
  /** The largest level that has this code: a published cell names its area by code alone. */
  levelOf(code: string): Level | undefined;
  /** Lies in that area, at any depth; no area lies in itself. */
  liesWithin(area: Area, code: string): boolean;
}

export function readAreaDirectory(reader: AnalysisReader): AreaDirectory {
  const schools = new Map(reader.listSchools().map((school) => [school.code, school]));
  const listed: readonly Area[] = [
    ...reader.listAreas(),
    ...[...schools.values()].map(({ code, name, district, municipality }) => {
      return { code, level: 'school', name, parent: municipality ?? district, known: true } as const;
    }),
  ];
  // What is listed twice counts as it was listed last.
  const areas = new Map(listed.map((area) => [keyOf(area.level, area.code), area]));
  for (const area of withDistinctNames([...areas.values()])) areas.set(keyOf(area.level, area.code), area);
  const byCode = groupBy([...areas.values()], ({ code }) => code);

  function find(level: Level, code: string): Area {
    const area = areas.get(keyOf(level, code));
    if (area !== undefined) return area;
    const whole = level === 'region' && code === wholeFileRegion;
    return { code, level, name: whole ? datasetWords.wholeFile : code, parent: null, known: whole };
  }

  function liesWithin(area: Area, code: string): boolean {
    const school = area.level === 'school' ? schools.get(area.code) : undefined;
    const parents = [area.parent, school?.district ?? null].filter((parent) => parent !== null);
    // A parent is larger than its child: own codes ("1") may be used at two levels.
    const larger = parents.flatMap((parent) => (byCode.get(parent) ?? []).filter(isLargerThan(area)));
    if (parents.includes(code) || larger.some((parent) => liesWithin(parent, code))) return true;
    return byCode.get(code)?.some(({ level }) => level === 'country') === true && area.level !== 'country';
  }

  return {
    schools,
    find,
    liesWithin,
    has: (code) => byCode.has(code) || code === wholeFileRegion,
    levelOf: (code) => levels.find((level) => areas.has(keyOf(level, code))),
  };
}

function isLargerThan(area: Area): (parent: Area) => boolean {
  return (parent) => levels.indexOf(parent.level) < levels.indexOf(area.level);
}

function keyOf(level: Level, code: string): string {
  return `${level}|${code}`;
}
