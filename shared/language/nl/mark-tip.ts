import { writeWhole } from '../../base/dutch-numbers.ts';

/** In the tooltip of a figure. */
export const tipTexts = {
  interval: (lower: string, upper: string) => `Waarschijnlijk tussen ${lower} en ${upper}`,
  noInterval: 'Zonder interval: zo gepubliceerd',
  n: (n: number) => `n = ${writeWhole(n)}`,
  nUnknown: 'Aantal niet bekend',
} as const;
