import { bilingual } from './bilingual.ts';
import * as en from './en/analysis.ts';
import * as nl from './nl/analysis.ts';

export const analysisTexts = bilingual(nl.analysisTexts, en.analysisTexts);
