import type { ColumnRole } from '../../model/dataset.ts';

/** What a column of a file can mean. */
export const columnRoles = {
  wave: 'Wave',
  region: 'Region',
  municipality: 'Municipality',
  district: 'District',
  postcode: 'Postal code',
  school: 'School code',
  'school-name': 'School name',
  weight: 'Weighting factor',
  stratum: 'Sampling stratum',
  class: 'Class',
  education: 'Education',
  gender: 'Gender',
  age: 'Age',
  indicator: 'Indicator',
  question: 'Question with answers',
  score: 'Scale score',
  background: 'Breakdown',
  ignore: 'Do not use',
} as const satisfies Record<ColumnRole, string>;
