import { writeWhole } from '../../base/dutch-numbers.ts';

/** Words of controls that several pages share. */
export const controlTexts = {
  nothingFound: (query: string): string => `We vinden niets voor ‘${query}’.`,
  meant: 'Bedoel je',
  meantFinds: (count: number): string =>
    count === 1 ? 'Daarmee vinden we er 1.' : `Daarmee vinden we er ${writeWhole(count)}.`,
  searchFor: (query: string): string => `Zoek op ${query}`,
  showAll: 'Toon alles',
  moreToFind: (count: number): string => `Nog ${writeWhole(count)} meer. Typ een deel van de naam.`,
  titleHint: 'Enter bewaart, Escape laat het zoals het was.',
} as const;
