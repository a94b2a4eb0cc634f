import { bilingual } from './bilingual.ts';
import * as en from './en/exporting.ts';
import * as nl from './nl/exporting.ts';

export const exportingTexts = bilingual(nl.exportingTexts, en.exportingTexts);
