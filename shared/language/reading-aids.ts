import { bilingual } from './bilingual.ts';
import * as en from './en/reading-aids.ts';
import * as nl from './nl/reading-aids.ts';

export const readingTexts = bilingual(nl.readingTexts, en.readingTexts);
