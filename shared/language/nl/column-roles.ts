import type { ColumnRole } from '../../model/dataset.ts';

/** What a column of a file is for. */
export const columnRoles = {
  wave: 'Meting',
  region: 'Regio',
  municipality: 'Gemeente',
  district: 'Wijk',
  postcode: 'Postcode',
  school: 'School',
  'school-name': 'Schoolnaam',
  weight: 'Weegfactor',
  stratum: 'Stratum',
  class: 'Klas',
  education: 'Onderwijs',
  gender: 'Gender',
  age: 'Leeftijd',
  indicator: 'Indicator',
  question: 'Vraag met antwoorden',
  score: 'Score',
  background: 'Uitsplitsing',
  ignore: 'Niet gebruiken',
} satisfies Record<ColumnRole, string>;
