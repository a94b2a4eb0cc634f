import { bilingual } from './bilingual.ts';
import * as en from './en/kept-questions.ts';
import * as nl from './nl/kept-questions.ts';

export const keptQuestionTexts = bilingual(nl.keptQuestionTexts, en.keptQuestionTexts);
