import { bilingual } from './bilingual.ts';
import * as en from './en/shell.ts';
import * as nl from './nl/shell.ts';

export const shellTexts = bilingual(nl.shellTexts, en.shellTexts);
