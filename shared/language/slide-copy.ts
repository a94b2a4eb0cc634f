import { bilingual } from './bilingual.ts';
import * as en from './en/slide-copy.ts';
import * as nl from './nl/slide-copy.ts';

export const slideCopyTexts = bilingual(nl.slideCopyTexts, en.slideCopyTexts);
