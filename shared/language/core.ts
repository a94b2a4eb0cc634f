import { bilingual } from './bilingual.ts';
import * as en from './en/core.ts';
import * as nl from './nl/core.ts';

export const coreTexts = bilingual(nl.coreTexts, en.coreTexts);
