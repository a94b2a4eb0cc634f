import { importingTexts } from '../../shared/language/nl/importing.ts';
import type { ImportQuestion } from '../../shared/model/dataset.ts';

/** A file that says no year of its own: only the user knows it, and any year may be typed. */
export const yearQuestion: ImportQuestion = {
  id: 'year',
  title: importingTexts.yearQuestion,
  options: [],
  free: true,
};
