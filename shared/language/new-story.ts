import { bilingual } from './bilingual.ts';
import * as en from './en/new-story.ts';
import * as nl from './nl/new-story.ts';

export const newStoryTexts = bilingual(nl.newStoryTexts, en.newStoryTexts);
