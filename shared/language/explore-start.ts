import { bilingual } from './bilingual.ts';
import * as en from './en/explore-start.ts';
import * as nl from './nl/explore-start.ts';

export const startTexts = bilingual(nl.startTexts, en.startTexts);
