import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/story-menu.ts';

export const storyMenuTexts = {
  open: 'More with this story',
  slide: 'This slide',
  story: 'This story',
  moveKeys: 'Drag the slide to another place, or press Alt with ↑ or ↓.',
} as const satisfies Wording<typeof dutch.storyMenuTexts>;
