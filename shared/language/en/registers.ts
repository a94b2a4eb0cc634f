import { writeWhole } from '../../base/dutch-numbers.ts';
import type { RegisterKind } from '../../model/register.ts';
import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/registers.ts';
import { writeCount, writeList, writeSome } from './writing.ts';

const names: Readonly<Record<RegisterKind, string>> = {
  'school-list': 'School list',
  population: 'Population',
  shapes: 'Map',
};

/** School lists, populations and maps: what we recognise in them, and what may not be right. */
export const registerTexts = {
  names,
  title: (kind, years) => [names[kind], writeYears(years)].filter((part) => part !== '').join(' '),
  headline: (kind, places, years) =>
    kind === 'school-list'
      ? `This is a school list of ${writePlaces(kind, places)}`
      : `This is a population table of ${writePlaces(kind, places)}, ${writeYears(years)}`,
  places: writePlaces,
  writeYears,

  fields: {
    code: 'School code',
    name: 'Name',
    brin: 'BRIN and branch',
    branch: 'Branch',
    district: 'District',
    municipality: 'Municipality',
    klas2: 'Pupils in class 2',
    klas4: 'Pupils in class 4',
    year: 'Year',
    area: 'Area',
    number: 'Number of people',
  },
  preview: { brin: 'BRIN', klas2: 'Class 2', klas4: 'Class 4', code: 'Code', number: 'Number' },
  nothing: '–',

  page: {
    title: 'Schools, population and maps',
    what: 'What',
    amount: 'Number',
    years: 'Year',
    use: 'Used for',
    uses: {
      'school-list': 'names and places of schools, and figures as numbers of pupils',
      population: 'figures as numbers of young people',
      shapes: 'figures on the map',
    },
    recognised: 'What we recognise',
    column: 'Column in your file',
    notFound: 'not found',
    firstRows: 'This is how we read the first rows',
    counted: {
      'school-list': 'Schools to import',
      population: 'Numbers to import',
      shapes: 'Areas to import',
    },
    import: (kind, rows) =>
      ({
        'school-list': `Import ${writeCount(rows, 'school', 'schools')}`,
        population: `Import ${writeCount(rows, 'number', 'numbers')}`,
        shapes: `Import ${writeCount(rows, 'area', 'areas')}`,
      })[kind],
    warningsTitle: (file) => `Remarks on ${file}`,
    goes: (file) =>
      `Everything from ${file} leaves this workspace. The file itself stays where it is. What an earlier file said then holds again.`,
    stays: {
      'school-list': 'The answers of pupils stay. Names and places of schools may change.',
      population: 'The answers of pupils stay.',
      shapes: 'The figures stay. Maps are drawn with an earlier map again, or with tiles.',
    },
  },

  setAside: {
    damaged: 'that cannot be read',
    unreadable: 'with something else where a number belongs',
    twice: 'that were there already',
    noSchoolCode: 'without a school code',
    noArea: 'without the code of an area',
    noNumber: 'without a number',
  },

  notPupils: (read) => ({
    title: `It says ‘${read}’ where a number of pupils belongs.`,
    next: 'Put a whole number there, or leave it empty. You can also leave this row out.',
  }),
  notPeople: (read) => ({
    title: `It says ‘${read}’ where a number of people belongs.`,
    next: 'Put a whole number there, or leave it empty. You can also leave this row out.',
  }),
  notAYear: (read) => ({
    title: read === '' ? 'There is no year here.' : `It says ‘${read}’ where a year belongs.`,
    next: 'Put a year of four digits there, 1990 or later. You can also leave this row out.',
  }),
  schoolTwice: (code, [first, second]) => ({
    title: `School ${code} is there twice, with different details: on line ${first} and on line ${second}.`,
    next: 'See which of the two is right, and remove the other.',
  }),
  areaTwice: (key, [first, second]) => ({
    title: `${key.replace(' ', ' in ')} is there twice, with a different number: on line ${first} and on line ${second}.`,
    next: 'See which number is right, and remove the other line.',
  }),

  warnings: {
    notBrin: (schools) => ({
      title: `The BRIN of ${about(schools)} is not a code of four or six characters.`,
      next: 'It should look like 12AB or 12AB00. We leave it empty; we do read the rest of the row.',
    }),
    notMunicipality: (schools) => ({
      title: `For ${about(schools)} there is no municipality code we can read.`,
      next: 'It should look like GM0363 or 363. We leave the municipality empty.',
    }),
    notDistrict: (schools) => ({
      title: `For ${about(schools)} there is no district code we can read.`,
      next: 'It should look like WK036300. We leave the district empty.',
    }),
    districtElsewhere: (schools) => ({
      title: `The district of ${about(schools)} is not in the municipality next to it.`,
      next: 'See which of the two codes is right. We import them as they are.',
    }),
    unknownAreas: (codes) => ({
      title: `${codes.length === 1 ? 'One code is' : `${writeWhole(codes.length)} codes are`} in no list of areas we know: ${writeSome(codes)}.`,
      next: 'We import such a code as it is. See whether it is right.',
    }),
    notInMonitor: (schools) => ({
      title: `There are no answers of ${about(schools)} in this workspace.`,
      next: 'If the school took part, see whether its school code is right.',
    }),
    notInList: (schools) => ({
      title:
        schools.length === 1
          ? `${about(schools)} takes part in the monitor, but is not in the list.`
          : `These schools take part in the monitor, but are not in the list: ${writeSome(schools)}.`,
      next: 'Name and place stay as they are. The number of pupils in their region is then not known.',
    }),
    fewerThanRespondents: (schools) => ({
      title: `For ${about(schools)}, the list has fewer pupils than took part in a wave.`,
      next: 'See whether the numbers are right. For such a school we do not convert figures to numbers of pupils.',
    }),
  },
  nothingLeft: {
    title: 'No row is left to import.',
    next: 'See whether the columns are right: a school list has school codes, a population table codes of areas.',
  },
} as const satisfies Wording<typeof dutch.registerTexts>;

/** "36 schools", "8 areas". */
function writePlaces(kind: RegisterKind, places: number): string {
  return kind === 'school-list'
    ? writeCount(places, 'school', 'schools')
    : writeCount(places, 'area', 'areas');
}

/** "2025", "2019 to 2025", "2019 and 2025". */
function writeYears(years: readonly number[]): string {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return '';
  if (years.length > 2) return `${first} to ${last}`;
  return writeList(years.map(String));
}

/** "De Linde", "De Linde and De Eik", "12 schools (De Linde, De Eik, De Beuk and 9 more)". */
function about(schools: readonly string[]): string {
  return schools.length <= 3
    ? writeList(schools)
    : `${writeCount(schools.length, 'school', 'schools')} (${writeSome(schools)})`;
}
