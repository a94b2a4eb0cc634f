import { bilingual } from './bilingual.ts';
import * as en from './en/app.ts';
import * as nl from './nl/app.ts';

export const appTexts = bilingual(nl.appTexts, en.appTexts);
