import { bilingualSentence } from './bilingual.ts';
import * as en from './en/standardise.ts';
import * as nl from './nl/standardise.ts';

// As the page explains it; behind the name of a figure it is told in Dutch.

export const standardisedText = bilingualSentence(nl.standardisedText, en.standardisedText);
export const standardisedReasonText = bilingualSentence(nl.standardisedReasonText, en.standardisedReasonText);
