import { bilingual, bilingualSentence } from './bilingual.ts';
import * as en from './en/why-hidden.ts';
import * as nl from './nl/why-hidden.ts';

export const shownOfAll = bilingualSentence(nl.shownOfAll, en.shownOfAll);
export const absentFigures = bilingualSentence(nl.absentFigures, en.absentFigures);
export const changeText = bilingualSentence(nl.changeText, en.changeText);
export const wayResult = bilingualSentence(nl.wayResult, en.wayResult);
export const whyHiddenTexts = bilingual(nl.whyHiddenTexts, en.whyHiddenTexts);
