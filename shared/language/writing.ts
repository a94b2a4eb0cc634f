import * as dates from '../base/dutch-dates.ts';
import * as numbers from '../base/dutch-numbers.ts';
import { bilingualSentence } from './bilingual.ts';
import * as en from './en/writing.ts';

// On pages. What a chart, a slide or an export tells is written by shared/base, in Dutch.

export const writeList = bilingualSentence(numbers.writeList, en.writeList);
export const writeMoment = bilingualSentence(dates.writeMoment, en.writeMoment);
