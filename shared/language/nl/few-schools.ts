import { writeList, writeWhole } from '../../base/dutch-numbers.ts';

/** Of a figure that few schools carry: told beside it, in its table, under its chart and in its tooltip. */
export const fewSchoolsTexts = {
  /** Before the percentage. */
  sign: '~',
  mark: (schools: number) => `vooral van ${countSchools(schools)}: onzeker`,
  /** Without the last full stop, as the other lines under a chart. */
  named: (areas: readonly string[]) =>
    `~ Onzeker, want vooral van een paar scholen: ${writeList(areas)}. Andere scholen hadden een ander beeld kunnen geven`,
  namedShort: (areas: readonly string[]) =>
    `~ Onzeker, want vooral van een paar scholen: ${writeList(areas)}`,
  area: (name: string, fewest: number, most: number) => `${name} (${range(fewest, most)})`,
  manyShort: (areas: string, fewest: number, most: number) =>
    `~ Onzeker: ${areas}, elk vooral van ${rangeOfSchools(fewest, most)}`,
  many: (areas: string, fewest: number, most: number) =>
    `~ Onzeker: ${areas}, want die cijfers komen elk vooral van ${rangeOfSchools(fewest, most)}. Andere scholen hadden een ander beeld kunnen geven`,
} as const;

function countSchools(schools: number): string {
  return schools === 1 ? '1 school' : `${writeWhole(schools)} scholen`;
}

function rangeOfSchools(fewest: number, most: number): string {
  return fewest === most ? countSchools(most) : `${range(fewest, most)} scholen`;
}

function range(fewest: number, most: number): string {
  return fewest === most ? writeWhole(most) : `${writeWhole(fewest)} tot ${writeWhole(most)}`;
}
