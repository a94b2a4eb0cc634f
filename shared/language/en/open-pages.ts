import { writeWhole } from '../../base/dutch-numbers.ts';
import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/open-pages.ts';

export const openPagesTexts = {
  title: (pages) =>
    pages.length === 1
      ? `Slide ${pages.join()} still has empty places`
      : `Slides ${pages.join(', ')} still have empty places`,
  there: 'There it says, in Dutch, that something is still to be written.',
  goesOut: 'You can export it like this too.',
  ofTemplate: 'You complete that in the files themselves.',
  toSlide: (page) => `Go to slide ${writeWhole(page)}`,
} satisfies Wording<typeof dutch.openPagesTexts>;
