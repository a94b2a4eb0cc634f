import { bilingual } from './bilingual.ts';
import * as en from './en/explore-question.ts';
import * as nl from './nl/explore-question.ts';

export const questionTexts = bilingual(nl.questionTexts, en.questionTexts);
