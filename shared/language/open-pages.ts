import { bilingual } from './bilingual.ts';
import * as en from './en/open-pages.ts';
import * as nl from './nl/open-pages.ts';

export const openPagesTexts = bilingual(nl.openPagesTexts, en.openPagesTexts);
