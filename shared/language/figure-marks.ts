import { bilingual } from './bilingual.ts';
import * as en from './en/figure-marks.ts';
import * as nl from './nl/figure-marks.ts';

export const figureMarkTexts = bilingual(nl.figureMarkTexts, en.figureMarkTexts);
export const carriedByTexts = bilingual(nl.carriedByTexts, en.carriedByTexts);
