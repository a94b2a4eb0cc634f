import { bilingual, bilingualSentence } from './bilingual.ts';
import * as en from './en/settings.ts';
import * as nl from './nl/settings.ts';

export const settingsTexts = bilingual(nl.settingsTexts, en.settingsTexts);
export const looserThanUsual = bilingualSentence(nl.looserThanUsual, en.looserThanUsual);
