import { bilingual } from './bilingual.ts';
import * as en from './en/importing.ts';
import * as nl from './nl/importing.ts';

export const importingTexts = bilingual(nl.importingTexts, en.importingTexts);
