import { bilingual } from './bilingual.ts';
import * as en from './en/data.ts';
import * as nl from './nl/data.ts';

export const dataTexts = bilingual(nl.dataTexts, en.dataTexts);
