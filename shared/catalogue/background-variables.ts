import type { ColumnRole, ValueLabel } from '../model/dataset.ts';
import { unknownPlaces } from './missing-codes.ts';

/** Breakdowns the app offers by these names, whatever the file calls the column. */
export const breakdownNames = ['gender', 'class', 'education', 'age'] as const;
export type BreakdownName = (typeof breakdownNames)[number];

export const breakdownLabels: Readonly<Record<BreakdownName, string>> = {
  gender: 'Gender',
  class: 'Klas',
  education: 'Onderwijs',
  age: 'Leeftijd',
};

export interface BackgroundVariable {
  readonly role: ColumnRole;
  /** Column name, compared without case; `year` allows a year behind it (Gemeentecode2023). */
  readonly column: string;
  readonly year?: boolean;
  readonly label: string;
  readonly valueLabels: readonly ValueLabel[];
  readonly missing: readonly string[];
  readonly notApplicable: readonly string[];
}

/** Per role the preferred column first: a file may hold several, the others stay ordinary background. */
export const backgroundVariables: readonly BackgroundVariable[] = [
  named('wave', 'Onderzoeksjaar', 'Onderzoeksjaar'),
  named('wave', 'AGOJB401', 'Onderzoeksjaar'),

  named('region', 'GGDregio', 'GGD-regio'),
  named('region', 'MIREB401', 'GGD-regio'),
  area('municipality', 'Gemeentecode', 'Gemeente'),
  area('municipality', 'Gemeente', 'Gemeente'),
  area('municipality', 'GM_CODE', 'Gemeente'),
  area('district', 'Wijkcode', 'Wijk'),
  area('district', 'Wijk', 'Wijk'),
  area('district', 'WK_CODE', 'Wijk'),
  named('postcode', 'MBGIK401', 'Postcode (4 cijfers)'),
  named('postcode', 'PC4', 'Postcode (4 cijfers)'),
  { ...named('school', 'Schoolcode', 'School'), missing: unknownPlaces },
  named('school-name', 'SchoolNaam', 'Naam van de school'),

  named('stratum', 'Stratum', 'Stratum'),
  // Written for adult monitors, where it is the respondent; for pupils the school is the sampling unit.
  named('ignore', 'PrimaireEnheid', 'Primaire eenheid'),

  coded('class', 'KLAS', 'Klas', { 0: 'Andere klas', 1: 'Klas 2', 2: 'Klas 4' }, '9'),
  coded(
    'class',
    'MBOKK331',
    'Klas',
    { 1: 'Klas 1', 2: 'Klas 2', 3: 'Klas 3', 4: 'Klas 4', 5: 'Klas 5', 6: 'Klas 6' },
    '9',
  ),
  coded('education', 'MBOKK3S31', 'Onderwijs', { 1: 'Vmbo', 2: 'Havo/vwo' }, '9', '8'),
  coded('education', 'MBOKK3S32', 'Onderwijs', { 1: 'Vmbo', 2: 'Havo', 3: 'Vwo' }, '9', '8'),
  coded(
    'education',
    'MBOKK3S33',
    'Onderwijs',
    { 1: 'Vmbo-b/k', 2: 'Vmbo-g/t', 3: 'Havo', 4: 'Vwo' },
    '9',
    '8',
  ),
  // Two groups first: per school a third group is nearly always too small and would hide a second one with it.
  coded('gender', 'GENDER', 'Gender', { 1: 'Jongen', 2: 'Meisje' }, '9'),
  coded('gender', 'BBGSK4S1', 'Gender', { 1: 'Jongen', 2: 'Meisje', 3: 'Anders' }, '9'),
  coded('age', 'BBLFA321', 'Leeftijd', ages(), '99'),
  coded('age', 'BBLFK321', 'Leeftijd', ages(), '99'),
];

function named(role: ColumnRole, column: string, label: string): BackgroundVariable {
  return { role, column, label, valueLabels: [], missing: [], notApplicable: [] };
}

function area(role: ColumnRole, column: string, label: string): BackgroundVariable {
  return { role, column, year: true, label, valueLabels: [], missing: unknownPlaces, notApplicable: [] };
}

function coded(
  role: BreakdownName,
  column: string,
  label: string,
  labels: Readonly<Record<number, string>>,
  missing: string,
  notApplicable?: string,
): BackgroundVariable {
  return {
    role,
    column,
    label,
    valueLabels: Object.entries(labels).map(([code, text]) => ({ code, label: text })),
    missing: [missing],
    notApplicable: notApplicable === undefined ? [] : [notApplicable],
  };
}

function ages(): Readonly<Record<number, string>> {
  return {
    12: '12 jaar of jonger',
    13: '13 jaar',
    14: '14 jaar',
    15: '15 jaar',
    16: '16 jaar',
    17: '17 jaar',
    18: '18 jaar of ouder',
  };
}
