import { bilingual } from './bilingual.ts';
import * as en from './en/start.ts';
import * as nl from './nl/start.ts';

export const startTexts = bilingual(nl.startTexts, en.startTexts);
