import { bilingual } from './bilingual.ts';
import { comparedTexts as en } from './en/compared-figure.ts';
import { comparedTexts as nl } from './nl/compared-figure.ts';

export const comparedTexts = bilingual(nl, en);
