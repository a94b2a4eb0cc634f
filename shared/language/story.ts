import { bilingual } from './bilingual.ts';
import * as en from './en/story.ts';
import * as nl from './nl/story.ts';

export const storyTexts = bilingual(nl.storyTexts, en.storyTexts);
