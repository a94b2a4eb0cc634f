import { fictitiousRegion, isFictitiousArea } from '../../../shared/catalogue/sample-areas.ts';
import { wholeFileRegion, type Area } from '../../../shared/model/area.ts';
import type { School } from '../../../shared/model/columns.ts';
import type { ColumnProposal } from '../../../shared/model/dataset.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { codesOf } from '../code-rows.ts';
import { occurring } from './count-waves.ts';
import { largestGroups } from './largest-groups.ts';
import { readAreaCodes, type AreaReading, type GeographicLevel } from './read-area-codes.ts';

export interface Places {
  readonly areas: readonly Area[];
  readonly schools: readonly School[];
  readonly fictitious: boolean;
}

/** The areas of a column, of all its codes that say something. */
export function readAreaColumn(
  parsed: ParsedFile,
  columns: readonly ColumnProposal[],
  level: GeographicLevel,
): AreaReading | null {
  const proposed = columns.find(({ role }) => role === level);
  const column = proposed && parsed.columns[proposed.index];
  if (column === undefined) return null;
  const codes = codesOf(column).filter((code) => proposed?.missingCodes.includes(code) !== true);
  return readAreaCodes(codes, level);
}

/** Areas and schools of the rows that count, each in the place where most of its pupils are. */
export function listPlaces(parsed: ParsedFile, columns: readonly ColumnProposal[], rows: Int32Array): Places {
  const column = (role: ColumnProposal['role']) => {
    const proposed = columns.find((candidate) => candidate.role === role);
    return proposed && parsed.columns[proposed.index];
  };
  const occurs = (role: ColumnProposal['role']) =>
    occurring(
      parsed,
      columns.find((candidate) => candidate.role === role),
      rows,
    );
  const readings = {
    region: readAreaColumn(parsed, columns, 'region'),
    municipality: readAreaColumn(parsed, columns, 'municipality'),
    district: readAreaColumn(parsed, columns, 'district'),
  };
  const areaOf = (level: GeographicLevel, code: string | undefined): Area | undefined =>
    code === undefined ? undefined : readings[level]?.areas.get(code);

  const areasIn = (level: GeographicLevel): readonly (readonly [string, Area])[] =>
    [...occurs(level).keys()].flatMap((code) => {
      const area = areaOf(level, code);
      return area === undefined ? [] : [[code, area] as const];
    });

  const municipalities = areasIn('municipality').map(([, area]) => area);
  const fictitious = municipalities.length > 0 && municipalities.every(({ code }) => isFictitiousArea(code));
  const regionOf = largestGroups(column('municipality'), column('region'), rows);
  const municipalityOf = largestGroups(column('district'), column('municipality'), rows);

  const areas = new Map<string, Area>();
  const add = (area: Area): void => void areas.set(`${area.level}|${area.code}`, area);
  if (readings.region === null && fictitious) {
    add({ code: wholeFileRegion, level: 'region', name: fictitiousRegion.name, parent: null, known: true });
  }
  for (const [, area] of areasIn('region')) add(area);
  for (const [code, area] of areasIn('municipality')) {
    const parent =
      readings.region === null ? wholeFileRegion : (areaOf('region', regionOf.get(code))?.code ?? null);
    add({ ...area, parent });
  }
  for (const [code, area] of areasIn('district')) {
    add({ ...area, parent: area.parent ?? areaOf('municipality', municipalityOf.get(code))?.code ?? null });
  }

  const schoolColumn = column('school');
  const names = largestGroups(schoolColumn, column('school-name'), rows);
  const homes = largestGroups(schoolColumn, column('municipality'), rows);
  const districts = largestGroups(schoolColumn, column('district'), rows);
  const schools = [...occurs('school').keys()].map((code) => ({
    code,
    name: names.get(code) ?? code,
    municipality: areaOf('municipality', homes.get(code))?.code ?? null,
    district: areaOf('district', districts.get(code))?.code ?? null,
  }));
  return { areas: [...areas.values()], schools, fictitious };
}
