import { bilingual } from './bilingual.ts';
import * as en from './en/explore-whole.ts';
import * as nl from './nl/explore-whole.ts';

export const wholeTexts = bilingual(nl.wholeTexts, en.wholeTexts);
