import { bilingual } from './bilingual.ts';
import * as en from './en/house-style.ts';
import * as nl from './nl/house-style.ts';

export const houseStyleTexts = bilingual(nl.houseStyleTexts, en.houseStyleTexts);
export const logoIssues = bilingual(nl.logoIssues, en.logoIssues);
