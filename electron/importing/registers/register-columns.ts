import type { RegisterKind } from '../../../shared/model/register.ts';

export const schoolFields = [
  'code',
  'name',
  'brin',
  'branch',
  'district',
  'municipality',
  'klas2',
  'klas4',
  'year',
] as const;
export type SchoolField = (typeof schoolFields)[number];

export const populationFields = ['area', 'year', 'number'] as const;
export type PopulationField = (typeof populationFields)[number];

/** Place of the column that holds a field, for those that were found. */
export type FieldPlaces<Field extends string> = Readonly<Partial<Record<Field, number>>>;

/** How people call a column, in Dutch and English, after `plainName`. */
const schoolNames: Readonly<Record<SchoolField, RegExp>> = {
  code: /^(school(code|nummer|nr|id)?|code(school)?)$/,
  name: /^(naam|name|school(naam|name)|naam(vande)?school|vestigingsnaam|instellingsnaam)$/,
  brin: /^brin(nummer|nr|code|6)?((en|and|plus)?(vestiging|branch)(snummer|scode|number)?)?$|^vestigingscode$/,
  branch: /^(vestiging|branch)(snummer|snr|number)?$/,
  district: /^(wk|wijk|district)(code)?$/,
  municipality: /^(gm|gemeente|municipality)(code|nummer)?$/,
  klas2:
    /^(aantal|leerlingen|lln|ingeschreven(en)?|pupils|enrolled|enrolment|in)*(klas|leerjaar|class|year|grade)2(aantal|leerlingen|lln|ingeschreven|pupils|enrolled)?$/,
  klas4:
    /^(aantal|leerlingen|lln|ingeschreven(en)?|pupils|enrolled|enrolment|in)*(klas|leerjaar|class|year|grade)4(aantal|leerlingen|lln|ingeschreven|pupils|enrolled)?$/,
  year: /^(jaar|schooljaar|peiljaar|year|schoolyear)$/,
};

const populationNames: Readonly<Record<PopulationField, RegExp>> = {
  area: /^(gm|wk|gg|gemeente|wijk|regio|regios|gebied|area|municipality|district|region)s?(code|nummer)?$/,
  year: /^(jaar|peiljaar|year|periode|perioden|period)$/,
  number:
    /^(aantal|number|count|bevolking|population|inwoners|jongeren|leerlingen|personen|aantal(inwoners|jongeren|leerlingen|personen))$/,
};

export function findSchoolFields(names: readonly string[]): FieldPlaces<SchoolField> {
  return findFields(names, schoolFields, schoolNames);
}

export function findPopulationFields(names: readonly string[]): FieldPlaces<PopulationField> {
  return findFields(names, populationFields, populationNames);
}

/**
 * Whether a table is a school list or a population rather than answers of pupils. Answers name schools and
 * areas too, but hundreds of rows share one school, and they have no enrolment.
 *
 * @param names the header, as decoded or one character per byte
 * @param records the first rows
 */
export function detectRegister(
  names: readonly string[],
  records: readonly (readonly string[])[],
): RegisterKind | null {
  const population = findPopulationFields(names);
  // A name beside the code, and perhaps a row number: more columns are another table.
  if (populationFields.every((field) => population[field] !== undefined) && names.length <= 5) {
    return 'population';
  }
  const { code, name, ...others } = findSchoolFields(names);
  if (code === undefined || name === undefined) return null;
  const found = Object.keys(others).length;
  // No file of answers has a BRIN or an enrolment; with only places there may be no other column.
  const tells = others.brin ?? others.klas2 ?? others.klas4;
  if (tells === undefined && (found === 0 || found + 2 < names.length)) return null;
  const codes = records.map((record) => record[code]?.trim() ?? '').filter((text) => text !== '');
  return new Set(codes).size * 2 >= codes.length ? 'school-list' : null;
}

function findFields<Field extends string>(
  names: readonly string[],
  fields: readonly Field[],
  patterns: Readonly<Record<Field, RegExp>>,
): FieldPlaces<Field> {
  const plain = names.map(plainName);
  const taken = new Set<number>();
  const places: Partial<Record<Field, number>> = {};
  for (const field of fields) {
    const place = plain.findIndex((name, at) => !taken.has(at) && patterns[field].test(name));
    if (place < 0) continue;
    taken.add(place);
    places[field] = place;
  }
  return places;
}

/** "Leerlingen klas 2 (2025)" → leerlingenklas2: letters and digits, without a year. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/(?<!\d)(19|20)\d\d(?!\d)/g, '')
    .replace(/[^a-z0-9]/g, '');
}
