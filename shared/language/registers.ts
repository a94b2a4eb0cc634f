import { bilingual } from './bilingual.ts';
import * as en from './en/registers.ts';
import * as nl from './nl/registers.ts';

export const registerTexts = bilingual(nl.registerTexts, en.registerTexts);
