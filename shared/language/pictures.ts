import { bilingual } from './bilingual.ts';
import { pictureTexts as english } from './en/pictures.ts';
import { pictureTexts as dutch } from './nl/pictures.ts';

export const pictureTexts = bilingual(dutch, english);
