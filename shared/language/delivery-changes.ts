import { bilingual } from './bilingual.ts';
import * as en from './en/delivery-changes.ts';
import * as nl from './nl/delivery-changes.ts';

export const changesTexts = bilingual(nl.changesTexts, en.changesTexts);
