import { bilingual } from './bilingual.ts';
import { storyPartTexts as english } from './en/story-parts.ts';
import { storyPartTexts as dutch } from './nl/story-parts.ts';

export const storyPartTexts = bilingual(dutch, english);
