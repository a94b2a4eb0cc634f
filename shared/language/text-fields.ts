import { bilingual } from './bilingual.ts';
import * as en from './en/text-fields.ts';
import * as nl from './nl/text-fields.ts';

export const textFieldTexts = bilingual(nl.textFieldTexts, en.textFieldTexts);
