import { bilingual } from './bilingual.ts';
import * as en from './en/explore.ts';
import * as nl from './nl/explore.ts';

export const exploreTexts = bilingual(nl.exploreTexts, en.exploreTexts);
