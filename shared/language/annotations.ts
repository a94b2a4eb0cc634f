import { bilingual } from './bilingual.ts';
import * as en from './en/annotations.ts';
import * as nl from './nl/annotations.ts';

export const annotationBars = bilingual(nl.annotationBars, en.annotationBars);
