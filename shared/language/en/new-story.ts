import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/new-story.ts';

export const newStoryTexts = {
  own: 'kept by yourself',
  theme: 'About which theme?',
  making: 'The story is being filled…',
  notYet: 'A story is added only once it is ready.',
  made: 'The story is ready',
  leftOut: 'Of this there is nothing to show; it is not in there:',
  open: 'Open the story',
} as const satisfies Wording<typeof dutch.newStoryTexts>;
