import { bilingual } from './bilingual.ts';
import * as en from './en/present.ts';
import * as nl from './nl/present.ts';

export const presentTexts = bilingual(nl.presentTexts, en.presentTexts);
