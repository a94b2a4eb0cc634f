import { bilingual } from './bilingual.ts';
import * as en from './en/slide-count.ts';
import * as nl from './nl/slide-count.ts';

export const slideCountTexts = bilingual(nl.slideCountTexts, en.slideCountTexts);
