import { bilingual } from './bilingual.ts';
import * as en from './en/export.ts';
import * as nl from './nl/export.ts';

export const exportTexts = bilingual(nl.exportTexts, en.exportTexts);
