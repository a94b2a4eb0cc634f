import { bilingual } from './bilingual.ts';
import * as en from './en/store.ts';
import * as nl from './nl/store.ts';

export const storeTexts = bilingual(nl.storeTexts, en.storeTexts);
