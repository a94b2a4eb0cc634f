import { bilingual } from './bilingual.ts';
import { storySlideTexts as english } from './en/story-slides.ts';
import { storySlideTexts as dutch } from './nl/story-slides.ts';

export const storySlideTexts = bilingual(dutch, english);
