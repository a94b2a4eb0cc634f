import { bilingual } from './bilingual.ts';
import * as en from './en/story-menu.ts';
import * as nl from './nl/story-menu.ts';

export const storyMenuTexts = bilingual(nl.storyMenuTexts, en.storyMenuTexts);
