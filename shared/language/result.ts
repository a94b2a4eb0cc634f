import { bilingual } from './bilingual.ts';
import * as en from './en/result.ts';
import * as nl from './nl/result.ts';

export const resultTexts = bilingual(nl.resultTexts, en.resultTexts);
