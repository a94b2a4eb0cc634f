import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/find.ts';

export const findTexts = {
  button: 'Search',
  keys: 'Ctrl K',
  title: 'Search',
  label: 'Where do you want to go',
  placeholder: 'Search for an indicator, area, school or page',
  everything: 'Start again',
  pages: 'Pages',
  questions: 'Asked before',
  stories: 'Stories',
  indicators: 'Indicators',
  hint: 'Type a part of a name, also with a typing error. Choose with the arrows and Enter.',
} as const satisfies Wording<typeof dutch.findTexts>;
