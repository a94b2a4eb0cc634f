import { bilingual, bilingualSentence } from './bilingual.ts';
import * as en from './en/comparison.ts';
import * as nl from './nl/comparison.ts';

// As pages explain it; what stands under a chart or in the account of a story is told in Dutch.

export const comparisonTexts = bilingual(nl.comparisonTexts, en.comparisonTexts);
export const comparisonReasonText = bilingualSentence(nl.comparisonReasonText, en.comparisonReasonText);
export const differenceRuleText = bilingualSentence(nl.differenceRuleText, en.differenceRuleText);
