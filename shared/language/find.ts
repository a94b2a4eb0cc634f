import { bilingual } from './bilingual.ts';
import * as en from './en/find.ts';
import * as nl from './nl/find.ts';

export const findTexts = bilingual(nl.findTexts, en.findTexts);
