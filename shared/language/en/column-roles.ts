import type { ColumnRole } from '../../model/dataset.ts';

/** What a column of a file can mean. */
export const columnRoles = {
  wave: 'Wave',
  region: 'Region',
  municipality: 'Municipality',
  district: 'District',
  postcode: 'Postal code',
  school: 'School',
  'school-name': 'School name',
  weight: 'Weighting factor',
  stratum: 'Stratum',
  class: 'Class',
  education: 'Education',
  gender: 'Gender',
  age: 'Age',
  indicator: 'Indicator',
  question: 'Question with answers',
  score: 'Score',
  background: 'Breakdown',
  ignore: 'Do not use',
} as const satisfies Record<ColumnRole, string>;
