import { writeWhole } from '../../base/dutch-numbers.ts';

/** Words of a table on a slide. */
export const slideTableTexts = {
  name: 'Tabel',
  rowsLeft: (count: number) =>
    count === 1 ? '1 rij past niet op deze dia' : `${writeWhole(count)} rijen passen niet op deze dia`,
} as const;
