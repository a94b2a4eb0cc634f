import { bilingual } from './bilingual.ts';
import * as en from './en/people.ts';
import * as nl from './nl/people.ts';

export const peopleTexts = bilingual(nl.peopleTexts, en.peopleTexts);
