import { writeWhole } from '../../base/dutch-numbers.ts';

/** Words of a table on a slide. */
export const slideTableTexts = {
  name: 'Tabel',
  /** Both limits in one column. */
  interval: '95%-interval',
  differenceInterval: 'Interval van het verschil',
  fromTo: (lower: string, upper: string) => `${lower} tot ${upper}`,
  rowsLeft: (count: number) =>
    count === 1 ? '1 rij past niet op deze dia' : `${writeWhole(count)} rijen passen niet op deze dia`,
} as const;
