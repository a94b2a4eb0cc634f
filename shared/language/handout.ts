import { bilingual } from './bilingual.ts';
import * as en from './en/handout.ts';
import * as nl from './nl/handout.ts';

export const handoutTexts = bilingual(nl.handoutTexts, en.handoutTexts);
