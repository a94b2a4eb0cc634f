import { writeWhole } from '../../base/dutch-numbers.ts';

/** Words of controls that several pages share. */
export const controlTexts = {
  nothingFound: (query: string): string => `We vinden niets voor ‘${query}’.`,
  nearOnly: (query: string, near: string): string => `Niets met ‘${query}’. Dit lijkt erop: ‘${near}’.`,
  showAll: 'Toon alles',
  moreToFind: (count: number): string => `Nog ${writeWhole(count)} meer. Typ een deel van de naam.`,
  titleHint: 'Enter bewaart, Escape laat het zoals het was.',
} as const;
