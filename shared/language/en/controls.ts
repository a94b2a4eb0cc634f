import { writeWhole } from '../../base/dutch-numbers.ts';
import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/controls.ts';

export const controlTexts = {
  nothingFound: (query) => `Nothing found for ‘${query}’.`,
  nearOnly: (query, near) => `Nothing with ‘${query}’. This comes near: ‘${near}’.`,
  showAll: 'Show all',
  moreToFind: (count) => `${writeWhole(count)} more. Type part of the name.`,
  titleHint: 'Enter saves, Escape leaves it as it was.',
} as const satisfies Wording<typeof dutch.controlTexts>;
