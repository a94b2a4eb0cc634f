import { bilingual } from './bilingual.ts';
import * as en from './en/no-figures.ts';
import * as nl from './nl/no-figures.ts';

export const noFiguresTexts = bilingual(nl.noFiguresTexts, en.noFiguresTexts);
