import { bilingual, bilingualSentence } from './bilingual.ts';
import * as en from './en/disclosure.ts';
import * as nl from './nl/disclosure.ts';

export const hiddenReasonText = bilingualSentence(nl.hiddenReasonText, en.hiddenReasonText);
export const disclosureRuleText = bilingualSentence(nl.disclosureRuleText, en.disclosureRuleText);
export const disclosureTexts = bilingual(nl.disclosureTexts, en.disclosureTexts);
