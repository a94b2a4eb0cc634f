import type { SlideFont } from '../../../shared/model/house-style.ts';

interface LetterOfOffice {
  readonly typeface: string;
  /** Of the sizes in the slide document: lines are broken by Source Sans 3, and a wider letter must not break them anew. */
  readonly scale: number;
}

/** Letters by name only: Office finds them on the computer. The first three come with it. */
export const slideFonts: Readonly<Record<SlideFont, LetterOfOffice>> = {
  calibri: { typeface: 'Calibri', scale: 1 },
  arial: { typeface: 'Arial', scale: 0.92 },
  verdana: { typeface: 'Verdana', scale: 0.8 },
  'source-sans-3': { typeface: 'Source Sans 3', scale: 1 },
};

/** Of a letter by its name: of one we do not know, as of one that is somewhat wide. */
export function letterScale(typeface: string): number {
  const known = Object.values(slideFonts).find(
    (one) => one.typeface.toLowerCase() === typeface.toLowerCase(),
  );
  return known?.scale ?? slideFonts.arial.scale;
}
