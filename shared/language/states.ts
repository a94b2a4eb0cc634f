import { bilingual } from './bilingual.ts';
import * as en from './en/states.ts';
import * as nl from './nl/states.ts';

export const stateTexts = bilingual(nl.stateTexts, en.stateTexts);
