import { writeList, writeWhole } from '../../base/dutch-numbers.ts';

/** Slides that still say "Nog in te vullen", told before they go out. */
export const openPagesTexts = {
  /** By their numbers. */
  title: (pages: readonly string[]): string =>
    pages.length === 1
      ? `Dia ${pages.join()} heeft nog lege plekken`
      : `Dia ${writeList(pages)} hebben nog lege plekken`,
  there: 'Daar staat ‘Nog in te vullen’.',
  goesOut: 'Je kunt ook zo exporteren.',
  ofTemplate: 'Dat vul je in de bestanden zelf aan.',
  toSlide: (page: number): string => `Naar dia ${writeWhole(page)}`,
} as const;
