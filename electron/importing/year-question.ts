import { importingTexts } from '../../shared/language/importing.ts';
import type { ImportQuestion } from '../../shared/model/dataset.ts';

/** A file that says no year of its own: only the user knows it, and any year may be typed. */
export function yearQuestion(): ImportQuestion {
  return { id: 'year', title: importingTexts.yearQuestion, options: [], free: true };
}
