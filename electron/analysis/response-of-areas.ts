import { responseTexts } from '../../shared/language/nl/response.ts';
import { wholeFileRegion, type Area, type Level } from '../../shared/model/area.ts';
import type { ResponseCount } from '../../shared/model/response.ts';
import { compareAreas } from './compare-areas.ts';
import { classesAsked, countEnrolled, type Enrolled } from './count-enrolled.ts';
import { municipalityOfSchools, type LatticeLevel } from '../../shared/disclosure/lattice-level.ts';
import { responseRow, totalRow, type AskedResponse, type ResponseRows } from './response-rows.ts';

/** A row per area of a level, and all of them together. */
export function rowsOfAreas(asked: AskedResponse, level: Level, within: string | null): ResponseRows {
  const { data, directory, by, groups } = asked;
  const classes = classesAsked(data);
  const areas = data
    .areaCodes(level)
    .map((code) => directory.find(level, code))
    .filter((area) => within === null || liesIn(asked, area, within))
    .sort(compareAreas);
  const enrolled = areas.map((area) => enrolledIn(asked, area));
  const rows = areas.map(({ code, name }, at) => {
    const key = { level, areaCode: code };
    const described = { id: code, name, depth: 0 as const, enrolled: enrolled[at]?.total ?? null };
    return responseRow(
      asked,
      described,
      asked.count({ ...key, groupVariable: null, group: null }),
      groups.map((group) => asked.count({ ...key, groupVariable: by, group: group.code })),
    );
  });
  const known = enrolled.filter((each) => each !== null);
  const years = new Set(known.map(({ year }) => year));
  const [year = null] = years;
  const together = known.length === areas.length ? known.reduce((sum, each) => sum + each.total, 0) : null;
  const whole = wholeOf(asked, areas, within);
  return {
    rows,
    total:
      rows.length < 2
        ? null
        : totalRow(
            asked,
            { id: 'total', name: responseTexts.together(level), depth: 0, enrolled: together },
            rows,
            whole,
          ),
    enrolment:
      isElsewhere(asked, level) && known.length === 0
        ? 'elsewhere'
        : known.length === 0
          ? 'none'
          : known.length === areas.length
            ? 'all'
            : 'some',
    classes,
    enrolmentYear: years.size === 1 ? year : null,
  };
}

/** A file without a region column is one region: all its areas lie in it. */
function liesIn({ data, directory }: AskedResponse, area: Area, within: string): boolean {
  if (directory.liesWithin(area, within)) return true;
  const isOneRegion = !data.variables.some(({ role }) => role === 'region');
  return isOneRegion && area.level !== 'region' && data.areaCodes('region').includes(within);
}

/** Pupils of the schools in an area; null where one of them is in no list, or pupils are counted where they live. */
function enrolledIn(asked: AskedResponse, { level, code }: Area): Enrolled | null {
  const { data, directory } = asked;
  const classes = classesAsked(data);
  const all = data.areaCodes('school').map((school) => directory.schools.get(school));
  switch (level) {
    case 'school':
      return countEnrolled([directory.schools.get(code)], classes);
    case 'municipality':
    case 'district':
      return isElsewhere(asked, level)
        ? null
        : countEnrolled(
            all.filter((school) => school?.[level] === code),
            classes,
          );
    case 'region':
      return data.areaCodes('region').length === 1 || code === wholeFileRegion
        ? countEnrolled(all, classes)
        : null;
    case 'country':
      return null;
  }
}

function isElsewhere({ data }: AskedResponse, level: Level): boolean {
  return (level === 'municipality' || level === 'district') && !data.areas(level).ofSchool;
}

/**
 * The area that is exactly these together, so that it may be told even where one of them is hidden; null: there is no
 * such area among those whose counts are protected.
 */
function wholeOf(
  asked: AskedResponse,
  areas: readonly Area[],
  within: string | null,
): ((group: string | null) => ResponseCount) | null {
  const { data, by } = asked;
  const level = areas[0]?.level;
  if (level === undefined) return null;
  const inRows = membersOf(data.areas(level), new Set(areas.map(({ code }) => code)));
  const candidates: readonly {
    readonly level: LatticeLevel;
    readonly values: readonly string[];
    readonly index: Int32Array;
  }[] = [
    { level: 'region', ...data.areas('region') },
    { level: 'municipality', ...data.areas('municipality') },
    { level: municipalityOfSchools, ...data.municipalitiesOfSchools() },
  ];
  for (const candidate of candidates) {
    const codes = within === null || candidate.level === 'region' ? candidate.values : [within];
    const [code, ...others] = codes;
    if (code === undefined || others.length > 0) continue;
    const inWhole = membersOf(candidate, new Set([code]));
    if (inRows.some((is, row) => is !== inWhole[row])) continue;
    const key = { level: candidate.level, areaCode: code };
    return (group) => asked.count({ ...key, groupVariable: group === null ? null : by, group });
  }
  return null;
}

function membersOf(
  { values, index }: { readonly values: readonly string[]; readonly index: Int32Array },
  codes: ReadonlySet<string>,
): Uint8Array {
  const isIn = [0, ...values.map((code) => Number(codes.has(code)))];
  return Uint8Array.from(index, (place) => isIn[place] ?? 0);
}
