import { bilingual } from './bilingual.ts';
import * as en from './en/controls.ts';
import * as nl from './nl/controls.ts';

export const controlTexts = bilingual(nl.controlTexts, en.controlTexts);
