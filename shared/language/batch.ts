import { bilingual } from './bilingual.ts';
import * as en from './en/batch.ts';
import * as nl from './nl/batch.ts';

export const batchTexts = bilingual(nl.batchTexts, en.batchTexts);
