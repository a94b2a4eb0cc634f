import { bilingual } from './bilingual.ts';
import * as en from './en/map-shapes.ts';
import * as nl from './nl/map-shapes.ts';

export const mapTexts = bilingual(nl.mapTexts, en.mapTexts);
