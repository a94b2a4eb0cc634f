import { knownArea } from '../../../shared/catalogue/known-area.ts';
import {
  fictitiousCountry,
  fictitiousRegion,
  isFictitiousArea,
} from '../../../shared/catalogue/sample-areas.ts';
import { wholeFileRegion, type Area } from '../../../shared/model/area.ts';
import type { School } from '../../../shared/model/columns.ts';
import type { ColumnProposal, ColumnRole } from '../../../shared/model/dataset.ts';
import { codesOf } from '../code-rows.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { occurring } from './count-waves.ts';
import { largestGroups } from './largest-groups.ts';
import { readAreaCodes, type AreaReading, type GeographicLevel } from './read-area-codes.ts';

export interface Places {
  readonly areas: readonly Area[];
  readonly schools: readonly School[];
  /** All its municipalities are of the sample. */
  readonly fictitious: boolean;
}

/** Areas and schools of the rows that count, each in the place where most of its pupils are. */
export function listPlaces(parsed: ParsedFile, columns: readonly ColumnProposal[], rows: Int32Array): Places {
  const find = (role: ColumnRole) => columns.find((column) => column.role === role);
  const occurs = (role: ColumnRole) => [...occurring(parsed, find(role), rows).keys()];
  const most = (of: ColumnRole, by: ColumnRole) => largestGroups(parsed, find(of), find(by), rows);
  const areaReader = (level: GeographicLevel) => {
    const areas = readAreaColumn(parsed, columns, level)?.areas;
    return (code: string | undefined): Area | null =>
      code === undefined ? null : (areas?.get(code) ?? null);
  };
  const region = areaReader('region');
  const municipality = areaReader('municipality');
  const district = areaReader('district');

  const regionOf = most('municipality', 'region');
  const municipalities = occurs('municipality').flatMap((code): Area[] => {
    const area = municipality(code);
    const parent =
      find('region') === undefined ? wholeFileRegion : (region(regionOf.get(code))?.code ?? null);
    return area === null ? [] : [{ ...area, parent }];
  });
  const municipalityOf = most('district', 'municipality');
  const districts = occurs('district').flatMap((code): Area[] => {
    const area = district(code);
    const parent = area?.parent ?? municipality(municipalityOf.get(code))?.code ?? null;
    return area === null ? [] : [{ ...area, parent }];
  });

  const nameOf = most('school', 'school-name');
  const homeOf = most('school', 'municipality');
  const districtOf = most('school', 'district');
  const schools = occurs('school').map((code): School => {
    const lies = district(districtOf.get(code));
    return {
      code,
      name: nameOf.get(code) ?? code,
      municipality: municipality(homeOf.get(code))?.code ?? lies?.parent ?? null,
      district: lies?.code ?? null,
    };
  });

  const fictitious = municipalities.length > 0 && municipalities.every(({ code }) => isFictitiousArea(code));
  const areas = [
    ...(fictitious && find('region') === undefined ? [sampleRegion] : []),
    ...occurs('region').flatMap((code) => region(code) ?? []),
    ...municipalities,
    ...(find('municipality') === undefined ? parentsOf(districts) : []),
    ...districts,
  ];
  return { areas: distinctAreas(areas), schools, fictitious };
}

/** The areas of a column, of all its codes that say something; null where the file has no such column. */
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

const sampleRegion: Area = {
  code: wholeFileRegion,
  level: 'region',
  name: fictitiousRegion.name,
  parent: fictitiousCountry.code,
  known: true,
};

/** A file with districts only: their codes say the municipality. */
function parentsOf(districts: readonly Area[]): readonly Area[] {
  return districts.flatMap(({ parent }) => {
    const known = parent === null ? null : knownArea(parent);
    if (parent === null || known === null) return [];
    return [{ code: parent, level: known.level, name: known.name, parent: wholeFileRegion, known: true }];
  });
}

/** Two ways of writing one code are one area. */
function distinctAreas(areas: readonly Area[]): readonly Area[] {
  return [...new Map(areas.map((area) => [`${area.level}|${area.code}`, area])).values()];
}
